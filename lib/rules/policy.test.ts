import { expect, test } from 'vitest'
import { unmetGates } from './policy'
import type { GateFacts } from './policy/gate-facts'

const now = Date.parse('2026-03-05T12:00:00Z')
const source = (originGroup: string, fields: Partial<GateFacts['sources'][number]> = {}) => ({
  ...{ address: `https://${originGroup}/a`, bearing: 'central' as const, originGroup },
  ...fields,
})
const contact = (fields: Partial<GateFacts['contacts'][number]> = {}) => ({
  ...{ party: 'claimant' as const, outcome: 'awaiting' as const, dueAt: now + 1000, unsettled: false },
  ...fields,
})
const verdict: GateFacts['verdict'] = {
  ...{ rating: 'false', headline: 'H', finding: 'F', reasoning: 'R', policyProfile: 'standard' },
  ...{ counterEvidence: 'none_found', counterEvidenceText: 'We searched two archives and asked an expert.' },
  ...{ oneSourceReason: '', noContactReason: '' },
}
const ready: GateFacts = {
  ...{ now, kind: 'quantity', articleAddresses: ['https://courier.example/story'], holds: 0, lint: [], verdict },
  sources: [source('a.example'), source('b.example')],
  contacts: [contact({ outcome: 'answered' })],
}
const at = (act: 'propose' | 'approve' | 'publish', facts: Partial<GateFacts>) => unmetGates(act, { ...ready, ...facts })

test('a whole dossier passes every gate', () => {
  for (const act of ['propose', 'approve', 'publish'] as const) expect(at(act, {})).toEqual([])
})

test.each([
  ['two addresses of one origin', [source('a.example'), source('a.example', { address: 'https://a.example/b' })]],
  ['one origin written in two cases', [source('ANP'), source('anp')]],
  ['the checked article with a tracker', [source('a.example'), source('c', { address: 'https://courier.example/story?utm_source=x' })]],
  ['the checked article itself', [source('a.example'), source('c', { address: 'http://www.courier.example/story/' })]],
  ['background only', [source('a.example'), source('b.example', { bearing: 'background' })]],
])('%s count as one source, or none', (_what, sources) => {
  expect(at('propose', { sources })).toEqual(['independent_sources'])
})

test('one source is enough with a written reason, none is not', () => {
  const reasoned = { ...verdict, oneSourceReason: 'The registry is the only body that counts this.' }
  expect(at('propose', { sources: [source('a.example')], verdict: reasoned })).toEqual([])
  expect(at('propose', { sources: [], verdict: reasoned })).toEqual(['independent_sources'])
  const brief = { ...verdict, oneSourceReason: 'because' }
  expect(at('propose', { sources: [source('a.example')], verdict: brief })).toEqual(['independent_sources'])
})

test.each(['prediction', 'opinion'] as const)('a %s takes no truth rating', (kind) => {
  expect(at('propose', { kind })).toEqual(['no_truth_rating'])
  expect(at('propose', { kind, verdict: { ...verdict, rating: 'unverifiable' } })).toEqual([])
})

test('counter-evidence is answered, or it is said where it was looked for', () => {
  expect(at('propose', { verdict: { ...verdict, counterEvidenceText: 'none' } })).toEqual(['counter_evidence'])
  expect(at('propose', { verdict: { ...verdict, counterEvidence: null } })).toEqual(['counter_evidence'])
})

test('the claimant was heard, declined, did not answer in time, or need not be asked for a reason', () => {
  const heard = (contacts: GateFacts['contacts']) => at('publish', { contacts })
  expect(heard([])).toEqual(['claimant_heard'])
  expect(heard([contact()])).toEqual(['claimant_heard'])
  expect(heard([contact({ party: 'other', outcome: 'answered' })])).toEqual(['claimant_heard'])
  for (const outcome of ['answered', 'declined'] as const) expect(heard([contact({ outcome })])).toEqual([])
  // "Not reached" is only true once the time that was set is over.
  expect(heard([contact({ outcome: 'not_reached' })])).toEqual(['claimant_heard'])
  expect(heard([contact({ outcome: 'not_reached', dueAt: now })])).toEqual([])
  expect(heard([contact({ dueAt: now })])).toEqual([])
  const reasoned = { ...verdict, noContactReason: 'The claim is anonymous and spread by many.' }
  expect(at('publish', { contacts: [], verdict: reasoned })).toEqual([])
  expect(at('publish', { contacts: [contact()], verdict: reasoned })).toEqual(['claimant_heard'])
})

test('under the urgent profile an answer may be awaited, but it must have been asked for', () => {
  const urgent = { ...verdict, policyProfile: 'urgent' as const }
  expect(at('publish', { contacts: [contact()], verdict: urgent })).toEqual([])
  expect(at('publish', { contacts: [], verdict: urgent })).toEqual(['claimant_heard'])
})

test('a hold and an unsettled reply stand in the way of approving and publishing, not of proposing', () => {
  const facts = { holds: 1, contacts: [contact({ outcome: 'answered', unsettled: true })] }
  expect(at('propose', facts)).toEqual([])
  expect(at('approve', facts)).toEqual(['replies_settled', 'no_hold'])
  expect(at('publish', facts)).toEqual(['replies_settled', 'no_hold'])
})

test('a finding of the linter stops at every gate', () => {
  for (const act of ['propose', 'approve', 'publish'] as const) expect(at(act, { lint: ['x'] })).toEqual(['claim_review'])
})

test('a revision says its kind and what changed, and a withdrawn verdict comes back as a correction', () => {
  const publication = { kind: 'update' as const, isFirst: false, changeNote: 'New figures came out in March.', wasWithdrawn: false }
  expect(at('publish', { publication })).toEqual([])
  expect(at('publish', { publication: { ...publication, changeNote: '' } })).toEqual(['change_named'])
  expect(at('publish', { publication: { ...publication, kind: 'first' } })).toEqual(['publication_kind'])
  expect(at('publish', { publication: { ...publication, isFirst: true } })).toEqual(['publication_kind'])
  expect(at('publish', { publication: { ...publication, wasWithdrawn: true } })).toEqual(['publication_kind'])
})
