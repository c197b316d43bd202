import { describe, expect, it } from 'vitest'
import { tallyOf, type Annotation } from './gold'

const annotated: Annotation = {
  published: '2025-05-22',
  sentences: [
    { text: 'De brug kost 12 miljoen euro, zegt Anna Bos.', boilerplate: false },
    { text: 'Lees ook: files op de ring', boilerplate: true },
  ],
  claims: [
    { quote: 'De brug kost 12 miljoen euro', speaker: 'Anna Bos', standsAlone: ['12 miljoen'], topWorthy: true },
    { quote: 'De brug is in 1974 geopend', speaker: null, standsAlone: ['1974', 'Havendam'] },
  ],
}

describe('an annotated article', () => {
  it('is matched claim by claim, with speaker, names and order', () => {
    const tally = tallyOf(annotated, [
      { quote: 'De brug is in 1974 geopend', statement: 'De brug is in 1974 geopend.', speaker: null, worth: 0.2 },
      { quote: 'De brug kost 12 miljoen euro', statement: 'De brug kost 12 miljoen euro.', speaker: 'Bos', worth: 0.9 },
    ])
    expect(tally).toEqual({
      found: 2, sought: 2, matched: 2, speakers: 2, named: 1, top: 1, topFound: 1, furniture: 0,
    })
  })

  it('counts a wrong speaker, a claim too low in the list, and furniture that became a claim', () => {
    const tally = tallyOf(annotated, [
      { quote: 'Lees ook: files op de ring', statement: 'Lees ook.', speaker: null, worth: 0.9 },
      { quote: 'brug kost 12 miljoen euro', statement: 'Brug kost 12.', speaker: 'Piet', worth: 0.1 },
    ])
    expect(tally).toMatchObject({ matched: 1, speakers: 0, named: 0, topFound: 0, furniture: 1 })
  })
})
