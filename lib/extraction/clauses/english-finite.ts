/** Tells whether an English word is the finite verb of its clause. */
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import { hasDigit, isCapital, type Token } from '../tokens'
import { VERBAL, flagsAt, isSign } from './finite'

const AFTER_VERB =
  is.DETERMINER | is.POSSESSIVE | is.PREPOSITION | is.PRONOUN | is.ADVERB | is.NUMBER | is.SUBORDINATOR

const EN_AUXILIARY_BEFORE = is.AUXILIARY | is.MODAL

/** Base forms that are no nouns: after a plural they are its verb, whatever follows. */
const PURE = setOf(`include become remain require contain provide receive consist involve allow believe describe improve
  reduce develop create prevent protect contribute suggest indicate ensure enable occur exist happen belong appear seem
  tend depend rely begin continue know comprise consider produce vary differ suffer agree argue expect`)

export function englishFinite(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token) return 0
  const { flags } = token
  if (!(flags & VERBAL)) return 0
  let back = at - 1
  while (back >= 0 && flagsAt(tokens, back) & is.ADVERB && !(flagsAt(tokens, back) & is.SUBJECT)) back -= 1
  const previous = tokens[back]
  const before = previous?.flags ?? 0
  if (flags & is.AUXILIARY) return flags & is.FINITE ? (before & is.MODAL ? 0 : 3) : 0
  if (flags & is.MODAL)
    return (token.low === 'may' && token.capital) || (before & is.DETERMINER && !(before & is.SUBJECT))
      ? 0
      : 3
  if (previous?.low === 'to' || before & is.POSSESSIVE) return 0
  if (before & EN_AUXILIARY_BEFORE) return 0
  if (before & is.DETERMINER && !(before & (is.PRONOUN | is.RELATIVE))) return 0
  if (before & is.PREPOSITION && !(before & is.SUBORDINATOR)) return 0
  if (before & is.NUMBER && !(flags & is.FINITE)) return 0
  if (token.capital && at > 0 && !isSign(tokens[at - 1])) return 0
  if (flags & is.FINITE) return 2
  const after = tokens[at + 1]
  const object = isSign(after) || hasDigit(after?.text ?? '') || (flagsAt(tokens, at + 1) & AFTER_VERB) !== 0 || isCapital(after?.text ?? '')
  if (flags & is.PARTICIPLE) {
    if (after?.low === 'by')
      return flagsAt(tokens, at + 2) & is.NUMBER || /^\d/.test(tokens[at + 2]?.low ?? '') ? 1 : 0
    const named = before & (is.PRONOUN | is.RELATIVE) || isCapital(previous?.text ?? '')
    return named || takesObject(tokens, at, previous) ? 2 : 1
  }
  if (flags & is.INFINITIVE) {
    const plural =
      /[^s]s$/.test(previous?.low ?? '') ||
      before & is.SUBJECT ||
      /^(?:people|men|women|children|police)$/.test(previous?.low ?? '')
    return plural && !isSign(previous) && (object || PURE.has(token.low) || (before & is.SUBJECT) !== 0) ? 1 : 0
  }
  if (before & is.ADJECTIVE) return 0
  if (takesObject(tokens, at, previous) || (after?.low === 'to' && !isSign(previous))) return 2
  if (isCapital(previous?.text ?? '') && back > 0 && !isSign(after)) return 1
  return (object || (before & (is.SUBJECT | is.RELATIVE)) !== 0) && (!isSign(previous) || previous?.low === ',') ? 1 : 0
}

/** "groups faced the wall": a noun before and an article after. */
const takesObject = (tokens: readonly Token[], at: number, previous: Token | undefined): boolean =>
  previous?.word === true &&
  (previous.flags & (is.PREPOSITION | is.DETERMINER)) === 0 &&
  ((flagsAt(tokens, at + 1) & (is.DETERMINER | is.POSSESSIVE)) !== 0 ||
    /^(?:it|him|them|us|me)$/.test(tokens[at + 1]?.low ?? ''))
