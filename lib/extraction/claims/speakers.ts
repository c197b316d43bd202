/** Knows the people and bodies an article names, and whom a pronoun or a short name means. */
import * as is from '../languages/lexicon'
import { isCapital } from '../tokens'
import { finiteIn } from './finite'
import { flagsAt, lowAt, wordsIn, type Analysis, type Range } from './analysis'
import { isAbbreviating } from './phrases'

/** A name as the article gives it in full, its last word, and whether it is a person's. */
export type Name = { full: string; last: string; person: boolean; gender: 'female' | 'male' | null }

const PARTICLE = new Set([
  'van',
  'de',
  'der',
  'den',
  'ten',
  'ter',
  'von',
  'el',
  'al',
  'bin',
  'la',
  'le',
  'du',
  'di',
  'da',
  "'t",
  'zu',
  'of',
])
const HONORIFIC =
  /^(?:mr|mrs|ms|dr|drs|ir|ing|prof|dame|sir|lord|lady|mevrouw|meneer|dhr|mevr|mgr|professor|doctor)$/u
const FEMALE =
  /^(?:mrs|ms|dame|lady|mevrouw|mevr|koningin|woordvoerster|presidente|directrice|spokeswoman|chairwoman|queen)$/u
const MALE = /^(?:mr|sir|lord|meneer|dhr|koning|spokesman|chairman|king)$/u
/** Bodies, by a word in their name or by being loud: KNMI, GGD. */
const BODY =
  /(?:instituut|institute|university|universiteit|ministerie|ministry|department|council|raad|bank|district|school|party|partij|group|groep|rijkswaterstaat|waterschap|gemeente|commission|commissie|treasury|commons|court|rechtbank|union|bond|foundation|stichting|college|office|bureau|agency|club|company|corp|inc)$/iu

const ROLE = new RegExp(
  `^(?:\\p{L}*(?:er|eur|ist|oog|arts|hoofd|lid|leider|man|vrouw|baas|chef|graaf|expert|deskundige|kundige|ster|ante|ent
  |secretaris|commissaris|coach|organisatie|vereniging|bureau|bedrijf|partij|bond|krant|ploeg|president|premier)|minister|secretary
  |councillor|senator|governor|mayor|judge|attorney|director|chief|professor|spokesman|spokeswoman|sheriff|captain|officer|commissioner
  |chancellor|ambassador|general|congressman|congresswoman|representative|superintendent|economist|researcher|constable)$`.replace(
    /\s+/gu,
    '',
  ),
  'iu',
)

/** "Mexicaanse" before a noun is no name. */
export const isAdjective = (analysis: Analysis, [from, to]: Range): boolean => {
  const next = analysis.tokens[to]
  const ending = analysis.language.code === 'nl' ? /(?:se|sche|er)$/u : /(?:an|ish|ese|ch)$/u
  return (
    to - from === 1 &&
    ending.test(lowAt(analysis, from)) &&
    next?.word === true &&
    !isCapital(next.text) &&
    next.flags === 0
  )
}

/** Where the name itself begins after a role in front of it: "Schipper Arend Kuipers", "Care Minister Rosalind Achebe". */
export function roleEnd(analysis: Analysis, [from, to]: Range): number {
  for (let at = Math.min(to - 2, from + 4); at >= from; at -= 1) {
    const token = analysis.tokens[at]
    const next = analysis.tokens[at + 1]
    const dutch = analysis.language.code === 'nl'
    if (!token?.word || !next?.word || (dutch && at > from) || !ROLE.test(token.low)) continue
    if (dutch && from > 0 && analysis.tokens[from - 1]?.word) continue
    if (
      to - at > 2 ||
      (dutch && /(?:organisatie|vereniging|bureau|bedrijf|partij|bond|krant)$/u.test(token.low)) ||
      !dutch
    )
      return at + 1
  }
  return from
}

