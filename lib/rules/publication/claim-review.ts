/** The structured data of a verdict page: one schema.org ClaimReview. */
import { BEST, ratingDefinitions, ratingNames, ratingValues, WORST } from '../ratings'
import type { ClaimReview, ClaimReviewPlace, Party, ReviewRating, Work } from './claim-review-shape'
import { namesOrganisation } from './organisation-names'
import type { Page, PageAppearance } from './page'
import { isWebAddress } from './web-address'

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

const escapeOf = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON that can stand inside a script element whatever it says (HTML, section 4.12.1.3). */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeOf)
}
