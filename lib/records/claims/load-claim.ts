/** Reads a claim with all that rules ask about it. */
import type { Transaction } from '@/lib/db'
import type { Act } from '@/lib/rules/workflow'
import type { Prisma } from '@/prisma/generated/client'

const shown = {
  ...{ id: true, number: true, articleId: true, title: true, publisher: true, author: true, address: true },
  ...{ publishedOn: true, wordsSha256: true, language: true },
} as const

const parts = {
  contributors: { select: { personId: true } },
  appearances: {
    include: { articleVersion: { select: shown } },
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
  const inherited = claim.splitFromId ? await authorsBefore(tx, claim.splitFromId, claim.createdAt) : []
  const newsroom = await tx.newsroom.findFirstOrThrow()
  const newest = { verdict: claim.verdicts[0] ?? null, published: claim.publications[0] ?? null }
  return { ...claim, ...newest, told, inherited, newsroom }
}
/** Whose words a claim was split from: they have a hand in the part as they had in the whole. */
async function authorsBefore(tx: Transaction, claimId: string, at: Date) {
  const authored = ['create_claim', 'reword', 'split'] satisfies Act[]
  const entries = await tx.historyEntry.findMany({
    where: { claimId, act: { in: authored }, at: { lte: at } },
    select: { actorId: true },
  })
  return entries.flatMap(({ actorId }) => (actorId ? [actorId] : []))
}

export type LoadedClaim = NonNullable<Awaited<ReturnType<typeof loadClaim>>>
