/** The words that give a verdict, and where a text has no business to hold them. */
import { ratingNames } from '../ratings'

const inEnglish = ['fake', 'fake news', 'hoax', 'fact[- ]?check', 'debunked', 'incorrect', 'not true']
const inDutch = ['nep', 'nepnieuws', 'onjuist', 'niet waar']
const named = Object.values(ratingNames).flatMap((names) => Object.values(names))
const verdictWords = [...named, ...inEnglish, ...inDutch].toSorted((a, b) => b.length - a.length)
const anyOf = (words: readonly string[]) => `(?:${words.join('|')})`
const inFront = `^[[(]?${anyOf(verdictWords)}(?:[\\])]|\\s*[:!]|\\s+[-–—]\\s)`
const behind = `(?:\\s[-–—]\\s+|[[(])${anyOf(verdictWords)}[\\])]?[.!]?$`
/** A verdict set before or behind a sentence. */
export const labelled = new RegExp(`${inFront}|${behind}`, 'i')
// Alone, "waar" is mostly "where", and "true" is part of many a name.
const plain = [...verdictWords.filter((word) => word !== 'waar' && word !== 'true'), 'is true', 'is waar', 'waar is']
export const holdsVerdict = new RegExp(`(?<!\\p{L})${anyOf(plain)}(?!\\p{L})`, 'iu')

/** What should stand beside a rating's name, not in it. */
const labels = 'rating|verdict|conclusion|claim|fact[- ]?check|oordeel|beoordeling|conclusie|bewering'
export const label = new RegExp(`^(?:${labels})\\s*[:–—-]`, 'i')
