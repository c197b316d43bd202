/** Knows the verbs by which somebody does something in saying it: accuses, denies, promises, calls it a mistake. */
import { speakerName, nameOf } from './speaker-name'
import { wordsOf } from '../languages/lexicon'
import { flagsAt, lowAt, wordsIn, type Analysis, type Range } from '../clauses/analysis'
import { finiteIn } from '../clauses/finite'
import * as is from '../languages/lexicon'
import type { Piece } from '../claims/pieces'
import { type Cast } from './cast'
import { actorOf, isBody } from './names'
import { isRole } from './roles'
import { isPaper } from './reporting/sources'

/**
 * A verb, or the verb and the words of which one must follow in its clause ("spreekt:van,tegen"); with "+" behind it
 * only where somebody named is the subject, with "*" as a participle after "heeft" or "has".
 */
const ACTS: Record<string, ReadonlyMap<string, readonly string[]>> = {
  nl: actsIn(`beschuldigt beschuldigde beschuldigen beschuldigden beschuldigd* ontkent ontkende ontkennen ontkenden
    ontkend* weigert weigerde weigeren weigerden geweigerd* belooft beloofde beloven beloofden beloofd* noemt noemde
    noemen noemden hekelt hekelde hekelen betwist betwistte betwisten betwist* bestrijdt bestreed bestrijden bestreden*
    eist eiste eisen eisten geëist* verwijt verweet verwijten verweten beticht betichtte bekritiseert bekritiseerde
    betwijfelt betwijfelde betwijfelen weerspreekt weersprak weerspreken verwacht+ verwachtte+ voorspelt voorspelde
    voorspeld* vreest vreesde schat schatte raamt raamde erkent erkende erkend* bevestigt bevestigde bevestigd*
    benadrukt benadrukte vindt vinden adviseert adviseerde geadviseerd* bepleit bepleitte verdedigt verdedigde prijst
    prees looft roemt verwelkomt verwelkomde waarschuwt waarschuwde waarschuwen gewaarschuwd* claimt claimde garandeert
    garandeerde toegezegd* aangekondigd* toegegeven* tegengesproken* verworpen* verwerpt verwierp wil+ willen+ wilde+
    spreekt:van,tegen spreken:van,tegen sprak:van,tegen vraagt:om vroeg:om vragen:om roept:op riep:op roepen:op
    opgeroepen* pleit:voor pleitte:voor pleiten:voor dreigt:met dreigde:met klaagt:over klaagde:over klagen:over
    hoopt:op hoopte:op dringt:aan drong:aan wijst:op,af,hand wees:op,af,hand wijzen:op,af,hand kondigt:aan kondigde:aan
    kondigden:aan sluit:uit sloot:uit kan:uitsluiten,bevestigen kon:uitsluiten,bevestigen wilde:bevestigen,reageren
    wil:bevestigen,reageren twijfelt:aan twijfelde:aan houdt:vol hield:vol zegt:toe zei:toe rekent:op,voor rekende:op
    geeft:toe gaf:toe stelt:aansprakelijk,vast stelde:aansprakelijk,vast verzet:zich verzette:zich maakt:zorgen
    maken:zorgen wijt:aan wijten:aan weet:aan verdenkt verdenken verdacht* laat:weten liet:weten
    laten:weten lieten:weten`),
  en: actsIn(`accuses accused accuse accused* denies denied deny denied* refuses refused refuse refused* promises promised
    promise promised* pledges pledged pledge pledged* vows vowed calls called call disputes disputed dispute disputed*
    rejects rejected reject rejected* criticises criticised criticizes criticized criticised* criticized* estimates
    estimated estimate predicts predicted predict expects expect expected+ fears feared fear confirms confirmed
    confirmed* admits admitted admitted* concedes conceded announces announced announced* claims claimed claim alleges
    alleged allege blames blamed blame blamed* demands demanded demand demanded* urges urged urge urged* warns warned
    warn warned* proposes proposed proposed* recommends recommended recommended* condemns condemned condemned* praises
    praised praise questions questioned questioned* doubts doubted apologises apologised apologizes apologized
    apologised* apologized* defends defended defended* describes:as described:as describe:as declined:to declines:to
    wants+ threatens:to threatened:to threatened* insists:on insisted:on argues:for,against argued:for,against
    asks:for asked:for appealed:for welcomes welcomed backed:away reports+ reported+ hopes:for,to
    hoped:for,to objects:to objected:to dismisses dismissed dismissed* attributes:to attributed:to complained:about,of
    complains:about,of spoke:of speaks:of suspects suspect suspected`),
}
const PERFECT = new Set(['heeft', 'hebben', 'had', 'hadden', 'has', 'have'])
const NO_CALL = new Set(['in', 'off', 'on', 'up', 'police', 'the police', '112', '911'])

function actsIn(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    wordsOf(list).map((entry) => {
      const [verb = '', words] = entry.split(':')
      return [verb, words ? words.split(',') : []]
    }),
  )
}

/** The place of the word that makes the clause an act of speech; -1 where none does. */
function actAt(analysis: Analysis, verb: number, to: number): { at: number; named: boolean } | null {
  const acts = ACTS[analysis.language.code]
  if (!acts || verb < 0) return null
  const low = lowAt(analysis, verb)
  if (PERFECT.has(low)) {
    for (let at = verb + 1; at < Math.min(to, verb + 20); at += 1) {
      if (acts.has(`${lowAt(analysis, at)}*`) && !/^(?:been|being|geworden|is)$/u.test(lowAt(analysis, at - 1)))
        return { at, named: false }
    }
    return null
  }
  if (flagsAt(analysis, verb - 1) & is.AUXILIARY) return null
  if (acts.has(`${low}+`) && !acts.has(low)) return { at: verb, named: true }
  const words = acts.get(low)
  if (!words || (/^call/u.test(low) && NO_CALL.has(lowAt(analysis, verb + 1)))) return null
  if (words.length === 0) return { at: verb, named: false }
  for (let at = verb + 1; at < to; at += 1) if (words.includes(lowAt(analysis, at))) return { at: verb, named: false }
  return acts.has(`${low}+`) ? { at: verb, named: true } : null
}

