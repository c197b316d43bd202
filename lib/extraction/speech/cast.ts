/** Knows the people and bodies an article names, and whom a pronoun, a short name or a description means. */
import { HONORIFIC, isAdjective, isBody, nameEnd } from './names'
import { genderOfName, genderOfRole, isFirstName, type Gender } from './genders'
import { isRole, roleEnd, rolesOf } from './roles'
import { isPerson, lastNamed } from './persons'
import { strangerOf } from './strangers'
import { flagsAt, lowAt, wordsIn, type Analysis } from '../clauses/analysis'
import { type Name, Salience } from './salience'

export type { Name } from './salience'

/** The people and bodies met so far, in the order of their last mention; grows as the article is read. */
export class Cast {
  private readonly byLast = new Map<string, Name>()
  private readonly bodies = new Map<string, string>()
  private readonly roles = new Map<string, Name>()
  private readonly salience = new Salience()
  private readonly found = new Map<string, Name | null>()
  /** The last words of the names in each sentence, with the roles beside them. */
  private readonly noted = new Map<Analysis, [last: string, roles: readonly string[]][]>()
  private complete = false

  /** Notes every name of the sentence; once all are known, only that they were mentioned again. */
  read(analysis: Analysis): void {
    const again = this.noted.get(analysis)
    if (this.complete && again) {
      for (const [last, roles] of again) this.mentionAgain(last, roles)
      this.salience.next(analysis.language.code === 'nl')
      return
    }
    this.noted.set(analysis, [])
    for (let at = 0; at < analysis.tokens.length;) {
      const end = nameEnd(analysis, at)
      if (end > at) this.note(analysis, at, end)
      else if (MINISTRY.has(lowAt(analysis, at))) this.noteMinistry(analysis, at)
      at = Math.max(at + 1, end)
    }
    this.salience.next(analysis.language.code === 'nl')
  }

  private mentionAgain(last: string, roles: readonly string[]): void {
    const known = this.byLast.get(last)
    if (!known) return
    this.describe(known, roles)
    this.salience.mention(known)
  }

