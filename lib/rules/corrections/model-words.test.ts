import { expect, test } from 'vitest'
import { toldBy, type ToldAct } from './corrections'
import { modelBehind, modelsOf } from './model-words'

let count = 0
const act = (name: ToldAct['act'], facts: object, texts: Record<string, string> = {}): ToldAct => ({
  ...{ entry: `e${(count += 1)}`, act: name, at: new Date(count), by: 'ann', erased: false },
  ...{ facts: { kind: 'event', ...facts }, texts },
})
const claim = (id: string, splitFromId: string | null, ...acts: ToldAct[]) =>
  [id, { claim: { id, splitFromId }, told: toldBy(acts)! }] as const
const extract = (engine: string, more: object = {}, texts = {}) => act('extract', { engine, ...more }, { statement: 'A.', ...texts })
const part = () => act('create_claim', { split_from: 'whole' }, { statement: 'P.' })

test('the parts of what a model proposed are the model’s too, in every generation', () => {
  const whole = claim('whole', null, extract('language-model/llama'))
  const ours = claim('ours', null, extract('claimdesk-extraction/2'))
  const known = new Map([whole, claim('part', 'whole', part()), claim('crumb', 'part', part()), ours])
  expect([...modelsOf(known)]).toEqual([['whole', 'llama'], ['part', 'llama'], ['crumb', 'llama']])
})

test('an old claim without an engine, one of a person, and a part whose whole is not here have no model', () => {
  const old = claim('old', null, act('extract', {}, { statement: 'A.' }))
  expect(modelsOf(new Map([old, claim('part', 'gone', part())])).size).toBe(0)
})

test('a wording taken over from a model is told from one of a person’s own', () => {
  const found = extract('claimdesk-extraction/2', { also_found_by: 'llama' }, { other_wording: 'Its words.' })
  const reword = (statement: string) => act('reword', { was_kind: 'event' }, { statement, was_statement: '…' })
  const [, known] = claim('a', null, found, reword('B.'), reword('Its words.'), reword('C.'), act('select', {}))
  const behind = known.told.corrections.map((correction) => modelBehind({ correction, known, models: new Map() }))
  expect(behind).toEqual([null, 'llama', 'llama', null])
})
