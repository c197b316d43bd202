import { expect, test } from 'vitest'
import type { Block } from '../extraction'
import { gapBetween, oneStretch, placeOfPart, whyNotJoined } from './joining'

const text = 'It cost 48 million, said Bakker, twice the plan.\n\nIt cost 48 million, the council heard.'
const block = (start: number, end: number): Block => ({ kind: 'paragraph', start, end, inputStart: start, inputEnd: end })
const blocks = [block(0, 48), block(50, text.length)]
const spanOf = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const claim = (id: string, more: object = {}) =>
  ({ id, status: 'candidate', articleVersionId: 'v1', holds: 0, work: 0, ...more }) as const

test('two candidates of one article may be made one', () => {
  expect(whyNotJoined(claim('a'), claim('b', { status: 'selected' }))).toBeNull()
})

test.each([
  ['with itself', claim('a'), claim('a'), 'not_found'],
  ['with a claim of another article', claim('a'), claim('b', { articleVersionId: 'v2' }), 'not_found'],
  ['with what stands nowhere', claim('a', { articleVersionId: null }), claim('b', { articleVersionId: null }), 'not_found'],
  ['with a claim that was set aside', claim('a'), claim('b', { status: 'dismissed' }), 'not_now'],
  ['once somebody researches it', claim('a', { status: 'researching' }), claim('b'), 'not_now'],
  ['past a hold', claim('a'), claim('b', { holds: 1 }), 'held'],
  ['with what has sources', claim('a'), claim('b', { work: 2 }), 'worked_on'],
])('a claim is not merged %s', (_what, kept, other, refused) => {
  expect(whyNotJoined(kept, other)).toBe(refused)
})

test('what stands near in one paragraph becomes one quote, with the words between', () => {
  const whole = oneStretch(blocks, spanOf('twice the plan'), spanOf('It cost 48 million'))
  expect(text.slice(whole!.start, whole!.end)).toBe('It cost 48 million, said Bakker, twice the plan')
})

test('what stands in two paragraphs stays two appearances, unless it overlaps', () => {
  expect(oneStretch(blocks, spanOf('twice the plan'), spanOf('the council heard'))).toBeNull()
  expect(oneStretch(blocks, { start: 0, end: 60 }, { start: 55, end: 70 })).toEqual({ start: 0, end: 70 })
  const wide = [block(0, 5000)]
  expect(oneStretch(wide, { start: 0, end: 10 }, { start: 2000, end: 2010 })).toBeNull()
})

test('the words of a part are found within its quote first, then nearest in its paragraph, never beyond', () => {
  const from = spanOf('It cost 48 million, the council heard', 50)
  expect(placeOfPart(text, blocks, from, 'cost 48 million')).toEqual(spanOf('cost 48 million', 50))
  expect(placeOfPart(text, blocks, spanOf('twice the plan'), 'cost 48 million')).toEqual(spanOf('cost 48 million'))
  expect(placeOfPart(text, blocks, spanOf('twice the plan'), 'the council heard')).toBeNull()
})

test('the gap between stretches is that of their ends', () => {
  expect(gapBetween({ start: 0, end: 5 }, { start: 9, end: 12 })).toBe(4)
  expect(gapBetween({ start: 9, end: 12 }, { start: 0, end: 10 })).toBe(0)
})
