import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf, withoutBrackets } from './brackets'

test.each([
  ['Vooral baby’s lopen risico [(kinkhoest, GGD, maart 2025)].', 'Vooral baby’s lopen risico (kinkhoest, GGD, maart 2025).'],
  ['[Donald Trump] vroeg hoe [Donald Trump] kon helpen.', 'Donald Trump vroeg hoe Donald Trump kon helpen.'],
  ['Het gesprek vond op [16 april 2025] plaats [(Mexico, aanbod)].', 'Het gesprek vond op 16 april 2025 plaats (Mexico, aanbod).'],
  ['Sinds [zijn (tweede)] termijn', 'Sinds zijn (tweede) termijn'],
  ['“Ons [Mexico’s] grondgebied”, zei ze.', '“Ons Mexico’s grondgebied”, zei ze.'],
  ['[ the mayor ] said so []. And [] more [].', 'the mayor said so. And more.'],
  ['He was there [(Jan [de] Vries)].', 'He was there (Jan de Vries).'],
  ['A [bracket that is never closed', 'A [bracket that is never closed'],
  ['Nothing was added.', 'Nothing was added.'],
])('a reader reads %s as part of the sentence', (statement, read) => {
  expect(withoutBrackets(statement)).toBe(read)
})

test('a statement is told in its own words and those that were added, brackets and all', () => {
  expect(partsOf('It rose [(prices, 2024)].')).toEqual([
    { text: 'It rose ', isAdded: false },
    { text: '[(prices, 2024)]', isAdded: true },
    { text: '.', isAdded: false },
  ])
  expect(partsOf('')).toEqual([])
})

test('no character of a statement is lost, whatever its brackets', () => {
  const signs = fc.array(fc.constantFrom('[', ']', '(', ')', ' ', '.', 'a', 'é'), { maxLength: 60 })
  fc.assert(fc.property(signs, (drawn) => {
    const parts = partsOf(drawn.join(''))
    expect(parts.map(({ text }) => text).join('')).toBe(drawn.join(''))
    for (const { text, isAdded } of parts) if (isAdded) expect(text).toMatch(/^\[.*\]$/)
  }))
})

test('a statement of brackets only is read in no time', () => {
  const began = performance.now()
  for (const hostile of ['['.repeat(100_000), '[a'.repeat(50_000), '[]'.repeat(50_000)]) partsOf(hostile)
  expect(performance.now() - began).toBeLessThan(1_000)
})
