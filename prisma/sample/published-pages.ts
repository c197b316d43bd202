/** Publications made directly, for the public pages’ own tests: every state without a walk through the desk. */
import { randomBytes, randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { Page } from '@/lib/rules/publication/page'
import { changesBetween } from '@/lib/rules/publication/page-changes'
import type { PublicationKind, PublicState } from '@/prisma/generated/enums'
import { makePerson } from '../factory'
import { samplePage } from './sample-page'

export type MadeRevision = { kind: PublicationKind; changeNote?: string; page?: Partial<Page> }
type Options = { slug?: string; state?: PublicState; reason?: string; days?: number }

/** Each revision changes what it names of the one before; `days` is how long ago the first one was. */
export async function makePublications(revisions: MadeRevision[], options: Options = {}): Promise<string> {
  const { slug = `verdict-${randomUUID().slice(0, 8)}`, state = 'live', reason = null, days = 30 } = options
  const [proposer, approver] = [await makePerson(['reviewer']), await makePerson(['editor'])]
  const claim = await db.claim.create({
    data: {
      ...{ blindedId: randomBytes(32), statement: samplePage.statement, kind: 'quantity', origin: 'person' },
      ...{ status: state === 'none' ? 'researching' : 'published', publicState: state, publicReason: reason, slug },
    },
  })
  let before: Page | null = null
  for (const [place, { kind, changeNote = null, page: fields }] of revisions.entries()) {
    const at = (day: number) => new Date(Date.now() - (days - day * 3) * 86_400_000)
    const dates = {
      checkedOn: at(place).toISOString(),
      publishedAt: at(place).toISOString(),
      firstPublishedAt: at(0).toISOString(),
    }
    const whole: Page = { ...(before ?? samplePage), ...fields, dates, changeNote, changes: [] }
    const page: Page = { ...whole, changes: before ? changesBetween(before, whole) : [] }
    const verdict = await db.verdict.create({
      data: {
        ...{ claimId: claim.id, number: place + 1, state: 'published', rating: page.rating, dossierHash: randomBytes(32) },
        ...{ proposedById: proposer.id, approvedById: approver.id },
      },
    })
    await db.publication.create({
      data: {
        ...{ claimId: claim.id, verdictId: verdict.id, revision: place + 1, kind, slug, language: page.language, page },
        ...{ dossierHash: randomBytes(32), changeNote, publishedById: approver.id, publishedAt: at(place) },
      },
    })
    before = page
  }
  return slug
}
