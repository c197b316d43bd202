/** Reads a claim with all that rules ask about it, and puts it into the rules' words. */
import { publicUrl } from '@/lib/env'
import type { Transaction } from '@/lib/db'
import { claimReviewOf, lintClaimReview } from '@/lib/rules/publication/claim-review'
import type { ClaimFacts } from '@/lib/rules/permissions/claim-facts'
import type { GateFacts } from '@/lib/rules/policy/gate-facts'
import { slugOf } from '@/lib/rules/publication/slug'
import { acts, handActs, type Act } from '@/lib/rules/workflow'
import type { Prisma } from '@/prisma/generated/client'
import { pageOf } from '../publications/page'

const shown = { id: true, number: true, articleId: true, title: true, publisher: true, author: true, address: true } as const

const parts = {
  contributors: { select: { personId: true } },
  appearances: {
    include: { articleVersion: { select: { ...shown, publishedOn: true, wordsSha256: true } } },
    orderBy: [{ isFirst: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }],
  },
  sources: { where: { detachedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  contacts: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  holds: { where: { releasedAt: null } },
  verdicts: { orderBy: { number: 'desc' }, take: 1 },
  publications: { orderBy: { revision: 'desc' }, take: 1 },
} satisfies Prisma.ClaimInclude

/** A claim as it is worked on: what is detached or released is left out, of verdicts and publications the newest. */
export async function loadClaim(tx: Transaction, id: string) {
  const claim = await tx.claim.findUnique({ where: { id }, include: parts, relationLoadStrategy: 'join' })
  if (!claim) return null
  const told = await tx.historyEntry.findMany({
    where: { claimId: id, streamKind: 'claim' },
    orderBy: { seq: 'asc' },
    select: { act: true, actorId: true },
  })
  const newsroom = await tx.newsroom.findFirstOrThrow()
  return { ...claim, told, newsroom, verdict: claim.verdicts[0] ?? null, published: claim.publications[0] ?? null }
}
export type LoadedClaim = NonNullable<Awaited<ReturnType<typeof loadClaim>>>

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
