/** What breaks a ClaimReview for those who read it, as data: each code with its test, and whether it blocks a gate. */
import type { ClaimReview, ClaimReviewPlace, Party } from './claim-review'
import { ratingNames, ratingValues, ratings } from '../ratings'
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

export const adviceCodes = [
  'claim_long',
  'claim_holds_verdict',
  'rating_name_long',
  'speaker_missing',
  'speaker_not_person',
  'appearance_missing',
  'said_when_missing',
] as const
/** Worth a look; a person may have good reasons. */
export type LintAdvice = (typeof adviceCodes)[number]

type Test = (review: ClaimReview, where: ClaimReviewPlace) => boolean

const AIM_CLAIM = 75
const AIM_NAME = 30

const inEnglish = ['fake', 'fake news', 'hoax', 'fact[- ]?check', 'debunked', 'incorrect', 'not true']
const inDutch = ['nep', 'nepnieuws', 'onjuist', 'niet waar']
const named = Object.values(ratingNames).flatMap((names) => Object.values(names))
const verdictWords = [...named, ...inEnglish, ...inDutch].toSorted((a, b) => b.length - a.length)
const anyOf = (words: readonly string[]) => `(?:${words.join('|')})`
const inFront = `^[[(]?${anyOf(verdictWords)}(?:[\\])]|\\s*[:!]|\\s+[-–—]\\s)`
const behind = `(?:\\s[-–—]\\s+|[[(])${anyOf(verdictWords)}[\\])]?[.!]?$`
const labelled = new RegExp(`${inFront}|${behind}`, 'i')
// Alone, "waar" is mostly "where", and "true" is part of many a name.
const plain = [...verdictWords.filter((word) => word !== 'waar' && word !== 'true'), 'is true', 'is waar', 'waar is']
const holdsVerdict = new RegExp(`(?<!\\p{L})${anyOf(plain)}(?!\\p{L})`, 'iu')

const label = /^(?:rating|verdict|conclusion|claim|fact[- ]?check|oordeel|beoordeling|conclusie|bewering)\s*[:–—-]/i
const noTruth = ratings.filter((rating) => ratingValues[rating] === null)
const truthless = new Set(Object.values(ratingNames).flatMap((names) => noTruth.map((rating) => names[rating])))

const numbersOf = ({ reviewRating: r }: ClaimReview) => [r.ratingValue, r.bestRating, r.worstRating]
const worksOf = ({ itemReviewed: { firstAppearance, appearance = [] } }: ClaimReview) =>
  [firstAppearance, ...appearance].filter((work) => work !== undefined)

const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/
function isIso(date: string) {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  return iso.test(date) && !Number.isNaN(Date.parse(date)) && day.toISOString().startsWith(date.slice(0, 10))
}
const datesOf = (review: ClaimReview) => [
  review.datePublished,
  review.dateModified,
  ...[review.itemReviewed, ...worksOf(review)].flatMap(({ datePublished }) => datePublished ?? []),
]

/** The three numbers, once they are all there. */
const scale = (test: (value: number, best: number, worst: number) => boolean): Test => (review) => {
  const [value, best, worst] = numbersOf(review)
  return value !== undefined && best !== undefined && worst !== undefined && test(value, best, worst)
}

export const lintTests: Record<LintProblem, Test> = {
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
  appearance_not_web: (review) => worksOf(review).some(({ url }) => !isWebAddress(url)),
  date_not_iso: (review) => !datesOf(review).every(isIso),
}

const bearsOrganisationsName = ({ '@type': type, name }: Party) => type === 'Person' && namesOrganisation(name)

export const adviceTests: Record<LintAdvice, Test> = {
  claim_long: ({ claimReviewed }) => claimReviewed.length > AIM_CLAIM,
  claim_holds_verdict: ({ claimReviewed }) => holdsVerdict.test(claimReviewed),
  rating_name_long: ({ reviewRating }) => reviewRating.alternateName.length > AIM_NAME,
  speaker_missing: ({ itemReviewed }) => !itemReviewed.author,
  speaker_not_person: ({ itemReviewed: { author } }) => !!author && bearsOrganisationsName(author),
  appearance_missing: (review) => worksOf(review).length === 0,
  said_when_missing: ({ itemReviewed }) => !itemReviewed.datePublished,
}

const words =
  'ministerie|ministry|gemeente|provincie|kabinet|council|government|partij|party|university|universiteit|agency|' +
  'bureau|institute|instituut|stichting|foundation|vereniging|association|union|unie|company|inc|ltd|politie|police'
const organisation = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})|(?<!\\p{L})[bn]\\.?v\\.?$`, 'iu')

/** By its words or as an acronym, for want of a better source; every other name is taken for a person's. */
export const namesOrganisation = (name: string) =>
  /^[A-Z][A-Z0-9&/-]{1,7}$/.test(name.trim()) || organisation.test(name.trim())
