import { expect, test } from 'vitest'
import { isRestricted, touches, withheldOf, type Restrictable } from './restriction'

const claim = (id: string, more: Partial<Restrictable> = {}): Restrictable => ({
  ...{ id, publicState: 'none', setAsideFor: null, holds: [], erased: false, splitFromId: null, mergedIntoId: null },
  ...more,
})

test.each([
  ['suspended', { publicState: 'suspended' }],
  ['removed by order', { publicState: 'removed' }],
  ['shelved on legal grounds', { setAsideFor: 'legal' }],
  ['shelved for somebody’s safety', { setAsideFor: 'safety' }],
  ['under a legal hold', { holds: ['legal'] }],
  ['under a safety hold', { holds: ['editorial', 'safety'] }],
  ['erased', { erased: true }],
] as [string, Partial<Restrictable>][])('a claim that is %s stays at the desk', (_what, more) => {
  expect(isRestricted(claim('a', more))).toBe(true)
})

test('any other claim may leave it: dismissed, live, withdrawn in the open, or held by an editor', () => {
  expect(isRestricted(claim('a', { setAsideFor: 'not_a_claim' }))).toBe(false)
  expect(isRestricted(claim('a', { publicState: 'withdrawn', holds: ['editorial'] }))).toBe(false)
})

test('with a claim go its parts, what was merged with it, and what it came from', () => {
  const claims = [
    claim('part', { splitFromId: 'whole' }),
    claim('whole'),
    claim('taken', { mergedIntoId: 'part' }),
    claim('end', { splitFromId: 'taken', publicState: 'removed' }),
    claim('other'),
  ]
  expect([...withheldOf(claims)].toSorted()).toEqual(['end', 'part', 'taken', 'whole'])
})

test('words are shared by stretches that overlap, not by those that touch', () => {
  expect(touches({ start: 5, end: 9 }, [{ start: 8, end: 20 }])).toBe(true)
  expect(touches({ start: 5, end: 8 }, [{ start: 8, end: 20 }])).toBe(false)
})
