/** Scores claims found in whole articles against those that a person annotated. */
import { z } from 'zod'
import type { Extraction } from '@/lib/rules/extraction'

/** The annotation of one article; how it is made stands in gold/README.md. */
export const annotation = z.object({
  published: z.string(),
  sentences: z.array(z.object({ text: z.string(), boilerplate: z.boolean() })),
  claims: z.array(
    z.object({
      quote: z.string(),
      speaker: z.string().nullable(),
      standsAlone: z.array(z.string()).optional(),
      topWorthy: z.boolean().optional(),
    }),
  ),
})
export type Annotation = z.infer<typeof annotation>

/** Counts, to be added up over articles. */
export type Tally = {
  found: number
  sought: number
  matched: number
  speakers: number
  named: number
  top: number
  topFound: number
  furniture: number
}

type Found = Pick<Extraction['claims'][number], 'quote' | 'statement' | 'speaker' | 'worth'>

const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+(?:[.,'-][\p{L}\p{N}]+)*/gu) ?? []

/** Words in common over words in either, with their number (Jaccard). */
function overlap(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of other) {
    const times = left.get(word) ?? 0
    if (times > 0) both += 1
    left.set(word, times - 1)
  }
  return both / Math.max(1, one.length + other.length - both)
}

const SAME = 0.5

/** Pairs of an annotated and a found claim that quote the same words, each in one pair, the closest first. */
function pairsOf(sought: readonly string[][], found: readonly string[][]): [number, number][] {
  const close = sought
    .flatMap((one, i) => found.map((other, j): [number, number, number] => [overlap(one, other), i, j]))
    .filter(([share]) => share >= SAME)
    .sort((a, b) => b[0] - a[0])
  const [takenSought, takenFound] = [new Set<number>(), new Set<number>()]
  return close.flatMap(([, i, j]): [number, number][] => {
    if (takenSought.has(i) || takenFound.has(j)) return []
    takenSought.add(i)
    takenFound.add(j)
    return [[i, j]]
  })
}

/** The speaker is right where the last word of its name stands in the annotated one, or both are nobody. */
function isSpeaker(sought: string | null, found: string | null): boolean {
  if (!sought) return !found
  const last = found ? wordsOf(found).at(-1) : undefined
  return last !== undefined && wordsOf(sought).includes(last)
}

/** Compares what was found in an article with its annotation. */
export function tallyOf({ claims, sentences }: Annotation, found: readonly Found[]): Tally {
  const quotes = found.map(({ quote }) => wordsOf(quote))
  const pairs = pairsOf(claims.map(({ quote }) => wordsOf(quote)), quotes)
  const matched = pairs.flatMap(([i, j]) => {
    const [sought, ours] = [claims[i], found[j]]
    return sought && ours ? [{ sought, ours }] : []
  })
  const top = claims.filter(({ topWorthy }) => topWorthy).map(({ quote }) => wordsOf(quote))
  const first = found.map(({ worth }, at) => ({ worth, words: quotes[at] ?? [] })).sort((a, b) => b.worth - a.worth)
  const furniture = sentences.filter(({ boilerplate }) => boilerplate).map(({ text }) => wordsOf(text))
  return {
    found: found.length,
    sought: claims.length,
    matched: matched.length,
    speakers: matched.filter(({ sought, ours }) => isSpeaker(sought.speaker, ours.speaker)).length,
    named: matched.filter(({ sought, ours }) =>
      (sought.standsAlone ?? []).every((words) => folded(ours.statement).includes(folded(words))),
    ).length,
    top: top.length,
    topFound: top.filter((words) => first.slice(0, top.length).some((claim) => overlap(words, claim.words) >= SAME))
      .length,
    furniture: quotes.filter((quote) => furniture.some((line) => line.length > 1 && overlap(line, quote) >= SAME))
      .length,
  }
}
