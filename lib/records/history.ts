/** The append-only history: one entry per act, in the act's own transaction, in the form that the log commits to. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/db'
import { base64url, SALT_BYTES } from '@/lib/rules/history/commitment'
import { entryBytes, sealAct, type Opened } from '@/lib/rules/history/entry'
import { wordsOf, type Details, type EntryAct } from '@/lib/rules/history/vocabulary'
import type { Doer, RoleUsed } from '@/lib/rules/permissions'
import type { StreamKind } from '@/prisma/generated/enums'
import { Prisma } from '@/prisma/generated/client'

/** A stream is named by its random blinded id; the people's and the log's own are named in the Log row. */
export type Stream = { kind: 'claim' | 'article'; blindedId: Uint8Array } | { kind: 'people' }

export type NewEntry<A extends EntryAct> = {
  stream: Stream
  doer: Doer
  role: RoleUsed
  act: A
  details: Details<A>
  requestId?: string | undefined
  claimId?: string
  articleId?: string
  verdictId?: string
}

type Head = { origin: string; stream: Uint8Array; seq: number | null; leafHash: Uint8Array | null }
type AnyEntry = { [A in EntryAct]: NewEntry<A> }[EntryAct]
type Written = { row: Prisma.HistoryEntryCreateManyInput; openings: Opened[] }

/**
 * Appends one act. The caller holds the lock that serialises the stream (the claim's or the article's row); the people
 * have no row of their own and are serialised here.
 */
export async function append<A extends EntryAct>(tx: Transaction, entry: NewEntry<A>) {
  if (entry.stream.kind === 'people') await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('people'))::text`
  const head = await headOf(tx, entry.stream)
  const people = peopleIn(entry as AnyEntry)
  const pseudonyms = await pseudonymsIn(tx, head.stream, people)
  await store(tx, [write(entry as AnyEntry, head, (id) => pseudonyms.get(id)!)])
}

/** Appends the first act of many new streams at once: what an article's extraction needs. */
export async function appendFirsts(tx: Transaction, entries: readonly AnyEntry[]) {
  if (entries.length === 0) return
  const { origin } = await headOf(tx, { kind: 'people' })
  const named: Prisma.PseudonymCreateManyInput[] = []
  const written = entries.map((entry) => {
    if (entry.stream.kind === 'people') throw new Error('the stream of the people is not new')
    const stream = entry.stream.blindedId
    const pseudonyms = new Map(peopleIn(entry).map((personId) => [personId, randomBytes(SALT_BYTES)]))
    for (const [personId, pseudonym] of pseudonyms) named.push({ stream: plain(stream), personId, pseudonym })
    return write(entry, { origin, stream, seq: null, leafHash: null }, (id) => pseudonyms.get(id)!)
  })
  await tx.pseudonym.createMany({ data: named })
  await store(tx, written)
}

/** Prisma wants a view of an ArrayBuffer of its own. */
const plain = (bytes: Uint8Array) => new Uint8Array(bytes)

async function headOf(tx: Transaction, stream: Stream): Promise<Head> {
  const name = stream.kind === 'people' ? Prisma.sql`"Log"."peopleId"` : Prisma.sql`${plain(stream.blindedId)}::bytea`
  const [head] = await tx.$queryRaw<Head[]>`
    SELECT "Log".origin, ${name} AS stream, last.seq, last."leafHash" FROM "Log"
    LEFT JOIN LATERAL (
      SELECT seq, "leafHash" FROM "HistoryEntry" WHERE stream = ${name} ORDER BY seq DESC LIMIT 1
    ) last ON true`
  if (!head) throw new Error('The log has no name yet: it is given at the first start.')
  return head
}

function peopleIn({ doer, details, act }: AnyEntry): string[] {
  const named = Object.entries(details)
    .filter(([name, value]) => typeof value === 'string' && wordsOf(act).people?.includes(name))
    .map(([, value]) => String(value))
  return [...new Set(doer.id === null ? named : [doer.id, ...named])]
}

/** Random per stream, made when a person first appears in it. */
async function pseudonymsIn(tx: Transaction, stream: Uint8Array, people: readonly string[]) {
  if (people.length === 0) return new Map<string, Uint8Array>()
  const where = { stream: plain(stream), personId: { in: [...people] } }
  let known = await tx.pseudonym.findMany({ where })
  const unknown = people.filter((id) => !known.some(({ personId }) => personId === id))
  if (unknown.length > 0) {
    const data = unknown.map((personId) => ({ stream: plain(stream), personId, pseudonym: randomBytes(SALT_BYTES) }))
    await tx.pseudonym.createMany({ data, skipDuplicates: true })
    known = await tx.pseudonym.findMany({ where })
  }
  return new Map(known.map(({ personId, pseudonym }) => [personId, pseudonym]))
}

function write(entry: AnyEntry, head: Head, pseudonymOf: (personId: string) => Uint8Array): Written {
  const { act, doer, role, details, stream, requestId, claimId, articleId, verdictId } = entry
  const actor = doer.id === null ? {} : { actor: pseudonymOf(doer.id) }
  const newSalt = () => randomBytes(SALT_BYTES)
  const { openings, commitment } = sealAct({ act, ...actor, role, details: { ...details }, pseudonymOf, newSalt })
  const [id, at] = [randomUUID(), new Date()]
  const bytes = entryBytes({
    v: 1,
    log: head.origin,
    id,
    stream: base64url(head.stream),
    seq: head.seq === null ? 0 : head.seq + 1,
    ...(head.leafHash && { prev: base64url(head.leafHash) }),
    time: at.toISOString(),
    act: base64url(commitment),
  })
  const kind: StreamKind = stream.kind
  const place = { id, streamKind: kind, stream: plain(head.stream), seq: head.seq === null ? 0 : head.seq + 1, at }
  const told = { act, actorId: doer.id, role, ...rest({ requestId, claimId, articleId, verdictId }) }
  return { row: { ...place, prev: head.leafHash && plain(head.leafHash), entry: plain(bytes), ...told }, openings }
}

const rest = <T extends object>(facts: T) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))

async function store(tx: Transaction, written: readonly Written[]) {
  await tx.historyEntry.createMany({ data: written.map(({ row }) => row) })
  await tx.pendingEntry.createMany({ data: written.map(({ row }) => ({ entryId: row.id })) })
  await tx.opening.createMany({
    data: written.flatMap(({ row, openings }) =>
      openings.map(({ label, salt, value }) => ({ entryId: row.id, label, salt: plain(salt), value: plain(value) })),
    ),
  })
}
