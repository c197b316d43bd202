import { describe, expect, it } from 'vitest'
import { dutch } from '../languages/dutch'
import { english } from '../languages/english'
import { german } from '../languages/german'
import { featuresOf } from './features/features'
import { sumOf } from './model'
import { opened } from './models'
import { calibrated, foldsOf } from './training/calibration'
import { dutchFactual, dutchWorth, englishWorth } from './training/labelled'
import { examplesOf, trainedModels } from './training/models'
import { tableOf } from './training/table'
import { SETTINGS, train } from './training/train'
import { sentenceWorth } from './worth'

const TOLD = ['steeg met', 'daalde met', 'groeide met'].flatMap((verb) =>
  [3, 12, 45, 60, 7].map((share) => `Het aantal banen in België ${verb} ${share} procent sinds 2010.`),
)
const TALK = ['wil', 'hoop', 'denk'].flatMap((verb) =>
  ['morgen', 'straks', 'later', 'nog', 'toch'].map((when) => `Mijnheer de voorzitter, ik ${verb} dat ${when} te doen.`),
)
const rowsOf = (texts: readonly string[], value: number) => texts.map((text) => ({ text, value, weight: 1 }))
const set = { measured: [...rowsOf(TOLD, 1), ...rowsOf(TALK, 0)], more: [] }
const tiny = () => trainedModels([{ name: 'worth', set, settings: SETTINGS.worth }], dutch, 3)

describe('training the worth model', () => {
  it('gives the newsroom the same weights byte for byte when nothing changed', () => {
    expect(JSON.stringify(tiny())).toBe(JSON.stringify(tiny()))
  })

  it('puts a figure about jobs above a wish of a member, also in words it never saw', () => {
    const { table } = opened(tiny())
    const sum = (text: string) => sumOf(table, 0, featuresOf(text, dutch))
    expect(sum('De werkloosheid in Frankrijk daalde met 9 procent.')).toBeGreaterThan(sum('Ik wil u graag bedanken.'))
  })

  it('keeps the sums of the trained model when it is packed and opened again', () => {
    const model = train(examplesOf(set.measured, dutch), SETTINGS.worth)
    const { table } = opened(tiny())
    const features = featuresOf(TOLD[0] ?? '', dutch)
    expect(sumOf(table, 0, features)).toBeCloseTo(sumOf(tableOf([model]), 0, features), 3)
  })

  it('asks no model about a copy of a sentence it was trained on', () => {
    const folds = foldsOf(['de wet', 'het plan', 'de wet', 'de trein'], 3, 1)
    expect(folds[0]).toBe(folds[2])
  })

  it('says three in four of what came true three times in four', () => {
    const { slope, shift } = calibrated([2, 2, 2, 2, -1, -1, -1, -1], [1, 1, 1, 0, 0, 0, 0, 1])
    expect(1 / (1 + Math.exp(-(slope * 2 + shift)))).toBeCloseTo(0.75, 6)
    expect(1 / (1 + Math.exp(slope - shift))).toBeCloseTo(0.25, 6)
  })
})

describe('the labelled sentences', () => {
  const line = (text: string, label: string) => JSON.stringify({ text, label })

  it('leave out the copy of a sentence in the set of 2017, and take the rest for what it is worth', () => {
    const source = [line('Er zijn 10 treinen.', 'FR'), line('Dank u.', 'NF')].join('\n')
    const earlier = [line('er zijn 10 treinen', 'CFS'), line('Het regent.', 'NFS')].join('\n')
    expect(dutchWorth(source, earlier).measured.map(({ value }) => value)).toEqual([1, 0])
    expect(dutchFactual(source, earlier).more).toEqual([{ text: 'Het regent.', value: 0.14, weight: 0.25 }])
  })

  it('are read from a table with quotation marks and commas in it', () => {
    const crowd = 'Sentence_id,Text,Verdict\n1,"He said ""no"", twice.",1\n2,Thank you.,-1\n'
    const { more } = englishWorth('[{"text":"Jobs fell.","label":1}]', crowd)
    expect(more.map(({ text, value }) => [text, value])).toEqual([
      ['He said "no", twice.', 1],
      ['Thank you.', 0],
    ])
  })
})

describe('a sentence by itself', () => {
  it('is more worth to the newsroom with a figure about the economy than with a greeting, in both languages', () => {
    const worth = (text: string, language = dutch) => sentenceWorth(text, language).worth
    expect(worth('De werkloosheid steeg vorig jaar met 12 procent in heel Europa.')).toBeGreaterThan(0.3)
    expect(worth('Ik dank u voor uw vraag.')).toBeLessThan(0.05)
    expect(worth('We have lost 2.7 million manufacturing jobs since 2001.', english)).toBeGreaterThan(0.8)
    expect(worth('Thank you, Jim, and good evening.', english)).toBeLessThan(0.1)
  })

  it('is told whether it is factual at all where a model knows the language', () => {
    expect(sentenceWorth('In Zweden wonen 10 miljoen mensen.', dutch).factual).toBeGreaterThan(0.5)
    expect(sentenceWorth('Ik hoop dat u dat wilt doen.', dutch).factual).toBeLessThan(0.5)
    expect(sentenceWorth('In Schweden leben zehn Millionen Menschen.', german).factual).toBeNull()
  })

  it('gets a worth from 0 to 1 and reasons in words, whatever it is', () => {
    for (const text of ['', '?', '’', '%%%', 'a'.repeat(5000), '💥 İstanbul ﬁx', 'ja '.repeat(900)]) {
      const { worth } = sentenceWorth(text, dutch)
      expect(worth).toBeGreaterThanOrEqual(0)
      expect(worth).toBeLessThanOrEqual(1)
    }
    const { reasons } = sentenceWorth('De uitgaven stegen met 12 procent tot 3 miljard euro.', dutch)
    expect(reasons).toEqual(expect.arrayContaining(['names_number', 'names_percentage', 'compares_past']))
  })
})
