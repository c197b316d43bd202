/** What a verdict page shows: the projection of a dossier that a publication keeps for ever. */
import type {
  About,
  Byline,
  CounterEvidence,
  Directness,
  Language,
  PolicyProfile,
  PublicationKind,
  Rating,
  SourceKind,
  Stance,
  Visibility,
} from '@/prisma/generated/enums'

/** Dates are ISO dates (YYYY-MM-DD), times ISO times in UTC. */
export type Page = {
  language: Language
  headline: string
  statement: string
  speaker: string | null
  about: About
  rating: Rating
  finding: string
  /** Markdown. */
  reasoning: string
  counterEvidence: { how: CounterEvidence; text: string }
  appearances: PageAppearance[]
  sources: PageSource[]
  claimant: { state: ClaimantState; answer: string; reason: string; askedOn: string | null }
  bylines: { proposed: PageByline; approved: PageByline; published: PageByline }
  dates: { checkedOn: string; firstPublishedAt: string; publishedAt: string }
  method: { policyProfile: PolicyProfile; policyVersion: string; scaleVersion: number }
  /** For a revision after the first: what the fields that changed were and are now. */
  changes: PageChange[]
  changeNote: string | null
}

export type PageAppearance = {
  quote: string
  title: string
  publisher: string
  author: string | null
  address: string | null
  publishedOn: string | null
}

/** A described source has no title, publisher, address or excerpt here; a restricted one has no description either. */
export type PageSource = {
  kind: SourceKind
  visibility: Visibility
  stance: Stance
  directness: Directness
  title: string | null
  publisher: string | null
  address: string | null
  publishedOn: string | null
  accessedOn: string | null
  excerpt: string | null
  locator: string | null
  interestNote: string | null
  description: string | null
}

export type ClaimantState = 'answered' | 'declined' | 'not_reached' | 'awaiting' | 'not_applicable'

/** A name where the person wants it shown, else null: the page says the desk's name. */
export type PageByline = { name: string | null; byline: Byline }

export const comparedFields = ['rating', 'headline', 'statement', 'speaker', 'finding', 'reasoning', 'claimant'] as const
export type ComparedField = (typeof comparedFields)[number] | 'sources'
export type PageChange = { field: ComparedField; was: string; is: string }

export type Revision = {
  revision: number
  kind: PublicationKind
  publishedAt: string
  changeNote: string | null
}
