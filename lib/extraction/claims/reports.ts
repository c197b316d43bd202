/** Finds who reports what within a sentence: quotation and reporting clause, "X zegt dat", "volgens X". */
import type { Language } from '../languages/language'
import * as is from '../languages/lexicon'
import { isCapital, type Token } from '../tokens'

/** Token ranges, end exclusive; `content` is what is reported, `speaker` and `cue` may be missing. */
export type Report = {
  content: [number, number]
  speaker: [number, number] | null
  cue: [number, number] | null
  quoted: boolean
}

const QUOTES = /^["“”„«»]$/
const THAT: Record<string, string> = { nl: 'dat', en: 'that', de: 'dass', fr: 'que', es: 'que' }

const STOP = /^[,;:.!?–—()"“”„]$/

/** The noun phrase that begins at `at`, up to a sign or a verb. */
function phraseFrom(tokens: readonly Token[], verbs: readonly number[], at: number, to: number): number {
  let end = at
  while (end < to && end - at < 14) {
    const token = tokens[end]
    if (!token || STOP.test(token.low) || (verbs[end] ?? 0) > 1) break
    if (end > at && token.flags & (is.SUBORDINATOR | is.COORDINATOR) && !(token.flags & is.PREPOSITION)) break
    if (end > at && token.flags & is.ADVERB && !isCapital(token.text)) break
    if (tokens[at] && tokens[at].flags & is.PRONOUN && !(tokens[at].flags & is.DETERMINER) && end > at) break
    end += 1
  }
  return end
}

function phraseBefore(tokens: readonly Token[], at: number, from: number): number {
  let start = at
  while (start > from && at - start < 14) {
    const token = tokens[start - 1]
    if (!token || /^[;:.!?–—()"“”„]$/.test(token.low)) break
    if (token.flags & is.COORDINATOR && token.low !== 'and' && token.low !== 'en') break
    start -= 1
  }
  return start
}

/** The report a sentence makes, if it makes one. */
export function reportOf(tokens: readonly Token[], verbs: readonly number[], language: Language): Report | null {
  const count = tokens.length
  const that = THAT[language.code] ?? 'that'
  const open = tokens.findIndex((token) => QUOTES.test(token.low))
  if (open >= 0) {
    let close = open + 1
    while (close < count && !QUOTES.test(tokens[close]?.low ?? '')) close += 1
    const outside = [...Array(count).keys()].filter((i) => i < open || i > close)
    const cue = outside.find((i) => (tokens[i]?.flags ?? 0) & is.SPEECH)
    if (close - open > 4 && cue !== undefined && (cue > close || open - cue < 3)) {
      const end = phraseFrom(tokens, verbs, cue + 1, count)
      const speaker: [number, number] | null =
        end > cue + 1 ? [cue + 1, end] : cue > close + 1 ? [phraseBefore(tokens, cue, close + 1), cue] : null
      return {
        content: [open, Math.min(close + 1, count)],
        speaker: trimmed(tokens, speaker),
        cue: [cue, cue + 1],
        quoted: true,
      }
    }
  }
  for (let at = 0; at < count; at += 1) {
    const flags = tokens[at]?.flags ?? 0
    if (!(flags & is.SPEECH)) continue
    for (let i = at + 1; i < Math.min(count, at + 9); i += 1) {
      if (STOP.test(tokens[i]?.low ?? '')) break
      if (tokens[i]?.low !== that) continue
      const inverted = i > at + 1 && at < 2
      const speaker: [number, number] = inverted ? [at + 1, i] : [phraseBefore(tokens, at, 0), at]
      return { content: [i + 1, count], speaker: trimmed(tokens, speaker), cue: [at, i + 1], quoted: false }
    }
    if (tokens[at - 1]?.low === ',' && at > 3) {
      const end = phraseFrom(tokens, verbs, at + 1, count)
      if (end > at + 1 && (end >= count - 1 || tokens[end]?.low === ',')) {
        return { content: [0, at - 1], speaker: trimmed(tokens, [at + 1, end]), cue: [at, at + 1], quoted: false }
      }
    }
  }
  const low = tokens.map((token) => token.low)
  const according = low.findIndex(
    (word, i) => word === 'volgens' || word === 'aldus' || (word === 'according' && low[i + 1] === 'to'),
  )
  if (according >= 0) {
    const begin = according + (low[according] === 'according' ? 2 : 1)
    const end = phraseFrom(tokens, verbs, begin, count)
    const speaker = trimmed(tokens, [begin, end])
    const content: [number, number] = according === 0 ? [low[end] === ',' ? end + 1 : end, count] : [0, count]
    if (speaker && content[1] - content[0] > 2) return { content, speaker, cue: [according, begin], quoted: false }
  }
  return null
}

function trimmed(tokens: readonly Token[], range: [number, number] | null): [number, number] | null {
  if (!range) return null
  let [from, to] = range
  while (
    from < to &&
    (STOP.test(tokens[from]?.low ?? '') || (tokens[from]?.flags ?? 0) & (is.COORDINATOR | is.ADVERB))
  )
    from += 1
  while (to > from && (STOP.test(tokens[to - 1]?.low ?? '') || (tokens[to - 1]?.flags ?? 0) & is.ADVERB)) to -= 1
  return to > from ? [from, to] : null
}
