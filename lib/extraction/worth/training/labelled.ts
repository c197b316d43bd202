/** Reads the labelled sentences that the worth models are trained on and measured by. */
import { cells } from './cells'
import { z } from 'zod'

/** `value` is how likely the sentence is what is sought, 0 or 1 if measured; `weight` how much it counts. */
export type Labelled = { text: string; value: number; weight: number }

/** `measured` have the labels that are sought, `more` come from a neighbouring set and are trained on only. */
export type LabelledSet = { measured: readonly Labelled[]; more: readonly Labelled[] }

const factrank = z.object({ text: z.string(), label: z.enum(['FR', 'FNR', 'NF', 'CFS', 'UFS', 'NFS']) })
const claimbuster = z.array(z.object({ text: z.string(), label: z.union([z.literal(0), z.literal(1)]) }))

/** Where the sets lie under a data folder. */
export const SETS = {
  dutch: 'factrank/factrank10.jsonl',
  earlier: 'factrank/factrank2017.jsonl',
  english: 'claimbuster/2.5xNCS.json',
  crowd: 'claimbuster/crowdsourced.csv',
}

/** The text without what two copies of a sentence may differ in. */
export const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

const rowsOf = (source: string) =>
  source
    .split('\n')
    .filter(Boolean)
    .map((line) => factrank.parse(JSON.parse(line)))

/** Rows that are no copy of a measured one: a copy would show a model what it is asked. */
function without(measured: readonly Labelled[], more: readonly Labelled[]): LabelledSet {
  const keys = new Set(measured.map(({ text }) => keyOf(text)))
  return { measured, more: more.filter(({ text }) => !keys.has(keyOf(text))) }
}

// The set of 2017 asks another question. Its values are the shares that its labels have in the sentences of both sets.
const EARLIER: Record<string, { worth: number; factual: number }> = {
  CFS: { worth: 0.65, factual: 0.97 },
  UFS: { worth: 0.05, factual: 0.94 },
  NFS: { worth: 0.02, factual: 0.14 },
}

function dutchSet(source: string, earlier: string, what: 'worth' | 'factual', weight: number): LabelledSet {
  const sought = (label: string): boolean => (what === 'worth' ? label === 'FR' : label !== 'NF')
  return without(
    rowsOf(source).map(({ text, label }) => ({ text, value: sought(label) ? 1 : 0, weight: 1 })),
    rowsOf(earlier).map(({ text, label }) => ({ text, value: EARLIER[label]?.[what] ?? 0, weight })),
  )
}

/** FactRank 1.0 (`factrank10.jsonl`), worth checking (FR) against all else, and the set of 2017. */
export const dutchWorth = (source: string, earlier: string): LabelledSet => dutchSet(source, earlier, 'worth', 0.2)

/** FactRank 1.0, factual at all (FR, FNR) against not, and the set of 2017. */
export const dutchFactual = (source: string, earlier: string): LabelledSet =>
  dutchSet(source, earlier, 'factual', 0.25)

/** ClaimBuster, worth checking against all else: the balanced set (`2.5xNCS.json`), and the crowd's other labels. */
export const englishWorth = (source: string, crowd: string): LabelledSet =>
  source === ''
    ? { measured: [], more: [] }
    : without(
        claimbuster.parse(JSON.parse(source)).map(({ text, label }) => ({ text, value: label, weight: 1 })),
        cells(crowd)
          .slice(1)
          .flatMap((row) => {
            const [, text] = row
            const verdict = row.at(-1)
            return text && verdict ? { text, value: verdict.trim() === '1' ? 1 : 0, weight: 0.4 } : []
          }),
      )
