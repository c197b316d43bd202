/** What a ClaimReview may say but some read badly, as data: each code with its test. */
import { worksIn, type ClaimReview, type Party } from './claim-review-shape'
import { namesOrganisation } from './organisation-names'
import { holdsVerdict } from './verdict-words'

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

const AIM_CLAIM = 75
const AIM_NAME = 30

const bearsOrganisationsName = ({ '@type': type, name }: Party) => type === 'Person' && namesOrganisation(name)

const adviceTests: Record<LintAdvice, (review: ClaimReview) => boolean> = {
  claim_long: ({ claimReviewed }) => claimReviewed.length > AIM_CLAIM,
  claim_holds_verdict: ({ claimReviewed }) => holdsVerdict.test(claimReviewed),
  rating_name_long: ({ reviewRating }) => reviewRating.alternateName.length > AIM_NAME,
  speaker_missing: ({ itemReviewed }) => !itemReviewed.author,
  speaker_not_person: ({ itemReviewed: { author } }) => !!author && bearsOrganisationsName(author),
  appearance_missing: (review) => worksIn(review).length === 0,
  said_when_missing: ({ itemReviewed }) => !itemReviewed.datePublished,
}

/** What is allowed but read badly by some. */
export function adviceOnClaimReview(review: ClaimReview): LintAdvice[] {
  return adviceCodes.filter((code) => adviceTests[code](review))
}
