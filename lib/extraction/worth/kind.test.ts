import { describe, expect, it } from 'vitest'
import { dutch } from '../languages/dutch'
import { english } from '../languages/english'
import type { Language } from '../languages/language'
import { factsOf, kindOf } from './kind'
import { worthOf } from './worth'

const kind = (quote: string, language: Language, cue = '') => kindOf(factsOf(quote, language, cue))

function worth(quote: string, language: Language, place = 0.2): number {
  const facts = factsOf(quote, language)
  const found = kindOf(facts)
  const checkable = found !== 'prediction' && found !== 'opinion'
  const weighed = { quote, facts, kind: found, checkable, speaker: null, place, early: false, bare: false,
    central: 0,
    contested: false }
  return worthOf(weighed, language).worth
}

describe('the kind the newsroom reads beside a claim', () => {
  it.each([
    ['De brug kost de gemeente 12,4 miljoen euro', 'quantity'],
    ['Timmerman Joris Blok (54) woont al 31 jaar in Oudewater', 'event'],
    ['Van de raadsleden stemde de helft tegen het plan', 'quantity'],
    ['De wethouder is door de burgemeester geschorst', 'event'],
    ['De brug stortte in doordat de pijlers verzakten', 'causal'],
    ['Er reden zo veel vrachtwagens overheen dat de pijlers verzakten', 'causal'],
    ['Het verkeer bleef onder de norm van 80 decibel', 'comparison'],
    ['Schippers die te hard varen, riskeren een boete van 300 euro', 'rule'],
    ['De oppositie verwijt het college dat het een rapport verzweeg', 'quote'],
    ['De advocaat vroeg om vrijspraak', 'quote'],
    ['De wethouder betwijfelt het nut van de proef', 'opinion'],
    ['Naar verwachting daalt het waterpeil', 'prediction'],
  ])('in Dutch: %s', (quote, expected) => expect(kind(quote, dutch)).toBe(expected))

  it.each([
    ['The bridge was closed by the council', 'event'],
    ['The firm won the contract in 2019', 'event'],
    ['Joan Reed, 47, has driven the route for 26 years', 'event'],
    ['Half of the trains were cancelled', 'quantity'],
    ['The operator refused to publish the report', 'quote'],
    ['Drivers will be charged £12 under the law', 'rule'],
    ['The ward is due to open in spring', 'event'],
  ])('in English: %s', (quote, expected) => expect(kind(quote, english)).toBe(expected))
})

describe('the order in which the newsroom sees claims', () => {
  it('puts what opens the article above the same words at its end', () => {
    const quote = 'The council paid £3 million for the bridge'
    expect(worth(quote, english, 0)).toBeGreaterThan(worth(quote, english, 0.9))
  })

  it('puts a figure with its subject above an aside', () => {
    const claim = worth('The number of patients in Leeds rose to 4,100', english)
    expect(claim).toBeGreaterThan(worth('which opened its doors in 1974', english))
    expect(claim).toBeGreaterThan(worth('up from 610 a year before', english))
  })

  it('puts an allegation and a contested cause above a remark', () => {
    const remark = worth('Het werd daarna stil op het plein', dutch)
    expect(worth('De directeur heeft jarenlang fraude gepleegd met subsidies', dutch)).toBeGreaterThan(remark)
    const cause = worth('Door de dalende vaccinatiegraad nam de sterfte toe, omdat ouders twijfelen', dutch)
    expect(cause).toBeGreaterThan(remark)
  })

  it('counts a place that is named, and no month that looks like one', () => {
    const base = worth('The new zone is close to the water there', english)
    expect(worth('The new zone is close to the water in Texas', english)).toBeGreaterThan(base + 0.05)
    expect(worth('The new zone was close to the water in March', english)).toBeLessThan(
      worth('The new zone was close to the water in Texas', english),
    )
  })
})
