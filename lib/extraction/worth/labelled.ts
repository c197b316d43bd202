/** Reads the labelled sentences that the worth models are trained on and measured by. */
import { z } from 'zod'

export type Labelled = { text: string; value: 0 | 1 }

const factrank = z.object({ text: z.string(), label: z.enum(['FR', 'FNR', 'NF', 'CFS', 'UFS', 'NFS']) })
const claimbuster = z.array(z.object({ text: z.string(), label: z.union([z.literal(0), z.literal(1)]) }))

const factrankRows = (source: string) =>
  source
    .split('\n')
    .filter(Boolean)
    .map((line) => factrank.parse(JSON.parse(line)))

/** FactRank 1.0 (`factrank10.jsonl`): worth checking (FR) against all else. */
export const dutchWorth = (source: string): Labelled[] =>
  factrankRows(source).map(({ text, label }) => ({ text, value: label === 'FR' ? 1 : 0 }))

/** FactRank 1.0: factual at all (FR, FNR) against not. */
export const dutchFactual = (source: string): Labelled[] =>
  factrankRows(source).map(({ text, label }) => ({ text, value: label === 'NF' ? 0 : 1 }))

/** ClaimBuster, the balanced set (`2.5xNCS.json`): worth checking against all else. */
export const englishWorth = (source: string): Labelled[] =>
  source === '' ? [] : claimbuster.parse(JSON.parse(source)).map(({ text, label }) => ({ text, value: label }))

/** Where the sets lie under a data folder. */
export const SETS = { dutch: 'factrank/factrank10.jsonl', english: 'claimbuster/2.5xNCS.json' }
