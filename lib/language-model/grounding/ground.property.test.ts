import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractClaims } from '@/lib/extraction/extract-claims'
import { given } from '../article'
import { claimsIn } from '../reading/claims-in'
import { wordsIn } from './folding'
import { ground } from './ground'

const text = `Alderman Ruth Bakker said the “old” works had not been delayed.\n\nThe bridge cost 48 million euros. It opens next week.`
const article = given({ ...extractClaims({ text, language: 'en' }), date: '2026-03-03' })
const known = new Set([...wordsIn(article.text), ...wordsIn('March 2026')].map((word) => word.toLowerCase()))

/** Words of the article and words from elsewhere, in any order, with anything between them. */
const piece = fc.oneof(
  fc.constantFrom(...wordsIn(article.text), 'not', 'Rutte', '50', '[', ']', '<b>', '…', '\u{E0041}', 'hoax'),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))
const slice = fc
  .tuple(fc.nat(article.text.length), fc.nat(60))
  .map(([start, length]) => article.text.slice(start, start + length))
const claim = fc.record(
  { quote: fc.oneof(slice, words), statement: words, speaker: fc.option(words), sentence: fc.integer() },
  { requiredKeys: ['quote'] },
)

test('whatever a model gives, each quote is a slice of the article and no word that carries content is from elsewhere', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(claim, fc.anything({ withNullPrototype: true })), { maxLength: 20 }), (claims) => {
      const { suggestions, dropped } = ground(claims, article)
      expect(suggestions.length + Object.values(dropped).reduce((sum, count) => sum + count, 0)).toBe(claims.length)
      for (const { start, end, quote, statement, speaker } of suggestions) {
        expect(article.text.slice(start, end)).toBe(quote)
        for (const word of wordsIn(`${statement} ${speaker ?? ''}`)) {
          if (word.length > 3 || /[\p{Lu}\p{N}]/u.test(word)) expect(known).toContain(word.toLowerCase())
        }
        const negations = (words: string) => wordsIn(words).filter((word) => /^not$/i.test(word)).length
        expect(negations(statement)).toBe(negations(quote))
      }
    }),
    { numRuns: 1_000 },
  )
})

test('whatever a model writes is read without a throw, and in linear time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (answer) => void claimsIn(answer)))
  const start = performance.now()
  for (const answer of ['{', '"', '{"', '\\', '<think>', '[[', '{"quote":', '```'].map((part) => part.repeat(200_000))) {
    expect(claimsIn(answer)).toBeNull()
  }
  expect(performance.now() - start).toBeLessThan(2_000)
})

test('an article and a model that conspire do not keep the desk busy', () => {
  const paragraphs = Array.from({ length: 60 }, () => 'ab'.repeat(480)).join('\n\n')
  const hostile = given(extractClaims({ text: paragraphs, language: 'en' }))
  const quotes = [`${'ab'.repeat(240)}c${'ab'.repeat(240)}`, '"'.repeat(3_000), `${'ab '.repeat(300)}x`, 'ab'.repeat(400)]
  const start = performance.now()
  ground(Array.from({ length: 5_000 }, (_, n) => ({ quote: quotes[n % 4], statement: 'ab '.repeat(150) })), hostile)
  expect(performance.now() - start).toBeLessThan(5_000)
})
