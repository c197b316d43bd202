import { expect, test } from 'vitest'
import { negotiateLanguage } from './languages'

test.each([
  ['nl-BE, nl;q=0.9, en;q=0.5', 'nl'],
  ['fr-FR, fr;q=0.9, en;q=0.4, nl;q=0.3', 'en'],
  ['en;q=0.2, nl;q=0.8', 'nl'],
  ['nl;q=0, *', 'en'],
  ['fr, de', 'en'],
  ['NL', 'nl'],
  ['nl;q=banana, en', 'en'],
  ['', 'en'],
  [null, 'en'],
] as const)('a browser that asks for "%s" is answered in %s', (header, language) => {
  expect(negotiateLanguage(header, 'en')).toBe(language)
})

test('a newsroom that prefers Dutch answers unknown languages in Dutch', () => {
  expect(negotiateLanguage('fr', 'nl')).toBe('nl')
})
