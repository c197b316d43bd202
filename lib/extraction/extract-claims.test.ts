import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractClaims } from './extract-claims'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const shared = new URL('../../../shared/articles/sheinbaum.nl.txt', import.meta.url)

describe('a damaged Dutch paste', () => {
  const result = extractClaims({ text: read('../../prisma/sample/havenbrug.nl.txt') })

  it('is recognised as Dutch and loses its date stamp to furniture', () => {
    expect(result.language).toBe('nl')
    const first = result.blocks[0]
    expect(first?.kind).toBe('furniture')
    expect(result.text.slice(first?.start, first?.end)).toBe('datum 2025-09-12')
  })

  it('gets its paragraphs back, with the hyphenated word made whole', () => {
    expect(result.blocks).toHaveLength(7)
    expect(result.text).toContain('De herstelkosten zijn opgelopen van 6,2 miljoen euro')
    expect(result.blocks[1]?.kind).toBe('lead')
  })

  it('yields at least twenty claims, each a verbatim slice', () => {
    expect(result.claims.length).toBeGreaterThanOrEqual(20)
    for (const claim of result.claims) expect(result.text.slice(claim.start, claim.end)).toBe(claim.quote)
  })

  it('gives the words after a reporting verb to the one who spoke them', () => {
    const claim = result.claims.find(({ quote }) => quote.startsWith('betonrot de oorzaak is'))
    expect(claim?.speaker).toMatch(/vastwater/i)
  })
})

describe('a clean English article', () => {
  const result = extractClaims({ text: read('../../prisma/sample/night-trains.en.txt') })

  it('keeps headline, subheads and byline out of the claims', () => {
    expect(result.language).toBe('en')
    expect(result.blocks.map((block) => block.kind)).toEqual([
      'headline',
      'furniture',
      'lead',
      'paragraph',
      'subhead',
      'paragraph',
      'paragraph',
      'paragraph',
      'subhead',
      'paragraph',
      'paragraph',
      'paragraph',
      'furniture',
    ])
    expect(result.claims.some(({ quote }) => quote.includes('Read more'))).toBe(false)
  })

  it('does not call a forecast checkable', () => {
    const claim = result.claims.find(({ quote }) => quote.includes('repairs will be finished'))
    expect(claim).toMatchObject({ kind: 'prediction', checkable: false })
  })
})

describe.runIf(existsSync(shared))('the article a newsroom pastes from a PDF', () => {
  const result = extractClaims({ text: existsSync(shared) ? readFileSync(shared, 'utf8') : '' })

  const claims = [...result.claims].sort((a, b) => b.worth - a.worth)

  it('lists the deaths and the new military zone among the most check-worthy', () => {
    const first = claims.slice(0, 5).map(({ quote }) => quote)
    expect(first.some((quote) => quote.includes('450.000'))).toBe(true)
    expect(first.some((quote) => quote.includes('Fort Bliss'))).toBe(true)
  })

  it('knows who spoke and on which day', () => {
    expect(claims.find(({ quote }) => quote.includes('niet te koop'))?.speaker).toBe('Claudia Sheinbaum')
    expect(claims.find(({ quote }) => quote.includes('16 april'))?.statement).toContain('[16 april 2025]')
  })

  it('gives clean paragraphs and at least twenty claims', () => {
    expect(result.blocks.filter((block) => block.kind !== 'furniture')).toHaveLength(8)
    expect(result.claims.length).toBeGreaterThanOrEqual(20)
  })
})

describe('a hostile paste', () => {
  it('never breaks the desk', () => {
    for (const text of [
      '',
      ' ',
      '\n\n\n',
      '.',
      '"',
      '\uD800',
      '”“',
      '-\n-\n-',
      '1.\n2.\n',
      'Jan zei: "',
      '\u0000'.repeat(9),
    ]) {
      expect(() => extractClaims({ text })).not.toThrow()
    }
  })
})
