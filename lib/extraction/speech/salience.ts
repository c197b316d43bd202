/** Remembers who spoke, acted and was mentioned last, and picks whom a pronoun means. */
import { setOf } from '../languages/lexicon'
import { isCapital } from '../tokens'
import type { Gender } from './genders'

/**
 * A name as the article gives it in full; `sure` where it is surely a person's or surely a body's, `seen` is the
 * sentence that mentioned it last.
 */
export type Name = {
  full: string
  person: boolean
  sure: boolean
  gender: Gender | null
  plural: boolean
  seen: number
}

type Heard = { name: Name; at: number; spoke: boolean }

/** Words for a body that has been named: "the company", "de organisatie". */
const CALLED = setOf(`bedrijf onderneming concern organisatie club vereniging stichting instelling dienst maatschappij company
  firm group organisation organization agency association body regulator watchdog toezichthouder waakhond`)

const NEAR = 2
const FAR = 4

export class Salience {
  private readonly names: Name[] = []
  private heard: Heard[] = []
  private sentence = 0
  private dutch = false

  next(dutch: boolean): void {
    this.sentence += 1
    this.dutch = dutch
  }

  mention(name: Name): void {
    const at = this.names.lastIndexOf(name)
    if (at >= 0) this.names.splice(at, 1)
    name.seen = this.sentence
    this.names.push(name)
    if (this.names.length > 20) this.names.shift()
  }

  hear(name: Name, spoke: boolean): void {
    const last = this.heard.at(-1)
    if (last?.name.full === name.full && last.at === this.sentence && last.spoke === spoke) return
    this.heard.push({ name, at: this.sentence, spoke })
    if (this.heard.length > 8) this.heard.shift()
  }

  forget(): void {
    this.names.length = 0
    this.heard = []
    this.sentence = 0
  }

  private near(age = NEAR): Heard[] {
    return this.heard.filter(({ at }) => this.sentence - at <= age).reverse()
  }

  speaker(age: number): Name | null {
    return this.near(age).find(({ spoke }) => spoke)?.name ?? null
  }

  /** Who acted in the sentence before, where whoever spoke last spoke before that. */
  nearest(): Name | null {
    const [last] = this.near(1)
    const acted = last !== undefined && !last.spoke && last.at === this.sentence - 1
    return acted && last.name.person && !last.name.plural ? last.name : null
  }

  person(): Name | null {
    return this.near(1).find(({ name }) => name.person && !name.plural)?.name ?? null
  }

  body(): Name | null {
    return this.near(3).find(({ name }) => !name.person || (!name.sure && !name.plural && !name.gender))?.name ?? null
  }

  bodyCalled(noun: string): Name | null {
    const body = CALLED.has(noun) ? this.body() : null
    return body && isCapital(body.full.split(' ').at(-1) ?? '') ? body : null
  }

  meant(pronoun: Gender | 'any'): Name | null {
    const near = this.near()
    if (pronoun === 'any') return near.find(({ name }) => name.plural)?.name ?? null
    const fits = (name: Name): boolean =>
      name.person && !name.plural && (name.gender === null || name.gender === pronoun)
    // In Dutch "zij" goes on about a body too.
    const body = ({ name, at }: Heard): boolean =>
      this.dutch && pronoun === 'female' && (!name.person || !name.sure) && this.sentence - at <= 1
    const found = near.find((one) => fits(one.name) || body(one))?.name ?? this.mentioned(pronoun, fits)
    if (found?.person) found.gender ??= pronoun
    return found
  }

  private mentioned(pronoun: Gender, fits: (name: Name) => boolean): Name | null {
    const recent = this.names.filter((name) => this.sentence - name.seen <= FAR && fits(name)).reverse()
    return recent.find(({ gender }) => gender === pronoun) ?? recent[0] ?? null
  }
}
