/** What the desk sees of articles. */
import { cache } from 'react'
import { db } from '@/lib/db'
import { isId } from '@/lib/rules/inputs/fields'
import { assertReads } from '@/lib/rules/desk/desk-permissions'
import { allowedActs, standingOf, type Actor } from '@/lib/rules/permissions'
import { newClaimFacts } from '@/lib/rules/permissions/claim-facts'
import { claimFactsOf } from '../claims/load-claim'
import type { Prisma } from '@/prisma/generated/client'
import type { WorkStatus } from '@/prisma/generated/enums'
import { findSame, readArticle, wordsDigest, type Reading } from './save-article'

const PAGE = 30

/** The list of articles, newest first, with how far their claims are. A page past the end is the last one. */
export async function listArticles(actor: Actor, wanted = 1) {
  assertReads(actor)
  const [total, zone] = await Promise.all([db.article.count(), readZone()])
  const page = Math.min(wanted, Math.max(1, Math.ceil(total / PAGE)))
  const articles = await db.article.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * PAGE,
    take: PAGE,
    select: {
      id: true,
      createdAt: true,
      triageFinishedAt: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, title: true, publisher: true, publishedOn: true, language: true },
      },
    },
  })
  const rows = articles.flatMap(({ versions: [version], ...article }) => (version ? [{ ...article, version }] : []))
  const counts = await countByStatus(rows.map(({ version }) => version.id))
  const place = { from: (page - 1) * PAGE + 1, to: (page - 1) * PAGE + articles.length, total }
  return {
    articles: rows.map((row) => ({ ...row, counts: counts.get(row.version.id) ?? {} })),
    ...{ page, place, hasNext: place.to < total, zone, mayAdd: mayTriage(actor) },
  }
}
export type ListedArticle = Awaited<ReturnType<typeof listArticles>>['articles'][number]

const mayTriage = (actor: Actor) => 'role' in standingOf(actor, 'create_claim', newClaimFacts)

async function readZone() {
  const { timeZone } = await db.newsroom.findFirstOrThrow({ select: { timeZone: true } })
  return timeZone
}

type Counts = Partial<Record<WorkStatus, number>>

async function countByStatus(versionIds: readonly string[]) {
  const rows = await db.$queryRaw<{ versionId: string; status: WorkStatus; count: number }[]>`
    SELECT a."articleVersionId" AS "versionId", c.status::text AS status, count(DISTINCT c.id)::int AS count
    FROM "Appearance" a JOIN "Claim" c ON c.id = a."claimId"
    WHERE a."articleVersionId" = ANY(${[...versionIds]}::uuid[]) GROUP BY 1, 2`
  const counts = new Map<string, Counts>()
  for (const { versionId, status, count } of rows) counts.set(versionId, { ...counts.get(versionId), [status]: count })
  return counts
}

/** What the rules ask of each claim, read for all claims of a page at once. */
const judged = {
  lead: { select: { id: true, name: true } },
  contributors: { select: { personId: true } },
  verdicts: { orderBy: { number: 'desc' }, take: 1, select: { state: true, approvedAs: true } },
} satisfies Prisma.ClaimInclude

async function toldOf(claimIds: readonly string[]) {
  const entries = await db.historyEntry.findMany({
    where: { claimId: { in: [...claimIds] }, streamKind: 'claim' },
    orderBy: { seq: 'asc' },
    select: { claimId: true, act: true, actorId: true },
  })
  const told = new Map<string | null, typeof entries>()
  for (const entry of entries) told.set(entry.claimId, [...(told.get(entry.claimId) ?? []), entry])
  return told
}

/** The article page: the newest version's text, and every claim in it with its place. */
export const getArticle = cache(async (actor: Actor, id: string) => {
  assertReads(actor)
  if (!isId(id)) return null
  const article = await db.article.findUnique({
    where: { id },
    include: { versions: { orderBy: { number: 'desc' }, take: 1, omit: { input: true } } },
  })
  const version = article?.versions[0]
  if (!article || !version) return null
  const appearances = await db.appearance.findMany({
    where: { articleVersionId: version.id },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    include: { claim: { include: judged } },
  })
  const told = await toldOf(appearances.map(({ claimId }) => claimId))
  const claims = appearances.map(({ claim: { verdicts, ...claim }, start, end, quote }) => {
    const facts = claimFactsOf({ ...claim, told: told.get(claim.id) ?? [], verdict: verdicts[0] ?? null })
    return { ...claim, start, end, quote, allowed: allowedActs(actor, facts) }
  })
  const creator = await db.person.findUnique({ where: { id: article.createdById }, select: { name: true } })
  const shown = { ...article, version, claims, creator: creator?.name ?? null, zone: await readZone() }
  return { ...shown, mayTriage: mayTriage(actor) }
})
export type DeskArticle = NonNullable<Awaited<ReturnType<typeof getArticle>>>

/** What came in, byte for byte. */
export async function getOriginal(actor: Actor, articleId: string) {
  assertReads(actor)
  if (!isId(articleId)) return null
  const where = { articleId }
  const select = { input: true, inputSha256: true, number: true }
  return db.articleVersion.findFirst({ where, orderBy: { number: 'desc' }, select })
}

/** The cleaned text and its claims before anything is saved, and the articles here that are the same. */
export async function previewArticle(actor: Actor, { address, ...reading }: Reading & { address?: string | null }) {
  assertReads(actor)
  const extraction = readArticle(reading)
  return { extraction, same: await findSame(db, wordsDigest(extraction.text), address ?? null) }
}
