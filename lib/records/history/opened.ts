/** Opens entries of the history: the facts and texts of each act, as far as nobody has erased them. */
import type { Transaction } from '@/lib/db'
import { readCanonical } from '@/lib/rules/history/canonical'
import { wordsOf, type EntryAct } from '@/lib/rules/history/vocabulary'

export type OpenedAct = {
  /** The open facts of the act: ids, enums, digests. */
  facts: Record<string, unknown>
  /** Its texts. An erased one is absent. */
  texts: Record<string, string>
  /** Pseudonyms of those whom the act concerned. */
  concerned: string[]
  /** Something that was sealed cannot be opened any more. */
  erased: boolean
}

const decoder = new TextDecoder()
const standing = ['status', 'public_state']

export async function openActs(tx: Transaction, entries: readonly { id: string; act: string }[]) {
  const openings = await tx.opening.findMany({ where: { entryId: { in: entries.map(({ id }) => id) } } })
  const byEntry = new Map<string, Map<string, Uint8Array>>(entries.map(({ id }) => [id, new Map()]))
  for (const { entryId, label, value } of openings) byEntry.get(entryId)?.set(label, value)
  return new Map(entries.map(({ id, act }) => [id, openAct(act as EntryAct, byEntry.get(id)!)]))
}

function openAct(act: EntryAct, opened: ReadonlyMap<string, Uint8Array>): OpenedAct {
  const bytes = opened.get('act')
  const body = Object.entries(bytes ? (readCanonical(bytes) as object) : {})
  const { open = {}, people = [], sealed = [] } = wordsOf(act)
  const names = new Set(sealed.flatMap((name) => [name, `was_${name}`]))
  const texts = [...opened].filter(([label]) => label !== 'act').map(([label, value]) => [label, decoder.decode(value)])
  return {
    facts: Object.fromEntries(body.filter(([name]) => name in open || standing.includes(name))),
    texts: Object.fromEntries(texts),
    concerned: body.flatMap(([name, value]) => (people.includes(name) ? [String(value)] : [])),
    erased: !bytes || body.some(([name]) => names.has(name) && !opened.has(name)),
  }
}
