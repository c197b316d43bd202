import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords, type DiffPart } from './diff-words'

const side = (parts: DiffPart[], other: DiffPart['kind']) =>
  parts.filter(({ kind }) => kind !== other).map(({ text }) => text).join('')

test('a rephrased passage is one change', () => {
  expect(diffWords('It was less than half of the water.', 'It was only 40 percent of the water.')).toEqual([
    { kind: 'same', text: 'It was ' },
    { kind: 'removed', text: 'less than half' },
    { kind: 'added', text: 'only 40 percent' },
    { kind: 'same', text: expect.stringContaining(' of the water.') as string },
  ])
})

test('nothing of either text is lost or made up', () => {
  const word = fc.constantFrom('water', 'half', ' ', '\n', ',', 'é', '40')
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after)
      expect(side(parts, 'added')).toBe(before)
      expect(side(parts, 'removed')).toBe(after)
    }),
  )
})
