/** Knows the people and bodies an article names, and whom a pronoun or a short name means. */
import { roleEnd } from './roles'
import { isCapital } from '../tokens'
import { flagsAt, lowAt, wordsIn, type Analysis } from '../clauses/analysis'
import { BODY, FEMALE, HONORIFIC, isAdjective, MALE, nameEnd } from './names'

/** A name as the article gives it in full, its last word, and whether it is a person's. */
export type Name = { full: string; last: string; person: boolean; gender: 'female' | 'male' | null }

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
