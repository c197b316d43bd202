/** What a screen shows of how a claim came to be worded as it is: the corrections of its wording, with names. */
import type { Transaction } from '@/lib/db'
import { isShown, type ShownKind, type Told, type Wording } from '@/lib/rules/corrections/corrections'
import { readCorrections } from './read-corrections'

export type ShownHistory = {
  engine: string | null
  madeAt: Date
  madeBy: string | null
  first: Wording
  now: Wording
  wordedBy: Told['wordedBy']
  changes: { id: string; kind: ShownKind; at: Date; by: string | null; was: Wording | null; now: Wording }[]
}

export async function showCorrections(tx: Transaction, claimIds: readonly string[]) {
  const told = await readCorrections(tx, claimIds)
  const people = [...told.values()].flatMap(({ made, corrections }) => [made.by, ...corrections.map(({ by }) => by)])
  const ids = [...new Set(people)].filter((id) => id !== null)
  const named = await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(named.map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  return new Map([...told].map(([id, { made, engine, first, now, wordedBy, corrections }]): [string, ShownHistory] => [
    id,
    {
      ...{ engine, first, now, wordedBy, madeAt: made.at, madeBy: nameOf(made.by) },
      changes: corrections.flatMap(({ entry, kind, at, by, was, now: after }) =>
        isShown(kind) ? [{ id: entry, kind, at, by: nameOf(by), was, now: after }] : [],
      ),
    },
  ]))
}
