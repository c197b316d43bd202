/** The structured data of a verdict page: one schema.org ClaimReview, and the lint that stands before publication. */
import { adviceCodes, adviceTests, lintCodes, lintTests, namesOrganisation } from './claim-review-lint'
import type { LintAdvice, LintProblem } from './claim-review-lint'
import type { Page, PageAppearance, Revision } from './page'
import { BEST, ratingDefinitions, ratingNames, ratingValues, WORST } from '../ratings'
import { isWebAddress } from './web-address'

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

const partyOf = (name: string): Party => ({ '@type': namesOrganisation(name) ? 'Organization' : 'Person', name })

/** A place without a web address cannot be pointed at, and is left to the page itself. */
function workOf({ address, title, publisher, author, publishedOn }: PageAppearance): Work[] {
  if (!isWebAddress(address)) return []
  return [
    {
      '@type': 'CreativeWork',
      url: address,
      ...(title && { name: title }),
      ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
      ...(author && { author: partyOf(author) }),
      ...(publishedOn && { datePublished: publishedOn }),
    },
  ]
}

/** A rating that is no truth value carries its name and no number. */
function ratingOf({ rating, language }: Page): ReviewRating {
  const value = ratingValues[rating]
  return {
    '@type': 'Rating',
    alternateName: ratingNames[language][rating],
    ratingExplanation: ratingDefinitions[language][rating],
    ...(value !== null && { ratingValue: value, bestRating: BEST, worstRating: WORST }),
  }
}

/** `page.appearances` begins with the first known one. */
export function claimReviewOf(page: Page, { url, organisation, revisions = [] }: ClaimReviewPlace): ClaimReview {
  const [first, ...others] = page.appearances
  const [firstAppearance] = first ? workOf(first) : []
  const appearance = others.flatMap(workOf)
  const said = first?.publishedOn
  const correction = revisions.flatMap(({ kind, publishedAt, changeNote }) => {
    if (!changeNote || (kind !== 'correction' && kind !== 'retraction')) return []
    return [{ '@type': 'CorrectionComment' as const, datePublished: publishedAt, text: changeNote }]
  })
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    inLanguage: page.language,
    headline: page.headline,
    datePublished: page.dates.firstPublishedAt,
    dateModified: page.dates.publishedAt,
    author: { '@type': 'Organization', ...organisation },
    claimReviewed: page.statement,
    itemReviewed: {
      '@type': 'Claim',
      ...(page.speaker && { author: partyOf(page.speaker) }),
      ...(said && { datePublished: said }),
      ...(firstAppearance && { firstAppearance }),
      ...(appearance.length > 0 && { appearance }),
    },
    reviewRating: ratingOf(page),
    reviewBody: page.finding,
    ...(correction.length > 0 && { correction }),
  }
}

/** What must be put right before the next gate. */
export function lintClaimReview(review: ClaimReview, where: ClaimReviewPlace): LintProblem[] {
  return lintCodes.filter((code) => lintTests[code](review, where))
}

/** What is allowed but read badly by some. */
export function adviceOnClaimReview(review: ClaimReview, where: ClaimReviewPlace): LintAdvice[] {
  return adviceCodes.filter((code) => adviceTests[code](review, where))
}

const escapeOf = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON that can stand inside a script element whatever it says (HTML, section 4.12.1.3). */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeOf)
}
