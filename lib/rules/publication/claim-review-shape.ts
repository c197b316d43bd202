/** The shape of a schema.org ClaimReview, as far as a verdict page fills it. */
import type { Revision } from './page'

export type ClaimReviewPlace = {
  /** The page itself, at the address where it stays. */
  url: string
  organisation: { name: string; url: string }
  /** All revisions of the page, where it has more than one; corrections among them are told. */
  revisions?: readonly Pick<Revision, 'kind' | 'publishedAt' | 'changeNote'>[]
}

export type Party = { '@type': 'Organization' | 'Person'; name: string; url?: string }
export type Work = {
  '@type': 'CreativeWork'
  url: string
  name?: string
  publisher?: Party
  author?: Party
  datePublished?: string
}
export type ReviewRating = {
  '@type': 'Rating'
  alternateName: string
  ratingExplanation?: string
  ratingValue?: number
  bestRating?: number
  worstRating?: number
}
export type ReviewedClaim = {
  '@type': 'Claim'
  author?: Party
  datePublished?: string
  firstAppearance?: Work
  appearance?: Work[]
}
export type ClaimReview = {
  '@context': 'https://schema.org'
  '@type': 'ClaimReview'
  url: string
  inLanguage: string
  headline: string
  datePublished: string
  dateModified: string
  author: Party
  claimReviewed: string
  itemReviewed: ReviewedClaim
  reviewRating: ReviewRating
  reviewBody: string
  correction?: { '@type': 'CorrectionComment'; datePublished: string; text: string }[]
}

/** The places that it points at, the first appearance first. */
export const worksIn = ({ itemReviewed: { firstAppearance, appearance = [] } }: ClaimReview) =>
  [firstAppearance, ...appearance].filter((work) => work !== undefined)
