import { expect, test } from 'vitest'
import { findQuote, statementOf, trimmed } from './find-quote'

const text = 'Ze zei: “Ons land is niet te koop.” 🙂 Dat kostte 5,2 (miljoen) euro.\n\nOns land is niet te koop, zei ze.'
const quotesFound = (quote: string) => findQuote(text, quote).map(({ start, end }) => text.slice(start, end))

test('a quote is found word for word, wherever it stands', () => {
  expect(quotesFound('Ons land is niet te koop')).toEqual(['Ons land is niet te koop', 'Ons land is niet te koop'])
  expect(quotesFound('is te koop')).toEqual([])
})

test('line breaks and straight quotation marks make no difference', () => {
  expect(quotesFound('"Ons  land\nis niet te koop."')).toEqual(['“Ons land is niet te koop.”'])
})

test('a quote over two paragraphs is one place', () => {
  expect(quotesFound('euro. Ons land')).toEqual(['euro.\n\nOns land'])
})

test('signs that mean something to a pattern mean themselves', () => {
  expect(quotesFound('5,2 (miljoen) euro.')).toEqual(['5,2 (miljoen) euro.'])
  expect(quotesFound('.*')).toEqual([])
})

test('another case is found only where nothing else is', () => {
  expect(quotesFound('dat kostte')).toEqual(['Dat kostte'])
})

test('offsets count an emoji as the browser does', () => {
  const [place] = findQuote(text, 'Dat kostte')
  expect(place?.start).toBe(text.indexOf('Dat kostte'))
})

test('nothing is found of nothing', () => {
  expect(findQuote(text, '  \n')).toEqual([])
})

test('a selection loses the white space around it', () => {
  expect(trimmed('a  word  ', { start: 1, end: 9 })).toEqual({ start: 3, end: 7 })
  expect(trimmed('a   b', { start: 1, end: 4 })).toEqual({ start: 4, end: 4 })
})

test('a quote becomes a sentence', () => {
  expect(statementOf('het  kostte\n5 euro,')).toBe('Het kostte 5 euro.')
  expect(statementOf('“Niet te koop.”')).toBe('“Niet te koop.”')
})
