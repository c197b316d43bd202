/** Makes somebody of a phrase that names nobody. */
import { genderOfRole } from './genders'
import { isBody } from './names'
import { isRole } from './roles'
import type { Name } from './salience'

/** One who speaks without a name: "a spokeswoman", "bewoners van de flat". */
export function strangerOf(phrase: string): Name {
  const [head = ''] = phrase.split(/ (?:van|voor|of|for|from|at|in|uit|bij) |,/u, 1)
  const noun = head.toLowerCase().split(' ').at(-1) ?? ''
  const single = /^(?:a|an|een|one) /iu.test(head)
  const person = !isBody(noun)
  const plural = person && !single && noun.length > 4 && /(?:s|en)$/u.test(noun)
  const gender = genderOfRole(noun)
  return { full: phrase, person, sure: !person || isRole(noun), gender, plural, seen: 0 }
}
