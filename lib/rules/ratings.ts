/** The scale of ratings, in versions: a published verdict keeps the scale it was given on. */
import { Rating } from '@/prisma/generated/enums'

export const SCALE_VERSION = 1
export const WORST = 1
export const BEST = 6

/** What a rating says in numbers in ClaimReview: closer to BEST is truer. A rating that is no truth value carries none. */
export const ratingValues = {
  true: 6,
  mostly_true: 5,
  partly_true: 4,
  misleading: 3,
  mostly_false: 2,
  false: 1,
  unproven: null,
  unverifiable: null,
  satire: null,
  manipulated: null,
  misattributed: null,
} as const satisfies Record<Rating, number | null>

export const ratings = Object.values(Rating)

/** True, false and what lies between: what a prediction or an opinion cannot be. */
export const isTruthRating = (rating: Rating) => ratingValues[rating] !== null
