/** What the verdict page would look like if it were published now. */
import { db } from '@/lib/db'
import { isId } from '@/lib/rules/inputs/fields'
import { assertReads } from '@/lib/rules/desk/desk-permissions'
import type { Actor } from '@/lib/rules/permissions'
import type { Page, PageByline } from '@/lib/rules/publication/page'
import { changesBetween } from '@/lib/rules/publication/page-changes'
import type { Language } from '@/prisma/generated/enums'
import { loadClaim } from '../claims/load-claim'
import { pageOf } from './page'

/** Null while there is no rating yet. The publisher's byline is the reader's own, who might be the one to publish. */
export async function getPreview(actor: Actor, claimId: string, language: Language): Promise<Page | null> {
  assertReads(actor)
  const claim = isId(claimId) ? await loadClaim(db, claimId) : null
  if (!claim?.verdict) return null
  const { proposedById, approvedById } = claim.verdict
  const ids = [proposedById, approvedById].filter((id) => id !== null)
  const select = { id: true, name: true, byline: true }
  const people = await db.person.findMany({ where: { id: { in: ids } }, select })
  const byline = (id: string | null): PageByline => {
    const person = people.find((one) => one.id === id)
    return person?.byline === 'name' ? { name: person.name, byline: 'name' } : { name: null, byline: 'desk' }
  }
  const published: PageByline = { name: actor.byline === 'name' ? actor.name : null, byline: actor.byline }
  const bylines = { proposed: byline(proposedById), approved: byline(approvedById), published }
  const now = new Date()
  const firstPublishedAt = claim.published?.publishedAt ?? now
  const page = pageOf(claim, { language, publishedAt: now, firstPublishedAt, bylines })
  if (!page || !claim.published) return page
  return { ...page, changes: changesBetween(claim.published.page as Page, page) }
}