/** The speaker and the cue of a piece whose own verb is an act of speech; null where it is none. */
export function actOf(
  analysis: Analysis,
  { range, subject }: Piece,
  cast: Cast,
): { speaker: string; cue: string; elided: boolean } | null {
  const [from, to] = range
  const found = finiteIn(analysis.verbs, from, to)
  const verb = found < 0 ? barePlace(analysis, from, to) : earlier(analysis, from, found)
  const act = ownWords(analysis, from, to) ?? actAt(analysis, verb, to) ?? paperAct(analysis, from, verb)
  if (!act) return null
  const named = subjectIn(analysis, [from, to], verb, subject)
  const apart = paperCue(analysis, act.at) && named !== null && named[1] < verb
  if (!named || named[1] <= named[0] || apart || (act.named && !isSomebody(analysis, named, cast))) return null
  const speaker = speakerName(analysis, named, cast)
  return speaker && !COURTS.test(speaker)
    ? { speaker, cue: wordsIn(analysis, [act.at, act.at + 1]), elided: named === subject }
    : null
}

/** "De dienst heeft naar eigen zeggen nog geld": the subject answers for it. */
function ownWords(analysis: Analysis, from: number, to: number): { at: number; named: boolean } | null {
  for (let at = from + 1; at < to; at += 1) {
    if (lowAt(analysis, at) === 'zeggen' && lowAt(analysis, at - 1) === 'eigen') return { at, named: false }
  }
  return null
}

/** "Wolbers verwijt haar dat zij … heeft": an act that may be a verb goes before a later, surer verb. */
function earlier(analysis: Analysis, from: number, verb: number): number {
  const acts = ACTS[analysis.language.code]
  for (let at = from + 1; at < verb; at += 1)
    if ((analysis.verbs[at] ?? 0) > 0 && acts?.has(lowAt(analysis, at))) return at
  return verb
}

/** "Fishermen blame the dredging": where no verb is known, a word that may be one and stands like one. */
function barePlace(analysis: Analysis, from: number, to: number): number {
  const acts = ACTS[analysis.language.code]
  const closed = is.DETERMINER | is.PREPOSITION | is.POSSESSIVE | is.AUXILIARY | is.MODAL | is.ADJECTIVE
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!acts?.has(lowAt(analysis, at)) || (analysis.quotes[at] ?? -1) >= 0) continue
    const before = analysis.tokens[at - 1]
    if (before?.word && before.low !== 'to' && before.low !== 'te' && !(before.flags & closed)) return at
  }
  return -1
}

const paperCue = (analysis: Analysis, verb: number): boolean =>
  /^(?:found|finds|shows|showed|concludes|concluded)$/u.test(lowAt(analysis, verb))

/** "A government report found no link": a paper's finding is what it says. */
function paperAct(analysis: Analysis, from: number, verb: number): { at: number; named: boolean } | null {
  const finds = paperCue(analysis, verb) && verb > from && isPaper(lowAt(analysis, verb - 1))
  return finds ? { at: verb, named: false } : null
}

/** Whether the phrase names somebody, or is a role or a body: "de partij wil", unlike "wie wil". */
const isSomebody = (analysis: Analysis, range: Range, cast: Cast): boolean => {
  const noun = lowAt(analysis, range[1] - 1)
  return nameOf(analysis, range, cast) !== null || isBody(noun) || isRole(noun)
}

/** Courts and laws reject and demand without speaking. */
const COURTS = /(?:rechtbank|rechter|gerechtshof|hof|court|jury|judge|wet|law)$/iu

/** "a finding the Treasury disputes": of two nouns side by side the one by the verb is its subject. */
function nearest(analysis: Analysis, own: Range, verb: number): Range {
  if (analysis.language.verbLast || own[1] !== verb || !/^an?$/u.test(lowAt(analysis, own[0]))) return own
  for (let at = own[1] - 1; at > own[0] + 1; at -= 1) {
    if (lowAt(analysis, at) !== 'the') continue
    return flagsAt(analysis, at - 1) & (is.PREPOSITION | is.COORDINATOR) ? own : [at, own[1]]
  }
  return own
}

function subjectIn(analysis: Analysis, [from, to]: Range, verb: number, subject: Range | null): Range | null {
  const own = nearest(analysis, actorOf(analysis, from, verb, to), verb)
  const relative = (flagsAt(analysis, own[0]) & is.RELATIVE) !== 0 && own[1] - own[0] > 1
  const apposed =
    own[1] > own[0] && own[1] < verb && lowAt(analysis, own[1]) === ',' && lowAt(analysis, verb - 1) === ','
  if (apposed) return [own[0], verb - 1]
  if (relative) return [own[0] + 1, own[1]]
  const lone = own[1] - own[0] === 1 && (flagsAt(analysis, own[0]) & is.RELATIVE) !== 0
  const behind = own[0] > verb && (flagsAt(analysis, own[0]) & is.PREPOSITION || verb === from)
  return own[1] > own[0] && !(subject && (lone || behind)) ? own : subject
}
