/** The names under which people stand in the log: another one in every stream, at random. */
import { randomBytes } from 'node:crypto'
import type { Transaction } from '@/lib/db'
import { SALT_BYTES } from '@/lib/rules/history/commitment'
import { wordsOf, type EntryAct } from '@/lib/rules/history/vocabulary'
import type { Doer } from '@/lib/rules/permissions'
import { plain } from './streams'

/** Who has to be named in an entry: whoever did it, and whomever its details name. */
export function peopleIn({ doer, details, act }: { doer: Doer; details: object; act: EntryAct }): string[] {
  const named = Object.entries(details)
    .filter(([name, value]) => typeof value === 'string' && wordsOf(act).people?.includes(name))
    .map(([, value]) => String(value))
  return [...new Set(doer.id === null ? named : [doer.id, ...named])]
}

/** Random per stream, made when a person first appears in it. */
export async function pseudonymsIn(tx: Transaction, stream: Uint8Array, people: readonly string[]) {
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