  private note(analysis: Analysis, at: number, end: number): void {
    if (isAdjective(analysis, [at, end])) return
    const low = (i: number) => lowAt(analysis, i)
    const starter = at === 0 && analysis.language.starters.has(low(0)) && end - at > 1
    const begin = roleEnd(analysis, [starter ? at + 1 : at, end])
    if (begin >= end || (end - begin === 1 && begin === 0 && flagsAt(analysis, 0) !== 0)) return
    const last = low(end - 1).replace(/'s$/u, '')
    const known = this.byLast.get(last)
    const words = wordsIn(analysis, [begin, end])
    let bare = begin
    while (bare < end - 1 && (HONORIFIC.test(low(bare)) || low(bare) === '.')) bare += 1
    const dotted = low(begin - 1) === '.' && HONORIFIC.test(low(begin - 2))
    const titled = bare > begin || HONORIFIC.test(low(begin - 1)) || dotted
    const title = low(titled && bare > begin ? begin : dotted ? begin - 2 : begin - 1)
    const first = analysis.tokens[bare]?.text ?? ''
    const many = end - bare > 1
    const roles = rolesOf(analysis, [begin, end])
    this.noted.get(analysis)?.push([last, roles])
    const titles = titled || known?.sure === true || roles.some((role) => isRole(role) && !isBody(role))
    const person = isPerson(analysis, [bare, end], titles || known?.person === true)
    const sure = !person || titles || isFirstName(first.toLowerCase())
    const gender =
      genderOfRole(title) ?? (person ? genderOfName(first.toLowerCase()) : null) ?? firstOf(roles.map(genderOfRole))
    if (known && (known.full.length >= words.length || !words.endsWith(known.full.split(' ').at(-1) ?? ''))) {
      known.gender ??= gender
      known.sure ||= sure
      this.describe(known, roles)
      this.salience.mention(known)
      return
    }
    const full = (person && (many || titled) ? wordsIn(analysis, [bare, end]) : words).replace(/[’']s$/u, '')
    // "Researchers" at the head of a sentence is no name.
    const plural = !person && !many && begin === 0 && /^\p{Lu}\p{Ll}{3,}(?:s|en)$/u.test(words)
    const name: Name = { full, person, sure, gender: gender ?? known?.gender ?? null, plural, seen: 0 }
    this.byLast.set(last, name)
    const given = first.toLowerCase()
    if (person && many && isFirstName(given) && !this.byLast.has(given)) this.byLast.set(given, name)
    if (!person && many) {
      for (const word of full.toLowerCase().split(' ')) if (word.length > 4) this.bodies.set(word, full)
    }
    this.describe(name, roles)
    const adjective = analysis.tokens[begin - 2]
    if (person && roles.length > 0 && adjective && adjective.capital) this.roles.set(adjective.low, name)
    this.salience.mention(name)
  }

  /** "het ministerie van Landbouw", "de provincie Overijssel" begin with a small letter. */
  private noteMinistry(analysis: Analysis, at: number): void {
    const begin = lowAt(analysis, at + 1) === 'van' ? at + 2 : at + 1
    const end = nameEnd(analysis, begin)
    if (end <= begin) return
    const full = wordsIn(analysis, [at, end])
    const known = this.byLast.get(full)
    const name: Name = known ?? { full, person: false, sure: true, gender: null, plural: false, seen: 0 }
    this.byLast.set(full, name)
    this.roles.set(lowAt(analysis, at), name)
  }

  /** "Zorgverzekeraar Menzis" is meant by "de verzekeraar" too. */
  private describe(name: Name, roles: readonly string[]): void {
    for (const role of roles) {
      if (this.roles.get(role) === name) continue
      this.roles.set(role, name)
      for (let cut = 3; role.length - cut >= 6 && cut < 16; cut += 1) this.roles.set(role.slice(cut), name)
    }
  }

  /** Notes who speaks in the sentence at hand; a pronoun in what is said means them first. */
  spoke(speaker: string | null): void {
    if (!speaker) return
    const found = this.find(speaker)
    this.salience.hear(found?.full === speaker.replace(ARTICLE, '') ? found : strangerOf(speaker), true)
  }

  /** Notes whom the sentence at hand is about. */
  acted(name: Name | null, phrase = ''): void {
    if (name) return this.salience.hear(name, false)
    const stranger = phrase && phrase.length < 40 ? strangerOf(phrase) : null
    if (stranger?.plural) this.salience.hear(stranger, false)
  }

  /** The name whose last word this phrase ends with or holds. */
  find(phrase: string): Name | null {
    if (!this.complete) return lastNamed(this.byLast, phrase)
    let name = this.found.get(phrase)
    if (name === undefined) {
      name = lastNamed(this.byLast, phrase)
      this.found.set(phrase, name)
    }
    return name
  }

  /** The full name of the one body whose name holds this word: "institute" for the Halford Institute. */
  body(word: string): string | null {
    return this.bodies.get(word) ?? null
  }

  /** Whom a description such as "de wethouder", "the company" means; null where it is not one named before. */
  described(noun: string): Name | null {
    const named = this.bodies.get(noun)
    return this.roles.get(noun) ?? (named ? this.find(named) : null) ?? this.salience.bodyCalled(noun)
  }

  /** The body that spoke or acted last: what "it" means. */
  meantBody(): Name | null {
    return this.salience.body()
  }

  /** Whom "he", "ze", "they" mean: the last one who spoke or acted, else the last person named; null where unclear. */
  meant(pronoun: Gender | 'any'): Name | null {
    return this.salience.meant(pronoun)
  }

  /** Who spoke in this sentence or in the `age` sentences before it. */
  lastSpeaker(age: number): string | null {
    return this.salience.speaker(age)?.full ?? null
  }

  /** The person whom the sentence before was about, where that is nearer than who spoke last. */
  nearestPerson(): string | null {
    return this.salience.nearest()?.full ?? null
  }

  /** The person whom the sentence before was about. */
  lastPerson(): string | null {
    return this.salience.person()?.full ?? null
  }

  /** Forgets who was mentioned last, not the names, which are all known by now. */
  forget(): void {
    this.complete = true
    this.salience.forget()
  }
}

const MINISTRY = new Set(['ministerie', 'provincie', 'gemeente', 'universiteit', 'rechtbank', 'ministry'])
const ARTICLE = /^(?:de|het|the) /iu

const firstOf = (genders: readonly (Gender | null)[]): Gender | null =>
  genders.find((gender) => gender !== null) ?? null
