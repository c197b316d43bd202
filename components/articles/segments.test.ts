import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksByBlock, segmentsOf, type Marked } from './segments'

const cut = (text: string, marks: Marked[]) =>
  segmentsOf({ start: 0, end: text.length }, marks).map(({ start, end, ids }) => [text.slice(start, end), ids.join('+')])

const mark = (id: string, start: number, end: number): Marked => ({ id, start, end })
const find = (text: string, id: string, quote: string) => {
  const start = text.indexOf(quote)
  return mark(id, start, start + quote.length)
}

test('a text without claims is one piece, and an empty one none', () => {
  expect(cut('Nothing to check.', [])).toEqual([['Nothing to check.', '']])
  expect(cut('', [])).toEqual([])
})

test('a claim that is the whole text leaves nothing beside it', () => {
  expect(cut('All of it.', [mark('a', 0, 10)])).toEqual([['All of it.', 'a']])
})

test('of two claims inside each other the inner one comes first', () => {
  const text = 'She said the tax rose by half.'
  expect(cut(text, [find(text, 'outer', text), find(text, 'inner', 'the tax rose')])).toEqual([
    ['She said ', 'outer'],
    ['the tax rose', 'inner+outer'],
    [' by half.', 'outer'],
  ])
})

test('claims that cross are cut where they cross', () => {
  expect(cut('abcdef', [mark('left', 0, 4), mark('right', 2, 6)])).toEqual([
    ['ab', 'left'],
    ['cd', 'left+right'],
    ['ef', 'right'],
  ])
})

test('two claims of the same words share one piece, and an empty one is no claim', () => {
  expect(cut('same', [mark('a', 0, 4), mark('b', 0, 4), mark('none', 2, 2)])).toEqual([['same', 'a+b']])
})

test('emoji and combining marks before a claim do not move it', () => {
  const text = 'Hé 👩‍👩‍👧 zegt: café́ is 5% duurder 🙂.'
  const pieces = cut(text, [find(text, 'a', 'café́ is 5% duurder')])
  expect(pieces[1]).toEqual(['café́ is 5% duurder', 'a'])
  expect(pieces.map(([piece]) => piece).join('')).toBe(text)
})

test('a claim over two paragraphs is marked in both, and opens in each', () => {
  const blocks = [{ start: 0, end: 4 }, { start: 6, end: 10 }]
  const marks = [mark('a', 2, 8)]
  expect(marksByBlock(blocks, marks)).toEqual([marks, marks])
  expect(segmentsOf(blocks[1]!, marks)).toEqual([
    { start: 6, end: 8, ids: ['a'], opens: ['a'] },
    { start: 8, end: 10, ids: [], opens: [] },
  ])
})

const marksIn = (length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(length)), { maxLength: 12 }).map((pairs) =>
    pairs.map(([a, b], place) => mark(String(place), Math.min(a, b), Math.max(a, b))),
  )

test('whatever the claims, the pieces are the text, and each lies under exactly its claims', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(texts.chain((text) => fc.tuple(fc.constant(text), marksIn(text.length))), ([text, marks]) => {
      const pieces = segmentsOf({ start: 0, end: text.length }, marks)
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      for (const { start, end, ids } of pieces) {
        const over = marks.filter((one) => one.start <= start && one.end >= end && one.start < one.end)
        expect(new Set(ids)).toEqual(new Set(over.map(({ id }) => id)))
      }
    }),
  )
})
