import { Icon } from '@/components/ui/icon'
import { BEST, ratingDefinitions, ratingValues, WORST } from '@/lib/rules/ratings'
import type { Words } from '@/lib/words/words'
import type { Language, Rating } from '@/prisma/generated/enums'
import { ratingMarks } from './rating-badge'

type Props = { rating: Rating; language: Language; words: Words }

const steps = Array.from({ length: BEST - WORST + 1 }, (_, index) => WORST + index)

/** The rating in sign, word, place on the scale and definition: none of them stands for it alone. */
export function RatingPanel({ rating, language, words }: Props) {
  const { tone, icon } = ratingMarks[rating]
  return (
    <section className="rating-panel" data-tone={tone} aria-labelledby="rating">
      <h2 className="label" id="rating">{words.publicPages.verdict.rating}</h2>
      <p className="rating-word">
        <Icon name={icon} />
        <strong>{words.ratings[rating]}</strong>
      </p>
      <RatingScale rating={rating} words={words} />
      <p className="rating-definition">{ratingDefinitions[language][rating]}</p>
    </section>
  )
}

export function RatingScale({ rating, words }: Pick<Props, 'rating' | 'words'>) {
  const value = ratingValues[rating]
  if (value === null) return null
  return (
    <p className="rating-scale">
      <span className="visually-hidden">{words.publicPages.verdict.onScale(value, steps.length)}</span>
      {steps.map((step) => (
        <span key={step} aria-hidden="true" data-here={step === value || undefined} />
      ))}
    </p>
  )
}
