/** Holds each claim of a model against the article: what does not stand there word for word is dropped and counted. */
import type { Span } from '@/lib/rules/extraction'
import type { Dropped, Suggestion } from '@/lib/rules/extraction/second-opinion'
import type { Given } from '../article'
import { parseClaim, type ModelClaim } from '../reading/model-claim'
import { calendarOf } from './calendar'
import { fold, lowered, wordsIn } from './folding'
import { placeMeant, placesOf } from './quotes'
import { groundedSpeaker, type Written } from './speakers'
import { groundedStatement, type Ground } from './statements'

/** More than a person would read; a model that gives more is rambling. */
const MAX_SUGGESTIONS = 200
/** Nor would a person trust one that invented so many quotes. What lies beyond is not even looked for. */
const MAX_INVENTED = 200
const MAX_LOOKED_AT = 1_000

/** @param claims what the model gave, of whatever shape */
export function ground(claims: readonly unknown[], article: Given): { suggestions: Suggestion[]; dropped: Dropped } {
  const tooMany = Math.max(0, claims.length - MAX_LOOKED_AT)
  const dropped: Dropped = { notVerbatim: 0, malformed: 0, duplicate: 0, tooMany }
  const suggestions: Suggestion[] = []
  const seen = new Set<string>()
  const facts = factsOf(article)
  for (const claim of claims.slice(0, MAX_LOOKED_AT)) {
    if (dropped.notVerbatim >= MAX_INVENTED || suggestions.length >= MAX_SUGGESTIONS) {
      dropped.tooMany += 1
      continue
    }
    const parsed = parseClaim(claim)
    const suggestion = parsed && suggestionOf(parsed, article, facts)
    const key = suggestion && `${suggestion.start}-${suggestion.end} ${suggestion.statement}`
    if (!parsed) dropped.malformed += 1
    else if (!suggestion || !key) dropped.notVerbatim += 1
    else if (seen.has(key)) dropped.duplicate += 1
    else {
      seen.add(key)
      suggestions.push(suggestion)
    }
  }
  return { suggestions, dropped }
}

/** A shorter quote is a fragment, unless it is a whole sentence: "Exports doubled." */
const WHOLE = 3
const sliceOf = (text: string, { start, end }: Span) => text.slice(start, end)
const fills = (quote: string, sentence: string) => wordsIn(quote).join(' ') === wordsIn(sentence).join(' ')

type Facts = { written: Written; ground: Ground }

function factsOf({ text, blocks, date, language }: Given): Facts {
  const words = blocks.flatMap(({ start, end }) => wordsIn(text.slice(start, end)))
  return {
    written: { text, folded: fold(text), words: new Set(words) },
    ground: { words: new Set(lowered(words)), calendar: calendarOf(date, language) },
  }
}

function suggestionOf(claim: ModelClaim, article: Given, { written, ground }: Facts): Suggestion | null {
  const { text, blocks, sentences } = article
  const place = placeMeant(placesOf(claim.quote, written.folded), blocks, sentences[claim.sentence])
  if (!place) return null
  const quote = text.slice(place.start, place.end)
  if (wordsIn(quote).length < WHOLE && !sentences.some((sentence) => fills(quote, sliceOf(text, sentence)))) return null
  const { kind } = claim
  return {
    ...{ ...place, quote, kind },
    statement: groundedStatement(claim.statement, quote, ground) ?? quote.replace(/\s+/g, ' '),
    speaker: groundedSpeaker(claim.speaker, written),
    checkable: kind !== 'prediction' && kind !== 'opinion' && !quote.trimEnd().endsWith('?'),
  }
}
