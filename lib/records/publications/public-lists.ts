/** Lists for readers: what may be read now, and what was changed in it. */
import { db } from '@/lib/db'
import type { Page } from '@/lib/rules/publication/page'
import type { Language, Prisma, PublicationKind } from '@/prisma/generated/client'

const PER_PAGE = 20

const readable = { publicState: { in: ['live', 'under_review'] } } satisfies Prisma.ClaimWhereInput

export type ListedVerdict = { slug: string; page: Page }
export type Listed<Row> = { rows: Row[]; page: number; pages: number }

const pageAsked = (page: number, count: number) => {
  const pages = Math.max(1, Math.ceil(count / PER_PAGE))
  const at = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  return { page: at, pages, skip: (at - 1) * PER_PAGE, take: PER_PAGE }
}

const newestPage = { orderBy: { revision: 'desc' }, take: 1, select: { page: true } } as const

/** By first publication, the newest first; each with what its current revision says. */
export async function listVerdicts(asked: { page?: number; language?: Language } = {}): Promise<Listed<ListedVerdict>> {
  const where = {
    kind: 'first',
    claim: readable,
    ...(asked.language && { language: asked.language }),
  } satisfies Prisma.PublicationWhereInput
  const { page, pages, ...part } = pageAsked(asked.page ?? 1, await db.publication.count({ where }))
  const firsts = await db.publication.findMany({
    where,
    ...part,
    select: { slug: true, claim: { select: { publications: newestPage } } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
  })
  const rows = firsts.flatMap(({ slug, claim }) => claim.publications.map(({ page }) => ({ slug, page: page as Page })))
  return { rows, page, pages }
}

export type ListedChange = { slug: string; revision: number; kind: PublicationKind; publishedAt: string; page: Page }

/** Every change that a reader could judge by. */
export async function listCorrections(asked: { page?: number } = {}): Promise<Listed<ListedChange>> {
  const where = {
    kind: { in: ['update', 'correction', 'retraction'] },
    claim: readable,
  } satisfies Prisma.PublicationWhereInput
  const { page, pages, ...part } = pageAsked(asked.page ?? 1, await db.publication.count({ where }))
  const found = await db.publication.findMany({
    where,
    ...part,
    select: { slug: true, revision: true, kind: true, publishedAt: true, page: true },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
  })
  const rows = found.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString(), page: row.page as Page }))
  return { rows, page, pages }
}

export type SiteMapEntry = { slug: string; changedAt: string }

/** The current revision of everything that may be read; the format allows 50,000. */
export async function listForSiteMap(): Promise<SiteMapEntry[]> {
  const claims = await db.claim.findMany({
    where: { ...readable, slug: { not: null }, publications: { some: {} } },
    select: { slug: true, publications: { orderBy: { revision: 'desc' }, take: 1, select: { publishedAt: true } } },
    orderBy: { id: 'desc' },
    take: 49_000,
  })
  return claims.flatMap(({ slug, publications: [newest] }) =>
    slug && newest ? [{ slug, changedAt: newest.publishedAt.toISOString() }] : [],
  )
}
