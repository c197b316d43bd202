/** Reads the conjunctions of treebank sentences as examples that the joint model is trained on and measured by. */
import { z } from 'zod'
import { languageNamed, UNKNOWN } from '../../languages/languages'
import { analysisOf, type Analysis } from '../analysis'
import { clausesOf } from '../clauses'
import { quotationsOf } from '../quotations'
import { featuresOf } from './features'
import type { JointExample } from './train'

const row = z.object({
  text: z.string(),
  clauses: z.array(z.object({ type: z.string(), split_at: z.number().nullish() })),
})

/** A sentence with the offsets of the conjunctions that join clauses in it. */
export type JoinedSentence = { analysis: Analysis; gold: readonly number[] }

/** The sets each model is trained on; GUM may not be sold on, so it only measures. */
export const TRAINED_ON: Readonly<Record<string, readonly string[]>> = {
  nl: ['nl_alpino-ud-dev.clauses.jsonl', 'nl_lassysmall-ud-dev.clauses.jsonl'],
  en: ['en_ewt-ud-dev.clauses.jsonl'],
}

/** Sentences of a `.clauses.jsonl` file in the language. */
export function joinedSentences(source: string, code: string): JoinedSentence[] {
  return source
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, clauses } = row.parse(JSON.parse(line))
      const span = { start: 0, end: text.length }
      return {
        analysis: analysisOf(text, span, quotationsOf(text, 0, text.length), languageNamed(code) ?? UNKNOWN),
        gold: clauses.flatMap(({ type, split_at }) => (type === 'coord' ? (split_at ?? []) : [])),
      }
    })
}

/** Whether a place is one of those sought, give or take a comma. */
export const isNear = (places: readonly number[], place: number): boolean =>
  places.some((other) => Math.abs(other - place) <= 2)

/** Conjunctions of one sentence as examples, each met with those before it told right. */
export function examplesOf({ analysis, gold }: JoinedSentence): JointExample[] {
  const examples: JointExample[] = []
  clausesOf(analysis, [0, analysis.tokens.length], (scan, at, start, role) => {
    const joins = isNear(gold, analysis.tokens[at]?.start ?? -9)
    examples.push({ features: featuresOf(scan, at, start, role), joins })
    return joins
  })
  return examples
}
