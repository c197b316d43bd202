/** Reads a claim's history back: the acts, opened, with the names of those who did them. */
import { db } from '@/lib/db'
import { readCanonical } from '@/lib/rules/history/canonical'
import { base64url } from '@/lib/rules/history/commitment'
import { isId } from '@/lib/rules/inputs/fields'
import { assertReads } from '@/lib/rules/desk/desk-permissions'
import type { Actor } from '@/lib/rules/permissions'
import { wordsOf, type EntryAct } from '@/lib/rules/history/vocabulary'

export type TimelineEntry = {
  id: string
  seq: number
  act: EntryAct
  at: Date
  role: string
  /** Null for what the system did. */
  actor: { id: string; name: string } | null
  /** Names of those whom the act concerned. */
  people: string[]
  /** The open facts of the act: ids, enums, digests. */
  facts: Record<string, unknown>
  /** Its texts, opened. An erased one is absent. */
  texts: Record<string, string>
  leafHash: string
}

const decoder = new TextDecoder()

/** Every act on a claim, the first one first. A long history has pages. */
export async function listTimeline(actor: Actor, claimId: string, { after = -1, take = 200 } = {}) {
  assertReads(actor)
  if (!isId(claimId)) return []
  const entries = await db.historyEntry.findMany({
    where: { claimId, streamKind: 'claim', seq: { gt: after } },
    orderBy: { seq: 'asc' },
    take,
    omit: { entry: true },
  })
  const openings = await db.opening.findMany({ where: { entryId: { in: entries.map(({ id }) => id) } } })
  const actorIds = entries.flatMap(({ actorId }) => (actorId ? [actorId] : []))
  const people = await db.person.findMany({ where: { id: { in: actorIds } }, select: { id: true, name: true } })
  const named = await namesIn(entries[0]?.stream)
  return entries.map(({ id, seq, act, at, role, actorId, leafHash }): TimelineEntry => {
    const opened = new Map(openings.filter(({ entryId }) => entryId === id).map(({ label, value }) => [label, value]))
    const texts = [...opened].filter(([label]) => label !== 'act').map(([label, value]) => [label, decoder.decode(value)])
    return {
      ...{ id, seq, act: act as EntryAct, at, role },
      actor: people.find((person) => person.id === actorId) ?? null,
      people: peopleOf(act as EntryAct, opened.get('act')).flatMap((pseudonym) => named.get(pseudonym) ?? []),
      facts: openFacts(act as EntryAct, opened.get('act')),
      texts: Object.fromEntries(texts),
      leafHash: Buffer.from(leafHash).toString('hex'),
    }
  })
}

/** Who is behind the pseudonyms of one stream. */
async function namesIn(stream: Uint8Array<ArrayBuffer> | undefined) {
  if (!stream) return new Map<string, string>()
  const rows = await db.pseudonym.findMany({ where: { stream }, include: { person: { select: { name: true } } } })
  return new Map(rows.map(({ pseudonym, person }) => [base64url(pseudonym), person.name]))
}

const objectOf = (bytes: Uint8Array | undefined) => Object.entries(bytes ? (readCanonical(bytes) as object) : {})

const peopleOf = (act: EntryAct, bytes: Uint8Array | undefined): string[] =>
  objectOf(bytes).flatMap(([name, value]) => (wordsOf(act).people?.includes(name) ? [String(value)] : []))

/** What stands open in the act object: all but the commitments and who did it. */
function openFacts(act: EntryAct, bytes: Uint8Array | undefined): Record<string, unknown> {
  const shown = new Set([...Object.keys(wordsOf(act).open ?? {}), 'status', 'public_state'])
  return Object.fromEntries(objectOf(bytes).filter(([name]) => shown.has(name)))
}
