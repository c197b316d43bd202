import { Badge, type Mark } from '@/components/ui/badge'
import type { Words } from '@/lib/words/words'
import type { Rating } from '@/prisma/generated/enums'

/** On the scale the icon empties from a check to a cross; what is no truth value has a sign of its own. */
export const ratingMarks: Record<Rating, Mark> = {
  true: { tone: 'green', icon: 'success' },
  mostly_true: { tone: 'teal', icon: 'three_quarters' },
  partly_true: { tone: 'amber', icon: 'half' },
  misleading: { tone: 'orange', icon: 'detour' },
  mostly_false: { tone: 'orange', icon: 'quarter' },
  false: { tone: 'red', icon: 'cross_circle' },
  unproven: { tone: 'grey', icon: 'question' },
  unverifiable: { tone: 'grey', icon: 'hidden' },
  satire: { tone: 'violet', icon: 'mask' },
  manipulated: { tone: 'red', icon: 'scissors' },
  misattributed: { tone: 'violet', icon: 'wrong_person' },
}

type Props = { rating: Rating; words: Words; size?: 'normal' | 'large' }

export function RatingBadge({ rating, words, size }: Props) {
  return (
    <Badge {...ratingMarks[rating]} size={size}>
      {words.ratings[rating]}
    </Badge>
  )
}
