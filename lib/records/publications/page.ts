/** Projects a claim and its verdict onto what readers will see. */
import { fromDay } from '@/lib/rules/days'
import type { Page, PageAppearance, PageByline, PageSource } from '@/lib/rules/publication/page'
import type { Language } from '@/prisma/generated/enums'
import type { LoadedClaim } from '../claims/load-claim'
import { claimantOf } from './claimant'

export type Occasion = {
  language: Language
  publishedAt: Date
  firstPublishedAt: Date
  bylines: Page['bylines']
}

const nobody: PageByline = { name: null, byline: 'desk' }

/** The page as it would be now; null while the verdict has no rating. */
export function pageOf(claim: LoadedClaim, occasion?: Occasion): Page | null {
  const { verdict } = claim
  if (!verdict?.rating) return null
  const published = occasion?.publishedAt ?? new Date(0)
  return {
    language: occasion?.language ?? claim.newsroom.languages[0] ?? 'en',
    headline: verdict.headline,
    statement: withoutBrackets(claim.statement),
    speaker: claim.speaker,
    about: verdict.about,
    rating: verdict.rating,
    finding: verdict.finding,
    reasoning: verdict.reasoning,
    counterEvidence: { how: verdict.counterEvidence ?? 'none_found', text: verdict.counterEvidenceText },
    appearances: claim.appearances.map(appearanceOf),
    sources: claim.sources.map(sourceOf),
    claimant: claimantOf(claim, verdict),
    bylines: occasion?.bylines ?? { proposed: nobody, approved: nobody, published: nobody },
    dates: {
      checkedOn: (verdict.proposedAt ?? verdict.createdAt).toISOString(),
      publishedAt: published.toISOString(),
      firstPublishedAt: (occasion?.firstPublishedAt ?? published).toISOString(),
    },
    method: {
      policyProfile: verdict.policyProfile,
      policyVersion: verdict.policyVersion,
      scaleVersion: verdict.scaleVersion,
    },
    changes: [],
    changeNote: null,
  }
}

/** [Added words] are a help to the desk; a reader reads them as part of the sentence. */
const withoutBrackets = (statement: string) => statement.replace(/\[([^[\]]*)\]/g, '$1')

function appearanceOf({ quote, articleVersion }: LoadedClaim['appearances'][number]): PageAppearance {
  const { title, publisher, author, address, publishedOn } = articleVersion
  return { quote, title, publisher, author, address, publishedOn: fromDay(publishedOn) }
}

/** A described or restricted source is never named: what could name it does not even enter the page. */
function sourceOf(source: LoadedClaim['sources'][number]): PageSource {
  const { kind, visibility, stance, directness } = source
  const open = visibility === 'public'
  return {
    kind,
    visibility,
    stance,
    directness,
    title: open ? source.title : null,
    publisher: open ? source.publisher : null,
    address: open ? source.address : null,
    publishedOn: open ? fromDay(source.publishedOn) : null,
    accessedOn: open ? fromDay(source.accessedOn) : null,
    excerpt: open ? source.excerpt : null,
    locator: open ? source.locator : null,
    interestNote: open ? source.interestNote : null,
    description: visibility === 'described' ? source.description : null,
  }
}
