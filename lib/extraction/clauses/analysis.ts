/** What is known of one sentence before claims are read from it: words, verbs, and what stands in quotation marks. */
import type { Span } from '@/lib/rules/extraction'
import type { Language } from '../languages/language'
import { tokensOf, type Token } from '../tokens'
import { finiteness } from './finite'

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

const OPENS: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '"': '"' }
/** Where a ’ closes: not within a word. */
function closingMarks(text: string, from: number, to: number): number[] {
  const places: number[] = []
  for (let at = text.indexOf('’', from); at >= 0 && at < to; at = text.indexOf('’', at + 1)) {
    if (!LETTER.test(text.charAt(at + 1))) places.push(at)
  }
  return places
}

const LETTER = /[\p{L}\p{N}]/u
const FAR = 1200

/**
 * Stretches of a block that stand in quotation marks, in order; an unclosed one runs to the end of the block.
 * Linear.
 */
export function quotationsOf(text: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  const single = closingMarks(text, from, to)
  let next = 0
  let at = from
  while (at < to) {
    const char = text.charAt(at)
    const old = char === ',' && text.charAt(at + 1) === ','
    const closers = old ? "''" : OPENS[char]
    if (!closers || (char === '‘' && LETTER.test(text.charAt(at - 1)))) {
      at += 1
      continue
    }
    if (char === '‘') {
      while (next < single.length && (single[next] ?? to) <= at) next += 1
      if ((single[next] ?? Infinity) > at + FAR) {
        at += 1
        continue
      }
    }
    const begin = at
    const limit = Math.min(to, char === '‘' || old ? begin + FAR : to)
    at += 1
    while (at < limit && !closes(text, at, closers, old)) at += 1
    const closed = at < limit
    if (!closed && char === '‘') {
      at = begin + 1
      continue
    }
    at = Math.min(to, at + (old ? 2 : 1))
    spans.push({ start: begin, end: at })
  }
  return spans
}

function closes(text: string, at: number, closers: string, old: boolean): boolean {
  if (old) return text.startsWith("''", at)
  const char = text.charAt(at)
  return closers.includes(char) && (char !== '’' || !LETTER.test(text.charAt(at + 1)))
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
  return { text, span, language, tokens, verbs: tokens.map((_, at) => finiteness(tokens, at, language)), quotes }
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
