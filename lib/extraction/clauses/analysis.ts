/** What is known of one sentence before claims are read from it: words, verbs, and what stands in quotation marks. */
import type { Span } from '@/lib/rules/extraction'
import type { Language } from '../languages/language'
import { tokensOf, type Token } from '../tokens'
import { finitenessOf } from './finite'

/** Token positions, end exclusive. */
export type Range = readonly [from: number, to: number]

export type Analysis = {
  text: string
  span: Span
  language: Language
  tokens: readonly Token[]
  /** How surely each token is a finite verb, 0 to 3. */
  verbs: readonly number[]
  /** The number of the quotation in its block, per token; -1 outside quotation marks, which count as inside. */
  quotes: readonly number[]
}

/** Analyses the sentence; `quotations` are those of its block. */
export function analysisOf(text: string, span: Span, quotations: readonly Span[], language: Language): Analysis {
  const tokens = tokensOf(text, span.start, span.end, language.lexicon)
  let quotation = firstFrom(quotations, span.start)
  const quotes = tokens.map((token) => {
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= token.start) quotation += 1
    const current = quotations[quotation]
    return current && current.start <= token.start ? quotation : -1
  })
  return { text, span, language, tokens, verbs: finitenessOf(tokens, language), quotes }
}

function firstFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** The words of a range as they stand in the text. */
export const wordsIn = ({ text, tokens }: Analysis, [from, to]: Range): string =>
  to > from ? text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0) : ''

export const flagsAt = (analysis: Analysis, at: number): number => analysis.tokens[at]?.flags ?? 0

export const lowAt = (analysis: Analysis, at: number): string => analysis.tokens[at]?.low ?? ''
