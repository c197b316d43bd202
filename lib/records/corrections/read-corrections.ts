/** Reads back from the history what the machine proposed and what people made of it. */
import type { Transaction } from '@/lib/db'
import { toldActs, toldBy, type Told, type ToldAct } from '@/lib/rules/corrections/corrections'
import type { EntryAct } from '@/lib/rules/history/vocabulary'
import { openActs } from '../history/opened'

/** By claim. One whose history does not begin with its making is left out. */
export async function readCorrections(tx: Transaction, claimIds: readonly string[]): Promise<Map<string, Told>> {
  const entries = await tx.historyEntry.findMany({
    where: { claimId: { in: [...claimIds] }, streamKind: 'claim', act: { in: [...toldActs] } },
    orderBy: { seq: 'asc' },
    select: { id: true, act: true, at: true, actorId: true, claimId: true },
  })
  const opened = await openActs(tx, entries)
  const acts = new Map<string, ToldAct[]>()
  for (const { id, act, at, actorId, claimId } of entries) {
    const { facts, texts, erased } = opened.get(id)!
    const told = { entry: id, act: act as EntryAct, at, by: actorId, facts, texts, erased }
    const earlier = acts.get(claimId!)
    if (earlier) earlier.push(told)
    else acts.set(claimId!, [told])
  }
  return new Map([...acts].flatMap(([claimId, told]) => {
    const read = toldBy(told)
    return read ? [[claimId, read] as const] : []
  }))
}
