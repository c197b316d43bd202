/** Tells whether a Dutch word is the finite verb of its clause. */
import * as is from '../languages/lexicon'
import { type Token } from '../tokens'
import { VERBAL, flagsAt, isSign } from './finite'

const HAS_NOUN_AFTER = is.DETERMINER | is.POSSESSIVE

const DUTCH_PRONOUNS = new Set([
  'dat',
  'dit',
  'die',
  'deze',
  'het',
  'er',
  'alle',
  'beide',
  'veel',
  'weinig',
  'geen',
  'meer',
  'minder',
  'haar',
  'hun',
  'enkele',
  'vele',
  'andere',
])

const DUTCH_NOUNS = new Set(
  `val stand druk angst slag leven eten vragen plannen plan werk staat raad vorm kosten maten golf
  keer kant arm hand arts recht macht kracht week weken weer mist begin deel groei strijd steun start bouw beeld
  meer laten
  feit grens komst dienst feest stem stemmen regen bond wet zaken zaak pond last band krant geld daad raden kook
  winst best
  tracht wijk wijken ruim rond recent groot belang brand las zagen wegen middelen regels cijfers eisen doden dode
  zorg koers
  test tests dank winter post gast punten kop vaart zicht waarde aandacht plaats trots partij film vuur spel boot
  stof hoop
  woorden woord delen`.split(/\s+/),
)

/** "jonge en getalenteerde zwemmers": a past form that stands as an adjective beside another. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const [before, previous, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  if (!/(?:de|te)$/u.test(tokens[at]?.low ?? '') || !after?.word || after.flags !== 0) return false
  return (flagsAt(tokens, at - 1) & is.COORDINATOR) !== 0 && previous?.low !== 'maar' && /e$/u.test(before?.low ?? '')
}

export function dutchFinite(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token) return 0
  const { flags, low } = token
  const previous = tokens[at - 1]
  const before = previous?.flags ?? 0
  const after = tokens[at + 1]
  if (low === 'zijn') {
    if (isSign(after) || !after) return 2
    if (before & is.PREPOSITION) return 0
    if (
      after.flags &
      (is.DETERMINER |
        is.PREPOSITION |
        is.ADVERB |
        is.PARTICIPLE |
        is.NUMBER |
        is.PRONOUN |
        is.POSSESSIVE |
        is.COORDINATOR)
    )
      return 2
    return isSign(tokens[at + 2]) && !isSign(previous) ? 1 : 0
  }
  if (flags === 0) return looksFinite(tokens, at) ? 2 : 0
  const closed =
    is.PREPOSITION | is.DETERMINER | is.COORDINATOR | is.ADVERB | is.SUBORDINATOR | is.NUMBER | is.PRONOUN
  if (!(flags & VERBAL) || (flags & closed && !(flags & (is.AUXILIARY | is.MODAL)))) return 0
  if (previous?.low === 'te' || previous?.low === 'om') return 0
  if (flags & (is.AUXILIARY | is.MODAL)) return flags & is.FINITE ? 3 : leads(tokens, at) ? 2 : 1
  const nounPosition = (before & HAS_NOUN_AFTER) !== 0 && !DUTCH_PRONOUNS.has(previous?.low ?? '')
  if (nounPosition || (before & is.ADJECTIVE && !(flags & is.FINITE))) return 0
  if (token.capital && at > 0 && !isSign(previous)) return 0
  if (before & is.PREPOSITION && !(flags & is.FINITE)) return 0
  if (before & is.NUMBER && !(flags & is.FINITE)) return 0
  if (DUTCH_NOUNS.has(low) && before & is.NUMBER) return 0
  if (
    DUTCH_NOUNS.has(low) &&
    !isSign(previous) &&
    after?.low !== 'te' &&
    !(before & is.SUBJECT) &&
    !(flagsAt(tokens, at + 1) & (is.SUBJECT | is.DETERMINER | is.ADVERB))
  )
    return 0
  if (isAttributive(tokens, at)) return 0
  if (flags & is.FINITE) return flags & is.PARTICIPLE ? 1 : 2
  const stem = !(flags & is.INFINITIVE)
  if (stem)
    return (flagsAt(tokens, at + 1) & is.SUBJECT && /^(?:ik|je|jij)$/.test(after?.low ?? '')) ||
      previous?.low === 'ik'
      ? 2
      : 0
  return leads(tokens, at) ? 2 : 1
}

const OBJECT = is.DETERMINER | is.POSSESSIVE | is.PRONOUN
const VERB = is.PARTICIPLE | is.INFINITIVE | is.FINITE

/** A form in -en that its object follows is no infinitive, which stands last: "en blazen het kaf weg". */
function leads(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [flagsAt(tokens, at - 1), flagsAt(tokens, at + 1)]
  if (before & VERB && !(before & is.SUBJECT)) return false
  if (!(after & OBJECT) || before & (is.PREPOSITION | is.DETERMINER) & ~is.SUBJECT) return false
  return tokens[at + 1]?.low !== 'die' && tokens[at + 1]?.low !== 'dat'
}

/** A word nobody listed: "zij ruziede", "hij repte zich". */
function looksFinite(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? ''
  if (low.length < 4 || (tokens[at]?.capital ?? false)) return false
  const reflexive = tokens[at + 1]?.low === 'zich' && /(?:t|[td]en?)$/u.test(low)
  if (!reflexive && !(flagsAt(tokens, at - 1) & is.SUBJECT)) return false
  return reflexive || (/^(?:hij|zij|ze|ik|we|wij)$/u.test(tokens[at - 1]?.low ?? '') && /[a-z]{2}[td]en?$/u.test(low))
}
