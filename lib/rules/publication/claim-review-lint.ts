/** What breaks a ClaimReview for those who read it, as data: each code that blocks a gate, with its test. */
import { ratingNames, ratingValues, ratings } from '../ratings'
import { worksIn, type ClaimReview, type ClaimReviewPlace } from './claim-review-shape'
import { label, labelled } from './verdict-words'
import { isWebAddress } from './web-address'

export const lintCodes = [
  'claim_empty',
  'claim_labelled',
  'rating_name_empty',
  'rating_name_punctuation',
  'rating_name_labelled',
  'number_without_truth',
  'number_incomplete',
  'number_all_minus_one',
  'number_worst_below_one',
  'number_scale_empty',
  'number_scale_swapped',
  'number_out_of_range',
  'address_not_web',
  'address_of_home_page',
  'address_of_other_page',
  'author_not_organisation',
  'author_incomplete',
  'appearance_not_web',
  'date_not_iso',
] as const
/** A problem that keeps a verdict from being proposed, approved and published. */
export type LintProblem = (typeof lintCodes)[number]

type Test = (review: ClaimReview, where: ClaimReviewPlace) => boolean

const noTruth = ratings.filter((rating) => ratingValues[rating] === null)
const truthless = new Set(Object.values(ratingNames).flatMap((names) => noTruth.map((rating) => names[rating])))

const numbersOf = ({ reviewRating: r }: ClaimReview) => [r.ratingValue, r.bestRating, r.worstRating]

const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/
function isIso(date: string) {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  return iso.test(date) && !Number.isNaN(Date.parse(date)) && day.toISOString().startsWith(date.slice(0, 10))
}
const datesOf = (review: ClaimReview) => [
  review.datePublished,
  review.dateModified,
  ...[review.itemReviewed, ...worksIn(review)].flatMap(({ datePublished }) => datePublished ?? []),
]

/** The three numbers, once they are all there. */
const scale = (test: (value: number, best: number, worst: number) => boolean): Test => (review) => {
  const [value, best, worst] = numbersOf(review)
  return value !== undefined && best !== undefined && worst !== undefined && test(value, best, worst)
}

const lintTests: Record<LintProblem, Test> = {
  claim_empty: ({ claimReviewed }) => claimReviewed.trim() === '',
  claim_labelled: ({ claimReviewed }) => labelled.test(claimReviewed.trim()),
  rating_name_empty: ({ reviewRating }) => reviewRating.alternateName.trim() === '',
  rating_name_punctuation: ({ reviewRating }) => /^\s*[^\p{L}\p{N}\s]/u.test(reviewRating.alternateName),
  rating_name_labelled: ({ reviewRating }) => label.test(reviewRating.alternateName.trim()),
  number_without_truth: (review) =>
    truthless.has(review.reviewRating.alternateName.toLowerCase()) && numbersOf(review).some(Number.isFinite),
  number_incomplete: (review) => new Set(numbersOf(review).map((one) => Number.isFinite(one))).size > 1,
  number_all_minus_one: scale((value, best, worst) => value === -1 && best === -1 && worst === -1),
  number_worst_below_one: scale((_value, _best, worst) => worst < 1),
  number_scale_empty: scale((_value, best, worst) => best === worst),
  number_scale_swapped: scale((_value, best, worst) => best < worst),
  number_out_of_range: scale((value, best, worst) => value < Math.min(best, worst) || value > Math.max(best, worst)),
  address_not_web: ({ url }) => !isWebAddress(url),
  address_of_home_page: ({ url }) => isWebAddress(url) && new URL(url).pathname === '/',
  address_of_other_page: ({ url }, where) => url !== where.url,
  author_not_organisation: ({ author }) => author['@type'] !== 'Organization',
  author_incomplete: ({ author }) => author.name.trim() === '' || !isWebAddress(author.url),
  appearance_not_web: (review) => worksIn(review).some(({ url }) => !isWebAddress(url)),
  date_not_iso: (review) => !datesOf(review).every(isIso),
}

/** What must be put right before the next gate. */
export function lintClaimReview(review: ClaimReview, where: ClaimReviewPlace): LintProblem[] {
  return lintCodes.filter((code) => lintTests[code](review, where))
}
