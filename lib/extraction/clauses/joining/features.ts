/** Describes a conjunction by what stands around it, as names that the joint model has weights for. */
import * as is from '../../languages/lexicon'
import { hasDigit } from '../../tokens'
import { flagsAt, lowAt, type Analysis } from '../analysis'
import { finiteIn } from '../finite'
import { innermost, joinsByRule, reach, type Scan } from '../joints'

const KINDS: readonly (readonly [flag: number, name: string])[] = [
  [is.COORDINATOR, 'C'],
  [is.POSSESSIVE, 'G'],
  [is.DETERMINER, 'D'],
  [is.PRONOUN, 'P'],
  [is.NUMBER, 'N'],
  [is.PREPOSITION, 'I'],
  [is.SUBORDINATOR, 'S'],
  [is.RELATIVE, 'R'],
  [is.ADVERB, 'A'],
  [is.PARTICIPLE, 'p'],
  [is.INFINITIVE, 'i'],
  [is.ADJECTIVE, 'J'],
]

/** The kind of word a token is, coarsely; a verb with how sure that is. */
export function kindAt(analysis: Analysis, at: number): string {
  const token = analysis.tokens[at]
  if (!token) return '#'
  if (!token.word) return token.low
  const sure = analysis.verbs[at] ?? 0
  if (sure > 0) return token.flags & is.INFINITIVE ? `i${sure}` : token.flags & is.PARTICIPLE ? `p${sure}` : `v${sure}`
  if (token.flags & is.PRONOUN && token.flags & is.SUBJECT && !(token.flags & is.DETERMINER)) return 'PS'
  for (const [flag, name] of KINDS) if (token.flags & flag) return name
  if (hasDigit(token.text)) return 'N'
  return token.capital ? 'X' : 'n'
}

const VERBAL = is.FINITE | is.MAYBE_FINITE | is.PARTICIPLE | is.INFINITIVE | is.PAST | is.AUXILIARY | is.MODAL

/** The form of a verb: what the lexicon knows of it, its ending, and whether it hangs on "to" or a modal. */
function formAt(analysis: Analysis, at: number): string {
  const low = lowAt(analysis, at)
  const bits = flagsAt(analysis, at) & VERBAL
  const hangs = /^(?:to|te)$/.test(lowAt(analysis, at - 1)) ? 'to' : flagsAt(analysis, at - 1) & is.MODAL ? 'm' : ''
  return `${bits.toString(36)}${bits & (is.AUXILIARY | is.MODAL) ? '' : low.slice(-1)}${hangs}`
}

const bucket = (count: number): number => (count < 4 ? count : count < 6 ? 4 : count < 10 ? 6 : count < 18 ? 10 : 18)

/** Names of what is the case around the coordinator at `at`, in a clause that begins at `start`. */
export function featuresOf(scan: Scan, at: number, start: number, role: string): string[] {
  const { analysis } = scan
  const word = lowAt(analysis, at)
  const kind = (place: number): string => (place < scan.from || place >= scan.to ? '#' : kindAt(analysis, place))
  const rule = joinsByRule(scan, at, start) ? 'y' : 'n'
  const comma = lowAt(analysis, at - 1) === ',' ? 'c' : ''
  const back = comma ? at - 2 : at - 1
  const next = lowAt(analysis, at + 1)
  const [one, two] = [kind(at + 1), kind(at + 2)]
  const [left, further] = [kind(back), kind(back - 1)]
  const end = reach(scan, at + 1)
  const verb = finiteIn(analysis.verbs, at + 1, end)
  const later = verb < 0 ? finiteIn(analysis.verbs, end, scan.to) : verb
  const opener = innermost(scan, start, at)
  let before = back
  while (before > start && (analysis.verbs[before] ?? 0) === 0) before -= 1
  const told = analysis.verbs[before] ?? 0
  let modal = ''
  for (let i = start; i < at; i += 1) if (flagsAt(analysis, i) & is.MODAL) modal = 'm'
  const first = kind(start)
  let under = ''
  for (let i = at + 2; i < (verb < 0 ? end : verb) && !under; i += 1) {
    if (flagsAt(analysis, i) & (is.SUBORDINATOR | is.RELATIVE)) under = lowAt(analysis, i)
  }
  let done = at - 1
  while (done > start && !(flagsAt(analysis, done) & VERBAL)) done -= 1
  let doing = at + 1
  while (doing < end && !(flagsAt(analysis, doing) & VERBAL)) doing += 1
  const [did, does] = [formAt(analysis, done), doing < end ? formAt(analysis, doing) : '-']
  const base = (place: number): boolean => (flagsAt(analysis, place) & is.INFINITIVE) !== 0
  let asks = base(start) ? 'i' : ''
  for (let i = start + 1; i < at && !asks; i += 1) {
    if (base(i) && /^(?:[,.;:("'“-]|please|just|so|then|also|immediately)$/.test(lowAt(analysis, i - 1))) asks = 'j'
  }
  const signature = (flagsAt(analysis, at + 1) & VERBAL).toString(36)
  const right = verb < 0 ? `0${later < 0 ? '' : 'l'}` : `${kind(verb)}.${bucket(verb - at)}`
  const strength = verb < 0 ? 0 : (analysis.verbs[verb] ?? 0)
  return [
    `w${word}`,
    `wr${word}${rule}${comma}`,
    `r${rule}`,
    `c${comma}${strength}`,
    `n${next}`,
    `k1${one}`,
    `k1r${one}${rule}`,
    `k12${one} ${two}`,
    `l1${left}${comma}`,
    `l1r${left}${rule}`,
    `l2${further} ${left}`,
    `lk${left} ${one}`,
    `s${next.length > 4 ? next.slice(-3) : ''}${one === 'n' ? 'n' : ''}`,
    `v${right}`,
    `vk${strength}${one}`,
    `t${told}${bucket(back - before)}`,
    `tm${modal}${verb < 0 ? '' : kind(verb)}`,
    `o${opener > start ? lowAt(analysis, opener) : ''}`,
    `or${opener > start ? 'o' : ''}${rule}`,
    `ro${role}${rule}`,
    `f${first}${one}`,
    `fd${did} ${does}${doing === at + 1 ? '' : bucket(doing - at)}`,
    `fs${doing === at + 1 ? '' : one}${did === does ? '=' : ''}${does}`,
    `fa${did}${doing === at + 1 ? '' : one}`,
    `u${under}`,
    `us${under ? 'u' : ''}${strength}${rule}`,
    `x${comma}${strength}${one}${word}`,
    `xb${comma}${strength}${verb < 0 ? '' : bucket(verb - at)}`,
    `xk${comma}${one}${verb < 0 ? '' : kind(verb)}${verb < 0 ? '' : bucket(verb - at)}`,
    `im${asks}${signature}`,
    `q${(analysis.quotes[back] ?? -1) === (analysis.quotes[at + 1] ?? -1) ? '' : 'q'}${rule}`,
  ]
}
