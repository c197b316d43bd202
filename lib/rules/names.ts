/** Names of people: what cannot be one, and what deserves a second look. */

/** Characters nobody sees, or that turn the text after them around. Joiners stay: Persian and Indic names need them. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cn}]|(?![\u200c\u200d])\p{Cf}/u

export const isTelling = (name: string) => !unseen.test(name) && /[\p{L}\p{N}]/u.test(name)

const lookAlikes = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

/** A word of letters that look alike and are not: "аdmin" with a Cyrillic a. */
export const mixesScripts = (name: string) =>
  name.split(/[^\p{L}\p{M}]+/u).some((word) => lookAlikes.filter((script) => script.test(word)).length > 1)
