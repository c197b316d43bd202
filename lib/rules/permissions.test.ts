import { expect, test } from 'vitest'
import { Role, type WorkStatus } from '@/prisma/generated/enums'
import { allowedActs, assertMay, standingOf, system, type Actor } from './permissions'
import type { ClaimFacts } from './permissions/claim-facts'
import { permissions } from './permissions/grants'
import { acts, isPossible, type Act } from './workflow'

const actor = (roles: Role[], id = 'newcomer'): Actor => ({ id, name: id, roles, language: 'en', byline: 'name' })
const claim = (facts: Partial<ClaimFacts> = {}): ClaimFacts => ({
  ...{ status: 'in_review', publicState: 'none', leadId: 'lea', contributorIds: ['con'], idleDays: 0 },
  ...{ hands: new Set(['lea', 'con']), lastBy: { propose: 'lea' } },
  ...{ publishedHands: new Set(), approved: null },
  ...facts,
})
const roles = Object.values(Role)

test('the policy: who may do what to a claim that they have no part in, by status and role', () => {
  const leadless = (status: WorkStatus) => status === 'candidate' || status === 'selected' || status === 'dismissed'
  const rows = (['candidate', 'selected', 'researching', 'in_review', 'approved', 'published'] as const).map((status) => {
    const facts = claim({
      status,
      publicState: status === 'published' ? 'live' : 'none',
      ...(leadless(status) && { leadId: null, hands: new Set<string>() }),
      ...(status === 'approved' && { approved: { by: 'rob', as: 'reviewer' as const } }),
    })
    const cells = roles.map((role) => `${role}: ${allowedActs(actor([role]), facts).join(' ') || '–'}`)
    return [status, ...cells].join('\n  ')
  })
  console.info(rows.join('\n'))
  expect(rows).toHaveLength(6)
  for (const status of ['candidate', 'in_review', 'approved', 'published'] as const) {
    expect(allowedActs(actor(['auditor']), claim({ status })), status).toEqual([])
    expect(allowedActs(actor(['admin']), claim({ status })), status).toEqual([])
  }
})

test('every act names who may do it, and the machine may only do what is the machine’s', () => {
  for (const act of acts) expect(permissions[act].length, act).toBeGreaterThan(0)
  const machines = acts.filter((act) => 'role' in standingOf(system, act, claim()))
  expect(machines).toEqual(['record_capture', 'capture_failed'])
})

test.each([
  ['its lead and proposer', 'lea'],
  ['somebody who added one source', 'con'],
])('a verdict is not approved by %s, whatever their roles', (_who, id) => {
  expect(() => assertMay(actor(['reviewer', 'editor'], id), 'approve', claim())).toThrow('own_work')
})

test('a verdict is approved by a reviewer or an editor without a hand in it, and the role is named', () => {
  expect(assertMay(actor(['reviewer']), 'approve', claim())).toBe('reviewer')
  expect(assertMay(actor(['reviewer', 'editor']), 'approve', claim())).toBe('editor')
  expect(() => assertMay(actor(['legal']), 'approve', claim())).toThrow('not_yours')
})

test('an editor with a hand in it publishes only what an editor without one approved', () => {
  const approved = (as: Role, by = 'eva') => claim({ status: 'approved', approved: { by, as } })
  expect(() => assertMay(actor(['editor'], 'con'), 'publish', approved('reviewer'))).toThrow('own_work')
  expect(assertMay(actor(['editor'], 'con'), 'publish', approved('editor'))).toBe('editor')
  expect(assertMay(actor(['editor']), 'publish', approved('reviewer'))).toBe('editor')
  expect(() => assertMay(actor(['reviewer']), 'publish', approved('editor'))).toThrow('not_yours')
  // An editor who approved and took a hand in it after that is no second person any more.
  expect(() => assertMay(actor(['editor'], 'con'), 'publish', approved('editor', 'con'))).toThrow('own_work')
})

test('somebody else’s claim is taken over only after it was released or lay idle for 14 days', () => {
  const researching = (facts: Partial<ClaimFacts>) => claim({ status: 'researching', ...facts })
  expect(() => assertMay(actor(['reviewer']), 'take', researching({ idleDays: 13 }))).toThrow('not_yours')
  expect(assertMay(actor(['reviewer']), 'take', researching({ idleDays: 14 }))).toBe('reviewer')
  expect(assertMay(actor(['reviewer']), 'take', researching({ leadId: null }))).toBe('reviewer')
})

test('only lead and contributors touch the evidence once somebody has taken the claim up', () => {
  const researching = claim({ status: 'researching' })
  for (const act of ['attach_source', 'edit_source', 'detach_source', 'write_verdict', 'reword'] satisfies Act[]) {
    expect(() => assertMay(actor(['reviewer', 'editor']), act, researching), act).toThrow('not_yours')
    expect(assertMay(actor(['reviewer'], 'con'), act, researching)).toBe('reviewer')
  }
  expect(assertMay(actor(['reviewer']), 'reword', claim({ status: 'candidate', leadId: null }))).toBe('reviewer')
})

test('an act out of turn is refused before anyone asks who you are', () => {
  expect(() => assertMay(actor(['auditor']), 'publish', claim({ status: 'candidate' }))).toThrow('not_now')
})

test.each([
  ['reinstate', 'suspend'],
  ['withdraw', 'propose_withdrawal'],
  ['remove_by_order', 'propose_removal'],
  ['after_check', 'approve'],
] satisfies [Act, Act][])('%s takes another person than %s did', (second, first) => {
  const status: WorkStatus = 'published'
  const publicState = isPossible(second, { status, publicState: 'suspended' }) ? 'suspended' : 'live'
  const facts = claim({ status, publicState, lastBy: { [first]: 'newcomer' } })
  expect(() => assertMay(actor(['reviewer', 'editor', 'legal']), second, facts)).toThrow('own_work')
  const published = { ...facts, hands: new Set<string>(), publishedHands: new Set(['author']) }
  if (second !== 'reinstate' && second !== 'remove_by_order')
    expect(() => assertMay(actor(['reviewer', 'editor', 'legal'], 'author'), second, published)).toThrow('own_work')
  expect(assertMay(actor(['reviewer', 'editor', 'legal'], 'other'), second, facts)).toBeTruthy()
})

test('a reopened verdict is upheld by somebody who neither reopened it nor works on it', () => {
  const reopened = (facts: Partial<ClaimFacts>) => claim({ status: 'researching', publicState: 'live', ...facts })
  expect(assertMay(actor(['reviewer']), 'uphold', reopened({ lastBy: { reopen: 'eva' } }))).toBe('reviewer')
  expect(() => assertMay(actor(['editor'], 'eva'), 'uphold', reopened({ lastBy: { reopen: 'eva' } }))).toThrow('own_work')
  expect(() => assertMay(actor(['reviewer'], 'con'), 'uphold', reopened({}))).toThrow('own_work')
  expect(allowedActs(actor(['editor']), claim({ status: 'published', publicState: 'live' }))).not.toContain('uphold')
})
