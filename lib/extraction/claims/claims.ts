/** Makes claims of an article's sentences: what is claimed, who says so, of what kind it is and what it is worth. */
import type { Block, ExtractedClaim, Span } from '@/lib/rules/extraction'
import type { Language } from '../languages/language'
import { tokensOf, type Token } from '../tokens'
import { factsOf, kindOf } from '../worth/kind'
import { worthOf } from '../worth/worth'
import { clausesOf } from './clauses'
import { finiteIn, finiteness } from './finite'
import { reportOf, type Report } from './reports'

export type Source = {
  text: string
  date?: string
  language: Language
  blocks: readonly Block[]
  sentences: readonly Span[][]
}

const TRIMMED = /^[,;:–—]$/
const KEPT = /[\p{L}\p{N}]/u

/** Claims in the order of the text. */
export function claimsOf(source: Source): ExtractedClaim[] {
  const claims: ExtractedClaim[] = []
  source.blocks.forEach((block, place) => {
    if (block.kind === 'headline' || block.kind === 'subhead' || block.kind === 'caption') return
    for (const sentence of source.sentences[place] ?? []) claims.push(...sentenceClaims(source, block, sentence))
  })
  return claims
}

function sentenceClaims(source: Source, block: Block, sentence: Span): ExtractedClaim[] {
  const { text, language } = source
  const tokens = tokensOf(text, sentence.start, sentence.end, language.lexicon)
  if (tokens.filter((token) => token.word).length < 3) return []
  const verbs = tokens.map((_, at) => finiteness(tokens, at, language))
  const report = reportOf(tokens, verbs, language)
  const [from, to] = report?.content ?? [0, tokens.length]
  const clauses = clausesOf(tokens, verbs, from, to, language)
  return clauses.flatMap((clause) => {
    const begin = clause.role === 'relative' ? clause.lead : Math.min(clause.lead, clause.to)
    const span = spanOf(tokens, begin, clause.to)
    const words = tokens.slice(begin, clause.to).filter((token) => token.word).length
    const verbless = finiteIn(verbs, begin, clause.to) < 0
    if (!span || words < 3 || (verbless && clauses.length > 1 && !/\d/.test(text.slice(span.start, span.end))))
      return []
    return [claimOf(source, block, span, tokens, report)]
  })
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  let [begin, end] = [from, to]
  while (begin < end && TRIMMED.test(tokens[begin]?.low ?? '')) begin += 1
  while (end > begin && TRIMMED.test(tokens[end - 1]?.low ?? '')) end -= 1
  const [first, last] = [tokens[begin], tokens[end - 1]]
  return first && last && begin < end ? { start: first.start, end: last.end } : null
}

function claimOf(
  source: Source,
  block: Block,
  span: Span,
  tokens: readonly Token[],
  report: Report | null,
): ExtractedClaim {
  const quote = source.text.slice(span.start, span.end)
  const facts = factsOf(quote, source.language)
  const kind = kindOf(facts)
  const speaker = report?.speaker ? wordsOf(source.text, tokens, report.speaker) : null
  const cue = report?.cue ? wordsOf(source.text, tokens, report.cue) : null
  const checkable = kind !== 'prediction' && kind !== 'opinion' && !facts.question && KEPT.test(quote)
  const { worth, reasons } = worthOf({ facts, kind, checkable, speaker, early: block.kind === 'lead' })
  return { ...span, quote, statement: statementOf(quote), speaker, cue, kind, checkable, worth, reasons }
}

const wordsOf = (text: string, tokens: readonly Token[], [from, to]: [number, number]): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)

const statementOf = (quote: string): string => {
  const bare = quote.replace(/^["“„«]|["”»]$/gu, '').replace(/,$/u, '')
  const first = bare.charAt(0).toUpperCase() + bare.slice(1)
  return /[.!?]$/u.test(first) ? first : `${first}.`
}
