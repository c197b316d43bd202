import { expect, test } from 'vitest'
import type { Role } from '@/prisma/generated/enums'
import { lastApproverActs, possibleApprovers } from './approvers'
import type { Actor } from './permissions'
import type { ClaimFacts } from './permissions/claim-facts'

const actor = (roles: Role[], id: string): Actor => ({ id, name: id, roles, language: 'en', byline: 'name' })
const claim: ClaimFacts = {
  ...{ status: 'researching', publicState: 'none', leadId: 'lea', contributorIds: ['con'], idleDays: 0 },
  ...{ hands: new Set(['lea']), publishedHands: new Set(), lastBy: {}, approved: null },
}
const [con, eva] = [actor(['reviewer'], 'con'), actor(['editor'], 'eva')]

test('whoever has no hand in it and may judge could still approve', () => {
  const people = [actor(['reviewer'], 'lea'), con, eva, actor(['legal'], 'leo'), actor(['auditor'], 'aud')]
  expect(possibleApprovers(people, claim).map(({ id }) => id)).toEqual(['con', 'eva'])
})

test('the last one who could approve is warned of every act that would give them a hand', () => {
  const acts = lastApproverActs(con, claim, [con])
  expect(acts).toContain('attach_source')
  expect(acts).not.toContain('comment')
  expect(lastApproverActs(con, claim, [con, eva])).toEqual([])
  expect(lastApproverActs(eva, claim, [con])).toEqual([])
})
