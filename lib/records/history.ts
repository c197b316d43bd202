/** The append-only history: one entry per act, in the act's own transaction, in the form that the log commits to. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/db'
import { base64url, SALT_BYTES } from '@/lib/rules/history/commitment'
import { entryBytes, sealAct, type Opened } from '@/lib/rules/history/entry'
import type { Details, EntryAct } from '@/lib/rules/history/vocabulary'
import type { Doer, RoleUsed } from '@/lib/rules/permissions'
import type { Prisma } from '@/prisma/generated/client'
import type { StreamKind } from '@/prisma/generated/enums'
import { peopleIn, pseudonymsIn } from './history/pseudonyms'
import { headOf, plain, type Head, type Stream } from './history/streams'

type NewEntry<A extends EntryAct> = {
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

const rest = <T extends object>(facts: T) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))

async function store(tx: Transaction, written: readonly Written[]) {
  await tx.historyEntry.createMany({ data: written.map(({ row }) => row) })
  await tx.pendingEntry.createMany({ data: written.map(({ row }) => ({ entryId: row.id })) })
  await tx.opening.createMany({
    data: written.flatMap(({ row, openings }) =>
      openings.map(({ label, salt, value }) => ({ entryId: row.id, label, salt: plain(salt), value: plain(value) })),
    ),
  })
}
