/** Says who speaks in each piece of a block: by its own report, its act, or what stands around it. */
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import { flagsAt, lowAt, wordsIn, type Analysis } from '../clauses/analysis'
import { finiteIn } from '../clauses/finite'
import type { Piece } from '../claims/pieces'
import { actOf } from './acts'
import { announcementOf } from './announcements'
import type { Cast } from './cast'
import { actorOf, endingIn } from './names'
import { nameOf, speakerName } from './speaker-name'

export type Voice = { speaker: string | null; cue: string | null }

type Told = { analysis: Analysis; pieces: readonly Piece[] }

const NOBODY: Voice = { speaker: null, cue: null }

/** What a court decides is told as a fact about the court. */
const COURT = /(?:rechtbank|rechter|gerechtshof|hof|hoge raad|raad van state|court|judge|jury|tribunal)\b/iu
const RULING = setOf(`oordeelde oordeelt oordeelden bepaalde bepaalt besloot besliste vonniste veroordeelde achtte vond
  geoordeeld bepaald beslist besloten ruled rules found held decided convicted ordered concluded`)
/** Figures speak for nobody unless they are somebody's. */
const FIGURES = setOf('figures data statistics results records cijfers gegevens metingen')
const isLaw = endingIn('wet wetten grondwet regels regeling verdrag law laws rules act treaty constitution')

export class Voices {
  private readonly direct = new Set<number>()

  constructor(
    private readonly sentences: readonly Told[],
    private readonly cast: Cast,
  ) {
    for (const { analysis, pieces } of sentences) {
      for (const { report, range } of pieces) {
        const quotation = analysis.quotes[range[0]] ?? -1
        if (report?.sort === 'direct' && quotation >= 0) this.direct.add(quotation)
      }
    }
  }

  /** The voices of the pieces of one sentence; sentences are asked for in their order. */
  at(place: number): Voice[] {
    const told = this.sentences[place]
    if (!told) return []
    const { analysis, pieces } = told
    const next = this.sentences[place + 1]
    const announced = next && next.pieces.length > 0 ? announcementOf(next.analysis, this.cast) : null
    const verb = finiteIn(analysis.verbs, 0, analysis.tokens.length)
    const subject = verb < 0 ? null : actorOf(analysis, 0, verb, analysis.tokens.length)
    let met = subject === null || (analysis.quotes[0] ?? -1) >= 0
    let act: Voice | null = null
    let heard: Voice | null = null
    const voices = pieces.map((piece) => {
      // "Van Wessem bestrijdt dat: zij meent …": a pronoun may mean the subject of its own sentence.
      if (!met && subject && piece.range[0] > verb + 1) {
        this.cast.acted(nameOf(analysis, subject, this.cast))
        met = true
      }
      const voice =
        this.own(analysis, piece) ??
        this.quoted(analysis, piece, place, announced) ??
        (act && hangsOn(piece) ? act : null) ??
        this.acting(analysis, piece, heard) ??
        this.hearsay(analysis, piece) ??
        announced ??
        NOBODY
      if (!piece.report && voice !== announced && voice.speaker) act = voice
      if (voice.speaker) heard = voice
      this.cast.spoke(voice.speaker)
      return voice
    })
    if (subject) this.cast.acted(nameOf(analysis, subject, this.cast), wordsIn(analysis, subject))
    return voices
  }

  /** Whether the sentence only says who said the one before it, and claims nothing itself. */
  announces(place: number): boolean {
    const told = place > 0 ? this.sentences[place] : undefined
    return told !== undefined && announcementOf(told.analysis, this.cast) !== null
  }

  private own(analysis: Analysis, { report }: Piece): Voice | null {
    if (!report) return null
    const phrase = report.speaker ? wordsIn(analysis, report.speaker) : ''
    const noun = report.speaker ? (analysis.tokens[report.speaker[1] - 1]?.text ?? '') : ''
    if ((COURT.test(phrase) && RULING.has(report.verb)) || isLaw(noun) || FIGURES.has(noun)) return NOBODY
    const speaker = report.speaker ? speakerName(analysis, report.speaker, this.cast) : null
    return { speaker, cue: wordsIn(analysis, report.cue) }
  }

  /** "Tom Abiola described it as “…” and called for an inquiry": who goes on acting is who spoke before. */
  private acting(analysis: Analysis, piece: Piece, heard: Voice | null): Voice | null {
    const act = actOf(analysis, piece, this.cast)
    if (!act) return null
    const { speaker, cue, elided } = act
    return { speaker: elided && piece.role === 'coordinate' && heard ? heard.speaker : speaker, cue }
  }

  /** A sentence in quotation marks is said by whoever says the rest of the quotation, else by the last to speak. */
  private quoted(analysis: Analysis, piece: Piece, place: number, announced: Voice | null): Voice | null {
    const quotation = analysis.quotes[piece.range[0]] ?? -1
    if (quotation < 0 || analysis.quotes[0] !== quotation) return null
    const later = this.direct.has(quotation) ? this.later(quotation, place) : null
    if (later) return later
    if (announced) return announced
    const speaker = this.cast.nearestPerson() ?? this.cast.lastSpeaker(2) ?? this.cast.lastPerson()
    return { speaker, cue: null }
  }

  private later(quotation: number, from: number): Voice | null {
    for (const { analysis, pieces } of this.sentences.slice(from + 1, from + 8)) {
      const piece = pieces.find(({ report, range }) => report && analysis.quotes[range[0]] === quotation)
      if (piece) return this.own(analysis, piece)
    }
    return null
  }

  /** "Hij zou de bommen hebben gemaakt" goes on with what the last speaker said. */
  private hearsay(analysis: Analysis, { range: [from, to] }: Piece): Voice | null {
    if (analysis.language.code !== 'nl') return null
    for (let at = from; at < to; at += 1) {
      if (!/^zou(?:den)?$/u.test(lowAt(analysis, at))) continue
      for (let end = at + 1; end < to; end += 1) {
        const past = /^(?:hebben|zijn|worden|blijken)$/u.test(lowAt(analysis, end))
        if (past && (end >= to - 2 || isPast(analysis, end - 1) || isPast(analysis, end + 1))) {
          const speaker = this.cast.lastSpeaker(1)
          return { speaker, cue: lowAt(analysis, at) }
        }
      }
    }
    return null
  }
}

const isPast = (analysis: Analysis, at: number): boolean =>
  (flagsAt(analysis, at) & is.PARTICIPLE) !== 0 ||
  /^(?:ge|be|ver|ont|her)\p{L}{3,}(?:d|t|en)$/u.test(lowAt(analysis, at))

const hangsOn = ({ role, report }: Piece): boolean =>
  !report && (role === 'relative' || role === 'adverbial' || role === 'apposition' || role === 'insert')