/** Where the name that begins at `at` ends; `at` itself where none begins. */
export function nameEnd(analysis: Analysis, at: number): number {
  const { tokens } = analysis
  let end = at
  while (end < tokens.length) {
    const token = tokens[end]
    if (!token) break
    const low = token.low
    if (token.word && isCapital(token.text) && !(end > at && flagsAt(analysis, end) & is.PRONOUN)) end += 1
    else if (end > at && low === '.' && isAbbreviating(analysis, end)) end += 1
    else if (
      end > at &&
      PARTICLE.has(low) &&
      hasNameAfter(analysis, end) &&
      !(low === 'of' || low === 'de' ? lowAt(analysis, end - 1) === ',' : false)
    )
      end += 1
    else break
  }
  while (end > at && lowAt(analysis, end - 1) === '.') end -= 1
  return end
}

const hasNameAfter = (analysis: Analysis, at: number): boolean => {
  for (let i = at + 1; i < at + 3; i += 1) {
    const token = analysis.tokens[i]
    if (!token) return false
    if (isCapital(token.text)) return true
    if (!PARTICLE.has(token.low)) return false
  }
  return false
}

type Heard = { name: Name; at: number }

/** The people and bodies met so far, in the order of their last mention; grows as the article is read. */
export class Cast {
  private readonly names: Name[] = []
  private readonly byLast = new Map<string, Name>()
  private readonly bodies = new Map<string, string>()
  private speaker: Heard | null = null
  private subject: Heard | null = null
  private sentence = 0

  /** Notes every name of the sentence. */
  read(analysis: Analysis): void {
    for (let at = 0; at < analysis.tokens.length;) {
      const end = nameEnd(analysis, at)
      if (end > at) this.note(analysis, at, end)
      at = Math.max(at + 1, end)
    }
  }

  private note(analysis: Analysis, at: number, end: number): Name | null {
    if (isAdjective(analysis, [at, end])) return null
    let begin = at
    const low = (i: number) => lowAt(analysis, i)
    const initialStarter = at === 0 && analysis.language.starters.has(low(0)) && end - at > 1
    if (initialStarter) begin += 1
    begin = roleEnd(analysis, [begin, end])
    const words = wordsIn(analysis, [begin, end])
    const last = low(end - 1)
    if (begin >= end || (end - begin === 1 && begin === 0 && flagsAt(analysis, 0) !== 0)) return null
    let honorific = begin
    while (honorific < end - 1 && (HONORIFIC.test(low(honorific)) || low(honorific) === '.')) honorific += 1
    const titled =
      honorific > begin ||
      HONORIFIC.test(low(begin - 1)) ||
      (low(begin - 1) === '.' && HONORIFIC.test(low(begin - 2)))
    const title = low(titled && honorific > begin ? begin : begin - 1)
    const known = this.byLast.get(last)
    const first = analysis.tokens[begin]?.text ?? ''
    const loud = first === first.toUpperCase() && first.length > 1 && !first.includes('.')
    const many = end - honorific > 1
    const person =
      !loud &&
      !/^(?:the|in|near|te)$/.test(low(begin - 1)) &&
      !BODY.test(last) &&
      !BODY.test(first) &&
      (titled || known?.person === true || (many && !flagsAt(analysis, begin)))
    const gender = FEMALE.test(title) ? 'female' : MALE.test(title) ? 'male' : null
    if (known && (known.full.length >= words.length || !words.endsWith(known.full.split(' ').at(-1) ?? ''))) {
      known.gender ??= gender
      this.touch(known)
      return known
    }
    const full = person && many ? wordsIn(analysis, [honorific, end]) : words
    const name: Name = { full, last, person, gender: gender ?? known?.gender ?? null }
    this.byLast.set(last, name)
    if (!person && many) {
      for (const word of full.toLowerCase().split(' ')) if (word.length > 4) this.bodies.set(word, full)
    }
    this.touch(name)
    return name
  }

  private touch(name: Name): void {
    const at = this.names.lastIndexOf(name)
    if (at >= 0) this.names.splice(at, 1)
    this.names.push(name)
    if (this.names.length > 20) this.names.shift()
  }

