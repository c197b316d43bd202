/** Reads a claim's history back: the acts, opened, with the names of those who did them. */
import { db } from '@/lib/db'
import { base64url } from '@/lib/rules/history/commitment'
import { isId } from '@/lib/rules/inputs/fields'
import { assertReads } from '@/lib/rules/desk/desk-permissions'
import type { Actor } from '@/lib/rules/permissions'
import type { EntryAct } from '@/lib/rules/history/vocabulary'
import { openActs } from '../history/opened'

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
  const opened = await openActs(db, entries)
  const actorIds = entries.flatMap(({ actorId }) => (actorId ? [actorId] : []))
  const people = await db.person.findMany({ where: { id: { in: actorIds } }, select: { id: true, name: true } })
  const named = await namesIn(entries[0]?.stream)
  return entries.map(({ id, seq, act, at, role, actorId, leafHash }): TimelineEntry => {
    const { facts, texts, concerned } = opened.get(id)!
    return {
      ...{ id, seq, act: act as EntryAct, at, role },
      actor: people.find((person) => person.id === actorId) ?? null,
      people: concerned.flatMap((pseudonym) => named.get(pseudonym) ?? []),
      ...{ facts, texts },
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
