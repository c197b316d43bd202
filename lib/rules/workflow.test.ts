import { expect, test } from 'vitest'
import { PublicState, WorkStatus } from '@/prisma/generated/enums'
import { acts, handActs, isPossible, standingAfter, stepOf, workflow } from './workflow'

const statuses = Object.values(WorkStatus)
const states = Object.values(PublicState)

test('every work status but the first is reached by an act, and every public state too', () => {
  const reached = new Set(acts.flatMap((act) => stepOf(act).to ?? []))
  expect([...reached].sort()).toEqual(statuses.toSorted())
  const seen = new Set(acts.flatMap((act) => stepOf(act).toPublic ?? []))
  expect([...seen, 'none'].sort()).toEqual(states.toSorted())
})

test('from every open status some act leads on', () => {
  for (const status of statuses.filter((one) => one !== 'merged')) {
    const onward = acts.filter((act) => isPossible(act, { status, publicState: 'none' }) && stepOf(act).to)
    if (status !== 'published') expect(onward, status).not.toEqual([])
  }
})

test.each(acts.filter((act) => stepOf(act).dossier && stepOf(act).from.includes('in_review')))(
  '%s after a proposal sends the claim back to research',
  (act) => {
    for (const status of ['in_review', 'approved'] as const) {
      expect(standingAfter(act, { status, publicState: 'none' }).status).toBe('researching')
    }
    expect(standingAfter(act, { status: 'researching', publicState: 'live' })).toEqual({
      status: 'researching',
      publicState: 'live',
    })
  },
)

test.each(['record_contact', 'record_reply', 'comment', 'hold', 'release_hold'] as const)(
  '%s is possible at any time and moves nothing',
  (act) => {
    for (const status of statuses)
      for (const publicState of states) {
        expect(isPossible(act, { status, publicState })).toBe(true)
        expect(standingAfter(act, { status, publicState })).toEqual({ status, publicState })
      }
  },
)

test('what was removed by order comes back by no act', () => {
  const onward = acts.filter((act) => statuses.some((status) => isPossible(act, { status, publicState: 'removed' })))
  expect(onward).toEqual(['record_contact', 'record_reply', 'comment', 'hold', 'release_hold'])
})

test('only the author of a wording, a source, a contact or a verdict’s text has a hand in a dossier', () => {
  expect(handActs).toEqual([
    'create_claim',
    'reword',
    'split',
    'attach_source',
    'edit_source',
    'write_verdict',
    'accept_suggestion',
    'propose',
    'record_contact',
    'record_reply',
  ])
})

test('reopening leaves what readers see as it is', () => {
  expect(standingAfter('reopen', { status: 'published', publicState: 'live' })).toEqual({
    status: 'researching',
    publicState: 'live',
  })
})

test('a claim that readers can see is neither shelved nor merged nor dismissed', () => {
  for (const act of ['shelve', 'merge', 'dismiss'] as const) expect(workflow[act].whilePublic).toEqual(['none'])
})
