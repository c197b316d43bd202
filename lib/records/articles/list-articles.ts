/** The list of articles on the desk. */
import { db } from '@/lib/db'
import { assertReads } from '@/lib/rules/desk/desk-permissions'
import { mayMakeClaims, type Actor } from '@/lib/rules/permissions'
import type { WorkStatus } from '@/prisma/generated/enums'
import { getNewsroom } from '../people/newsroom'

const PAGE = 30

/** The list of articles, newest first, with how far their claims are. A page past the end is the last one. */
export async function listArticles(actor: Actor, wanted = 1) {
  assertReads(actor)
  const [total, { timeZone: zone }] = await Promise.all([db.article.count(), getNewsroom()])
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
    ...{ page, place, hasNext: place.to < total, zone, mayAdd: mayMakeClaims(actor) },
  }
}
export type ListedArticle = Awaited<ReturnType<typeof listArticles>>['articles'][number]

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
