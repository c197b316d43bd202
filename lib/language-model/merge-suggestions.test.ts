import { expect, test } from 'vitest'
import { extractClaims } from '@/lib/extraction/extract-claims'
import type { Suggestion } from '@/lib/rules/extraction/second-opinion'
import { mergeSuggestions } from './merge-suggestions'

const text = `The bridge over the Lek cost 48 million euros. In 2023 the tax rose by 4 percent. In 2024 the tax rose by 4 percent.

Alderman Ruth Bakker spoke.`
const { claims } = extractClaims({ text, language: 'en' })
const weigh = () => ({ worth: 0.4, reasons: [] })

function suggest(quote: string, more: Partial<Suggestion> = {}): Suggestion {
  const start = text.indexOf(quote)
  const rest = { speaker: null, kind: 'quantity' as const, checkable: true }
  return { start, end: start + quote.length, quote, statement: quote, ...rest, ...more }
}
const merged = (...suggestions: Suggestion[]) => mergeSuggestions(claims, suggestions, 'm1', weigh)
const bridge = 'The bridge over the Lek cost 48 million euros'

test('without suggestions nothing changes but that nobody else is named', () => {
  const none = { suggestedBy: null, alsoFoundBy: null, otherWording: null }
  expect(merged()).toEqual(claims.map((claim) => ({ ...claim, ...none })))
})

test('a claim that both found stays the built-in one, with the model’s wording beside it where that differs', () => {
  const same = merged(suggest(bridge)).find(({ quote }) => quote.includes('bridge'))
  expect(same).toMatchObject({ suggestedBy: null, alsoFoundBy: 'm1', otherWording: null })
  const wording = 'The bridge cost 48 million euros'
  const other = merged(suggest(bridge, { statement: wording })).find(({ quote }) => quote.includes('bridge'))
  expect(other).toMatchObject({ statement: same?.statement, alsoFoundBy: 'm1', otherWording: wording })
})

test('a claim that only the model found is added where it stands in the text, weighed by us', () => {
  const found = suggest('Alderman Ruth Bakker spoke', { kind: 'event' })
  const last = mergeSuggestions(claims.slice(0, -1), [found], 'm1', weigh).at(-1)
  expect(last).toMatchObject({ suggestedBy: 'm1', cue: null, worth: 0.4, reasons: [], quote: 'Alderman Ruth Bakker spoke' })
})

test('the same words in another place are another claim', () => {
  const [first, second] = merged(suggest('In 2024 the tax rose by 4 percent')).filter(({ quote }) => /tax/.test(quote))
  expect(first).toMatchObject({ alsoFoundBy: null })
  expect(second).toMatchObject({ alsoFoundBy: 'm1' })
  const earlier = claims.filter(({ quote }) => quote.includes('2023'))
  const [kept, added] = mergeSuggestions(earlier, [suggest('In 2024 the tax rose by 4 percent')], 'm1', weigh)
  expect([kept?.alsoFoundBy, added?.suggestedBy]).toEqual([null, 'm1'])
})
