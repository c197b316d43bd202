import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractClaims } from './extract-claims'

const words = fc.constantFrom(
  'De',
  'minister',
  'zegt',
  'dat',
  'het',
  'kabinet',
  'en',
  'maar',
  'die',
  'volgens',
  'Jan',
  'de',
  'Vries',
  '“',
  '”',
  '"',
  '’',
  ',',
  '.',
  '…',
  '–',
  ';',
  ':',
  '(',
  ')',
  '12',
  '450.000',
  'procent',
  'dr.',
  'is',
  'zijn',
  'werd',
  'The',
  'mayor',
  'said',
  'that',
  'who',
  'because',
  'she',
  'on',
  'Tuesday',
  '\n',
  '\n\n',
  'Lees ook:',
  'Foto:',
  '-\n',
  '\u00A0',
  '\u200B',
  '’s',
  'A.',
  '•',
  '\f',
  '\uD800',
  '😀',
)
const paste = fc.array(words, { maxLength: 120 }).map((list) => list.join(' '))
const anything = fc.oneof(
  paste,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

describe('whatever is pasted', () => {
  it('every claim quotes the text verbatim and stays inside one block', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const result = extractClaims({ text, date: '2025-05-22' })
        for (const claim of result.claims) {
          expect(result.text.slice(claim.start, claim.end)).toBe(claim.quote)
          expect(result.blocks.some((block) => block.start <= claim.start && claim.end <= block.end)).toBe(true)
          expect(claim.worth).toBeGreaterThanOrEqual(0)
          expect(claim.worth).toBeLessThanOrEqual(1)
          expect(claim.statement.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('no character of the paste is lost between the blocks', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { blocks } = extractClaims({ text })
        const outside: string[] = []
        let at = 0
        for (const { inputStart, inputEnd } of [...blocks].sort((a, b) => a.inputStart - b.inputStart)) {
          if (inputStart > at) outside.push(text.slice(at, inputStart))
          at = Math.max(at, inputEnd)
        }
        expect((outside.join('') + text.slice(at)).trim()).toBe('')
      }),
      { numRuns: 300 },
    )
  })

  it('blocks and sentences come in order and do not overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { blocks, sentences } = extractClaims({ text })
        for (const spans of [blocks, sentences]) {
          spans.forEach((span, place) => {
            expect(span.end).toBeGreaterThanOrEqual(span.start)
            expect(span.start).toBeGreaterThanOrEqual(spans[place - 1]?.end ?? 0)
          })
        }
      }),
      { numRuns: 300 },
    )
  })

  it('the same paste gives the same claims', () => {
    fc.assert(
      fc.property(paste, (text) => {
        expect(extractClaims({ text })).toEqual(extractClaims({ text }))
      }),
      { numRuns: 60 },
    )
  })
})

describe('a hostile paste', () => {
  const large: Record<string, string> = {
    'one letter': 'a'.repeat(5_000_000),
    'one capital': 'A'.repeat(5_000_000),
    'a word a line': 'Aa\n'.repeat(300_000),
    'broken words': 'a-\n'.repeat(300_000),
    'ever new names': Array.from({ length: 30_000 }, (_, at) => `Naam${at} van Plaats${at} komt. `).join(''),
    'nested brackets': '[('.repeat(100_000),
    'a list': '1. a '.repeat(100_000),
    stops: '.'.repeat(30_000),
    marks: '"'.repeat(30_000),
    opening: '“'.repeat(30_000),
    single: '‘a '.repeat(30_000),
    commas: 'a, '.repeat(30_000),
    capitals: 'A B '.repeat(30_000),
    lines: 'Aa bb cc\n'.repeat(30_000),
    pages: '7\n'.repeat(30_000),
    reports: 'he said that '.repeat(8_000),
    relatives: ', die liep'.repeat(8_000),
    spaces: ' '.repeat(1_000_000),
  }

  it.each(Object.keys(large))(
    'is read in time: %s',
    (name) => {
      const start = performance.now()
      extractClaims({ text: large[name] ?? '' })
      expect(performance.now() - start).toBeLessThan(20_000)
    },
    30_000,
  )
})
