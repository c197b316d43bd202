import { expect, test } from 'vitest'
import type { EntryAct } from '../history/vocabulary'
import { correctingActs, toldBy, type ToldAct } from './corrections'

let count = 0
const act = (name: EntryAct, facts: object = {}, texts: Record<string, string> = {}): ToldAct => ({
  ...{ entry: `e${(count += 1)}`, act: name, at: new Date(count), by: 'ann', erased: false },
  ...{ facts: { ...facts }, texts },
})
const found = () =>
  act(
    'extract',
    { kind: 'quantity', engine: 'claimdesk-extraction/1', version: 1, start: 10, end: 30 },
    { statement: 'It cost 48 million.', quote: 'cost 48 million euros', speaker: 'The mayor' },
  )

test('what the machine proposed and nobody touched has no correction', () => {
  const told = toldBy([found()])
  expect(told).toMatchObject({ engine: 'claimdesk-extraction/1', wordedBy: 'machine', corrections: [], erased: false })
  expect(told?.now).toEqual(told?.first)
})

test('a reworded claim keeps what it was, and a speaker who was taken away is gone', () => {
  const reword = act('reword', { kind: 'event', was_kind: 'quantity' }, { statement: 'B.', was_statement: 'A.', was_speaker: 'The mayor' })
  const told = toldBy([found(), reword])
  const [correction] = told!.corrections
  expect(correction).toMatchObject({ kind: 'reworded', was: { statement: 'It cost 48 million.', speaker: 'The mayor' } })
  expect(correction?.now).toMatchObject({ statement: 'B.', speaker: null, kind: 'event', start: 10, end: 30 })
  expect(told?.wordedBy).toBe('person')
})

test('correcting the kind alone leaves the machine its wording', () => {
  const told = toldBy([found(), act('reword', { kind: 'event', was_kind: 'quantity' })])
  expect(told).toMatchObject({ wordedBy: 'machine', now: { kind: 'event', statement: 'It cost 48 million.' } })
})

test('a wording made for a merge is part of the merge, not a correction of its own', () => {
  const told = toldBy([
    found(),
    act('reword', { kind: 'quantity', was_kind: 'quantity', absorbing: 'other' }, { statement: 'Both.' }),
    act('absorb', { from: 'other', start: 10, end: 60 }, { quote: 'cost 48 million euros, twice the plan' }),
  ])
  expect(told?.corrections).toHaveLength(1)
  expect(told?.corrections[0]).toMatchObject({
    ...{ kind: 'merged', others: ['other'], was: { statement: 'It cost 48 million.', end: 30 } },
    now: { statement: 'Both.', start: 10, end: 60, quote: 'cost 48 million euros, twice the plan' },
  })
})

test('a claim that a person made was missed; a part of another one was not', () => {
  const made = { kind: 'event', start: 1, end: 4 }
  expect(toldBy([act('create_claim', made, { statement: 'X.' })])).toMatchObject({
    ...{ engine: null, wordedBy: 'person' },
    corrections: [{ kind: 'missed', was: null, now: { statement: 'X.', start: 1 } }],
  })
  expect(toldBy([act('create_claim', { ...made, split_from: 'whole' }, { statement: 'X.' })])?.corrections).toEqual([])
})

test('decisions are corrections too, each with its reason', () => {
  const told = toldBy([
    found(),
    act('dismiss', {}, { reason: 'not_a_claim' }),
    act('reconsider'),
    act('split', { into: ['part'] }, { statement: 'A.', was_statement: 'A and B.' }),
  ])
  expect(told?.corrections.map(({ kind, reason, others }) => [kind, reason, others])).toEqual([
    ['dismissed', 'not_a_claim', []],
    ['reconsidered', null, []],
    ['split', null, ['part']],
  ])
})

test('what was erased is told, and a history without a beginning tells nothing', () => {
  expect(toldBy([found(), { ...act('reword', { kind: 'event' }), erased: true }])?.erased).toBe(true)
  expect(toldBy([act('select')])).toBeNull()
  expect(toldBy([])).toBeNull()
})

test('every act that changes a wording is read', () => {
  expect(correctingActs).toEqual(expect.arrayContaining(['reword', 'split', 'absorb', 'create_claim']))
})
