/** Reads the labelled sentences that the worth models are trained on and measured by. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export type Labelled = { text: string; value: 0 | 1 }

const factrank = z.object({ text: z.string(), label: z.enum(['FR', 'FNR', 'NF', 'CFS', 'UFS', 'NFS']) })
const claimbuster = z.array(z.object({ text: z.string(), label: z.union([z.literal(0), z.literal(1)]) }))

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

const factrankRows = (dir: string) =>
  read(join(dir, 'factrank', 'factrank10.jsonl'))
    .split('\n')
    .filter(Boolean)
    .map((line) => factrank.parse(JSON.parse(line)))

/** FactRank 1.0: worth checking (FR) against all else. */
export const dutchWorth = (dir: string): Labelled[] =>
  factrankRows(dir).map(({ text, label }) => ({ text, value: label === 'FR' ? 1 : 0 }))

/** FactRank 1.0: factual at all (FR, FNR) against not. */
export const dutchFactual = (dir: string): Labelled[] =>
  factrankRows(dir).map(({ text, label }) => ({ text, value: label === 'NF' ? 0 : 1 }))

/** ClaimBuster, the balanced set 2.5xNCS: worth checking against all else. */
export function englishWorth(dir: string): Labelled[] {
  const source = read(join(dir, 'claimbuster', '2.5xNCS.json'))
  if (source === '') return []
  return claimbuster.parse(JSON.parse(source)).map(({ text, label }) => ({ text, value: label }))
}
