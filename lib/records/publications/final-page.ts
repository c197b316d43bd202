/** The page of a verdict as it goes out: with its dates, its names and what has changed since the last revision. */
import type { Transaction } from '@/lib/db'
import type { PublishInput } from '@/lib/rules/inputs/verdicts'
import type { Actor } from '@/lib/rules/permissions'
import type { Page, PageByline } from '@/lib/rules/publication/page'
import { changesBetween } from '@/lib/rules/publication/page-changes'
import { Refusal } from '@/lib/rules/refusal'
import type { Hand } from '../effect'
import { pageOf } from './page'

export async function finalPage(actor: Actor, input: PublishInput, { tx, claim }: Hand): Promise<Page> {
  const { language, changeNote } = input
  const { published: before, verdict } = claim
  const publishedAt = new Date()
  const where = { claimId: claim.id, revision: 1 }
  const first = await tx.publication.findFirst({ where, select: { publishedAt: true } })
  const page = pageOf(claim, {
    language,
    publishedAt,
    firstPublishedAt: first?.publishedAt ?? publishedAt,
    bylines: {
      proposed: await bylineOf(tx, verdict?.proposedById ?? null),
      approved: await bylineOf(tx, verdict?.approvedById ?? null),
      published: await bylineOf(tx, actor.id),
    },
  })
  if (!page) throw new Refusal('conflict', 'not_now', { status: claim.status })
  if (!before) return page
  return { ...page, changes: changesBetween(before.page as Page, page), changeNote: changeNote || null }
}

async function bylineOf(tx: Transaction, personId: string | null): Promise<PageByline> {
  const select = { name: true, byline: true }
  const person = personId && (await tx.person.findUnique({ where: { id: personId }, select }))
  if (!person || person.byline === 'desk') return { name: null, byline: 'desk' }
  return { name: person.name, byline: 'name' }
}
