/** Puts a claim into the rules' words: the facts that permissions and gates ask about. */
import { publicUrl } from '@/lib/env'
import type { ClaimFacts } from '@/lib/rules/permissions/claim-facts'
import type { GateFacts } from '@/lib/rules/policy/gate-facts'
import { claimReviewOf } from '@/lib/rules/publication/claim-review'
import { lintClaimReview } from '@/lib/rules/publication/claim-review-lint'
import { slugOf } from '@/lib/rules/publication/slug'
import { acts, handActs, type Act } from '@/lib/rules/workflow'
import { pageOf } from '../publications/page'
import type { LoadedClaim } from './load-claim'

const isAct = (word: string): word is Act => (acts as readonly string[]).includes(word)
const DAY = 86_400_000

/** Who authored something since the last publication, and who did what last: computed from the history alone. */
export function peopleInHistory(told: readonly { act: string; actorId: string | null }[]) {
  const since = told.findLastIndex(({ act }) => act === 'publish')
  const hands = new Set<string>()
  const lastBy: Partial<Record<Act, string>> = {}
  told.forEach(({ act, actorId }, place) => {
    if (!actorId || !isAct(act)) return
    lastBy[act] = actorId
    if (place > since && handActs.includes(act)) hands.add(actorId)
  })
  return { hands, lastBy }
}

type FactsSource = Pick<LoadedClaim, 'status' | 'publicState' | 'leadId' | 'leadActiveAt' | 'contributors' | 'told'> & {
  verdict: Pick<NonNullable<LoadedClaim['verdict']>, 'state' | 'approvedAs'> | null
}

/** From a whole claim, or from as much of it as a page of many claims reads. */
export function claimFactsOf(claim: FactsSource, now = Date.now()): ClaimFacts {
  const { status, publicState, leadId, leadActiveAt, contributors, told, verdict } = claim
  return {
    status,
    publicState,
    leadId,
    contributorIds: contributors.map(({ personId }) => personId),
    idleDays: leadActiveAt ? Math.floor((now - leadActiveAt.getTime()) / DAY) : 0,
    approvedAs: verdict?.state === 'approved' ? verdict.approvedAs : null,
    ...peopleInHistory(told),
  }
}

export function gateFactsOf(claim: LoadedClaim, publication?: GateFacts['publication'], now = Date.now()): GateFacts {
  return {
    now,
    kind: claim.kind,
    articleAddresses: claim.appearances.flatMap(({ articleVersion: { address } }) => (address ? [address] : [])),
    sources: claim.sources,
    contacts: claim.contacts.map((contact) => ({ ...contact, dueAt: contact.dueAt.getTime() })),
    holds: openHolds(claim, now).length,
    verdict: claim.verdict,
    lint: lintOf(claim),
    ...(publication && { publication }),
  }
}

export const openHolds = (claim: LoadedClaim, now = Date.now()) =>
  claim.holds.filter(({ until }) => !until || until.getTime() > now)

/** The linter looks at the page as it would be, so that nothing surprises at the end. */
function lintOf(claim: LoadedClaim): string[] {
  const page = pageOf(claim)
  if (!page) return []
  const where = {
    url: `${publicUrl()}/verdicts/${claim.slug ?? slugOf(page.headline)}`,
    organisation: { name: claim.newsroom.name, url: claim.newsroom.website ?? publicUrl() },
  }
  return lintClaimReview(claimReviewOf(page, where), where)
}
