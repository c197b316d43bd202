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

type Told = readonly { act: string; actorId: string | null }[]

/** Who authored something since the last publication and before it, and who did what last: from the history alone. */
export function peopleInHistory(told: Told, inherited: readonly string[] = []) {
  const published = told.flatMap(({ act }, place) => (act === 'publish' ? [place] : []))
  const last = published.at(-1) ?? -1
  const lastBy: Partial<Record<Act, string>> = {}
  for (const { act, actorId } of told) {
    if (!actorId || !isAct(act)) continue
    lastBy[act] = actorId
    // A review or a reopening is over with what ends it: whoever began it may end the next one.
    if (act === 'publish' || act === 'uphold') delete lastBy.reopen
    if (act === 'publish' || act === 'uphold') delete lastBy.mark_under_review
  }
  const before = handsIn(told.slice((published.at(-2) ?? -1) + 1, last + 1))
  const since = handsIn(told.slice(last + 1))
  const isFirst = published.length <= 1
  return {
    hands: new Set(last < 0 ? [...since, ...inherited] : since),
    publishedHands: new Set(last >= 0 && isFirst ? [...before, ...inherited] : before),
    lastBy,
  }
}

const handsIn = (told: Told) =>
  told.flatMap(({ act, actorId }) => (actorId && isAct(act) && handActs.includes(act) ? [actorId] : []))

type FactsSource = Pick<LoadedClaim, 'status' | 'publicState' | 'leadId' | 'leadActiveAt' | 'contributors' | 'told'> & {
  inherited?: readonly string[]
  verdict: Pick<NonNullable<LoadedClaim['verdict']>, 'state' | 'approvedAs' | 'approvedById'> | null
}

/** From a whole claim, or from as much of it as a page of many claims reads. */
export function claimFactsOf(claim: FactsSource, now = Date.now()): ClaimFacts {
  const { status, publicState, leadId, leadActiveAt, contributors, told, inherited, verdict } = claim
  const { approvedById: by, approvedAs: as } = verdict?.state === 'approved' ? verdict : {}
  return {
    status,
    publicState,
    leadId,
    contributorIds: contributors.map(({ personId }) => personId),
    idleDays: leadActiveAt ? Math.floor((now - leadActiveAt.getTime()) / DAY) : 0,
    approved: by && as ? { by, as } : null,
    ...peopleInHistory(told, inherited),
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
