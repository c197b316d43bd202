import { Icon } from '@/components/ui/icon'
import type { Words } from '@/lib/words/words'

type Props = { words: Words; slug: string; underReview: boolean; isSuperseded: boolean }

/** What a reader must know before the first word. */
export function StateBanner({ words, slug, underReview, isSuperseded }: Props) {
  const { state } = words.publicPages
  return (
    <>
      {isSuperseded && (
        <div className="state-banner" data-tone="grey">
          <Icon name="history" />
          <p>
            <strong>{state.superseded}.</strong> {state.supersededText}{' '}
            <a href={`/verdicts/${slug}`}>{state.toCurrent}</a>
          </p>
        </div>
      )}
      {underReview && (
        <div className="state-banner" data-tone="amber">
          <Icon name="eyes" />
          <p><strong>{state.underReview}.</strong> {state.underReviewText}</p>
        </div>
      )}
    </>
  )
}