  /** Notes who speaks in the sentence at hand; a pronoun in what is said means them first. */
  spoke(name: string | null): void {
    const found = name ? this.find(name) : null
    if (found) this.speaker = { name: found, at: this.sentence }
  }

  /** The name whose last word this phrase ends with or holds. */
  find(phrase: string): Name | null {
    const words =
      phrase
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[\p{L}\p{N}'-]+/gu) ?? []
    for (const word of words.reverse()) {
      const bare = word.replace(/'s?$/u, '')
      const found = this.byLast.get(word) ?? this.byLast.get(bare)
      if (found && isCapital(found.full.split(' ').at(-1) ?? '')) return found
    }
    return null
  }

  /** The full name of the one body whose name holds this word: "institute" for the Halford Institute. */
  body(word: string): string | null {
    return this.bodies.get(word) ?? null
  }

  /** The body that spoke or acted last: what "it" means. */
  meantBody(): Name | null {
    const heard = [this.speaker, this.subject].filter(
      (one): one is Heard => one !== null && this.sentence - one.at < 3,
    )
    return heard.find(({ name }) => !name.person)?.name ?? null
  }

  /** Forgets who was mentioned last, not the names. */
  forget(): void {
    this.names.length = 0
    this.sentence = 0
    this.speaker = null
    this.subject = null
  }

  /** Whom "he", "ze", "hij" means: the last one who spoke or acted, else the last person named; null where unclear. */
  meant(pronoun: 'female' | 'male' | 'any'): Name | null {
    const fits = (name: Name | null): name is Name =>
      name !== null && name.person && (pronoun === 'any' || name.gender === null || name.gender === pronoun)
    const heard = [this.speaker, this.subject].filter(
      (one): one is Heard => one !== null && this.sentence - one.at < 3,
    )
    const near = heard.filter(({ name }) => fits(name)).sort((a, b) => b.at - a.at)[0]
    const found = near?.name ?? this.names.slice(-6).reverse().find(fits) ?? null
    if (found && pronoun !== 'any') found.gender ??= pronoun
    return found
  }
}

/** What a speaker phrase names: the person or body in it, else the phrase itself without its tail. */
export function speakerName(analysis: Analysis, [from, to]: Range, cast: Cast): string | null {
  const { language } = analysis
  const low = lowAt(analysis, from)
  if (to - from === 1 && flagsAt(analysis, from) & is.PRONOUN) {
    if (language.words.firstPerson.has(low)) return null
    if (low === 'it' || low === 'het') return cast.meantBody()?.full ?? null
    const female = language.words.female.has(low)
    const male = language.words.male.has(low)
    return cast.meant(female ? 'female' : male ? 'male' : 'any')?.full ?? null
  }
  let best: Range | null = null
  for (let at = from; at < to;) {
    const end = Math.min(to, nameEnd(analysis, at))
    if (
      end > at &&
      !isAdjective(analysis, [at, end]) &&
      !(at === from && end - at === 1 && flagsAt(analysis, at) & (is.DETERMINER | is.POSSESSIVE))
    ) {
      const begin = at === from && flagsAt(analysis, at) & (is.DETERMINER | is.POSSESSIVE) ? at + 1 : at
      const inside = /^(?:van|of|uit|from|in|for|voor|bij|at)$/.test(lowAt(analysis, begin - 1)) && best !== null
      const other = best !== null && lowAt(analysis, begin - 1) !== ','
      if (end > begin && !inside && !other) best = [begin, end]
    }
    at = Math.max(at + 1, end)
  }
  if (best) {
    best = [roleEnd(analysis, best), best[1]]
    const words = wordsIn(analysis, best)
    const known = cast.find(words)
    const single = best[1] - best[0] === 1 || /^(?:Mr|Mrs|Ms|Dr|Dame|Sir)\b/u.test(words)
    return known && (known.person || single) && known.full.length >= words.length - 6 ? known.full : words
  }
  return wordsIn(analysis, [from, to]).replace(/[.,;]+$/u, '') || null
}
