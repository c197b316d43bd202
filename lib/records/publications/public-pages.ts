/** What readers may see: reads publications and a claim's public state, never a draft. */
import { db } from '@/lib/db'
import type { Page, PageChange, Revision } from '@/lib/rules/publication/page'
import type { Language, Publication } from '@/prisma/generated/client'

export type Masthead = {
  name: string
  website: string | null
  timeZone: string
  languages: Language[]
  deskName: string
}

/** Before the first start has made the newsroom's row there is still a front page. */
export async function getMasthead(): Promise<Masthead> {
  const newsroom = await db.newsroom.findFirst()
  return newsroom ?? { name: 'Claimdesk', website: null, timeZone: 'UTC', languages: ['en'], deskName: 'Claimdesk' }
}

/** What one revision told its readers about the one before it. */
export type ShownRevision = Revision & { changes: PageChange[] }
export type ShownVerdict = {
  slug: string
  page: Page
  /** The one asked for, and all there are, the newest first. */
  revision: ShownRevision
  revisions: ShownRevision[]
  underReview: boolean
  reason: string | null
}
export type HiddenState = 'suspended' | 'withdrawn' | 'removed'
/** A page that keeps its address and not its body; only a withdrawn one keeps its headline. */
export type HiddenVerdict = { hidden: HiddenState; language: Language; headline: string | null; reason: string | null }

export const getPublishedVerdict = (slug: string) => findVerdict(slug, null)
export const getRevision = (slug: string, revision: number) => findVerdict(slug, revision)

async function findVerdict(slug: string, wanted: number | null): Promise<ShownVerdict | HiddenVerdict | null> {
  if (!/^[a-z0-9-]{1,100}$/.test(slug)) return null
  const claim = await db.claim.findUnique({
    where: { slug },
    select: { publicState: true, publicReason: true, publications: { orderBy: { revision: 'desc' } } },
  })
  const newest = claim?.publications[0]
  const asked = wanted === null ? newest : claim?.publications.find(({ revision }) => revision === wanted)
  if (!claim || !newest || !asked || claim.publicState === 'none') return null
  const { publicState, publicReason: reason } = claim
  const { language } = newest
  if (publicState === 'removed') return { hidden: 'removed', language, headline: null, reason: null }
  if (publicState === 'suspended') return { hidden: 'suspended', language, headline: null, reason }
  const page = asked.page as Page
  if (publicState === 'withdrawn') return { hidden: 'withdrawn', language, headline: page.headline, reason }
  return {
    slug,
    page,
    revision: revisionOf(asked),
    revisions: claim.publications.map(revisionOf),
    underReview: publicState === 'under_review',
    reason,
  }
}

const revisionOf = ({ revision, kind, publishedAt, changeNote, page }: Publication): ShownRevision => ({
  revision,
  kind,
  publishedAt: publishedAt.toISOString(),
  changeNote,
  changes: (page as Page).changes,
})

