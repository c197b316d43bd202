/** Recognises a sentence that only says who said the sentence before: "Dat zegt X", "Dat blijkt uit Y". */
import { setOf } from '../languages/lexicon'
import { lowAt, wordsIn, type Analysis } from '../clauses/analysis'
import { finiteIn } from '../clauses/finite'
import { phraseFrom, trimmed } from '../clauses/phrases'
import type { Cast } from './cast'
import { speakerName } from './speaker-name'
import type { Voice } from './voices'

const FIRST = setOf('dat dit zo aldus that this so')
const SAYS = setOf(`zegt zei zeggen zeiden stelt stelde meldt meldde melden meldden schrijft schreef schrijven bevestigt
  bevestigde vertelt vertelde verklaart verklaarde concludeert concludeerde constateert laat liet maakt maakte heeft
  hebben becijfert becijferde berekende vindt meent klinkt klonk staat blijkt says say said claims claimed`)
const SAID = setOf(`gezegd gemeld bekendgemaakt laten weten bevestigd verklaard geschreven berekend becijferd geconcludeerd
  gesteld meegedeeld aangekondigd`)
const IS = setOf('is was')
const FROM = setOf('uit in van from of')
const NOUN = setOf(`message verdict conclusion finding claim view opinion warning according boodschap conclusie oordeel
  mening waarschuwing stelling`)
const LONGEST = 40

/** Who said the sentence before this one; null where this sentence does not say so. */
export function announcementOf(analysis: Analysis, cast: Cast): Voice | null {
  const { tokens } = analysis
  if (!FIRST.has(lowAt(analysis, 0)) || tokens.length > LONGEST || (analysis.quotes[0] ?? -1) >= 0) return null
  const verb = finiteIn(analysis.verbs, 1, Math.min(4, tokens.length))
  const low = lowAt(analysis, verb)
  if (verb < 0) return null
  if (IS.has(low)) return conclusion(analysis, verb, cast)
  if (!SAYS.has(low) || hasContent(analysis, verb)) return null
  const perfect = low === 'heeft' || low === 'hebben' || low === 'laat' || low === 'liet' || low === 'maakt'
  if (perfect && !tokens.some((token) => SAID.has(token.low) || token.low === 'bekend')) return null
  let at = verb + 1
  while (at < tokens.length && !FROM.has(lowAt(analysis, at)) && isIdle(analysis, at)) at += 1
  const source = low === 'blijkt' || low === 'staat' || FROM.has(lowAt(analysis, at))
  if (source && !FROM.has(lowAt(analysis, at))) return null
  return voice(analysis, source ? at + 1 : at, verb, cast)
}

const isIdle = (analysis: Analysis, at: number): boolean =>
  /^(?:nu|ook|althans|nog|dan|er)$/u.test(lowAt(analysis, at))

const hasContent = ({ tokens }: Analysis, verb: number): boolean =>
  tokens.slice(verb).some(({ low }) => /^["“„«‘:]$/u.test(low) || low === 'dat' || low === 'that')

/** "That was the message from X", "That is according to X", "That is what X says". */
function conclusion(analysis: Analysis, verb: number, cast: Cast): Voice | null {
  const { tokens } = analysis
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 8); at += 1) {
    const low = lowAt(analysis, at)
    if (low === 'what' || low === 'wat') {
      const says = finiteIn(analysis.verbs, at + 1, tokens.length)
      return says > at + 1 && SAYS.has(lowAt(analysis, says)) ? voice(analysis, at + 1, says, cast) : null
    }
    const whose = NOUN.has(low) && /^(?:from|of|to|van)$/u.test(lowAt(analysis, at + 1))
    if (whose) return voice(analysis, at + 2, verb, cast)
  }
  return null
}

function voice(analysis: Analysis, from: number, verb: number, cast: Cast): Voice | null {
  const range = trimmed(analysis, phraseFrom(analysis, from, analysis.tokens.length))
  if (range[1] <= range[0]) return null
  return { speaker: speakerName(analysis, range, cast), cue: wordsIn(analysis, [verb, verb + 1]) }
}
