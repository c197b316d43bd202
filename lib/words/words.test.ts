import { expect, test } from 'vitest'
import { Language } from '@/prisma/generated/enums'
import { entryActs } from '@/lib/rules/history/vocabulary'
import { refusalKeys } from '@/lib/rules/refusal'
import { wordProblem } from './problem'
import { wordsFor } from './words'

const languages = Object.values(Language)

function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

test.each(languages)('no word is empty in %s', (language) => {
  expect(texts(wordsFor(language), language).filter(([, text]) => text.trim() === '')).toEqual([])
})

test.each(languages)('no two work statuses, ratings or stances are called the same in %s', (language) => {
  const { workStatuses, ratings, stances, publicStates } = wordsFor(language)
  for (const set of [workStatuses, ratings, stances, publicStates]) {
    const called = Object.values(set)
    expect(new Set(called).size).toBe(called.length)
  }
})

test.each(languages)('every act reads as a sentence after a name in %s', (language) => {
  const { history } = wordsFor(language)
  for (const act of entryActs) expect(history[act]('Sam')).toMatch(/^\p{Ll}[^.]+$/u)
})

test.each(languages)('every refusal says something even without details in %s', (language) => {
  const { refusals } = wordsFor(language)
  for (const key of refusalKeys) expect(refusals[key]({})).toMatch(/^\p{Lu}.+\.$/u)
})

test('a refusal names the status and the gates in the reader’s language', () => {
  expect(wordsFor('nl').refusals.not_now({ act: 'approve', status: 'approved' })).toContain('goedgekeurd')
  expect(wordsFor('en').refusals.gate({ gates: ['no_hold'] })).toContain('hold stops')
})

test('a field says how much is too much, and never shows a code', () => {
  expect(wordProblem(wordsFor('en'), 'too_long|300')).toBe('Write at most 300 characters.')
  expect(wordProblem(wordsFor('nl'), 'Invalid input')).toBe('Dit kunnen we niet lezen.')
})
