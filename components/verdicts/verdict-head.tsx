import type { Page } from '@/lib/rules/publication/page'
import type { Words } from '@/lib/words/words'
import { Day } from './parts/day'
import { RatingPanel } from './rating-panel'

type Props = { page: Page; words: Words; zone: string; revision: number }

/** What a reader takes away who reads nothing else: headline, claim, rating, finding. */
export function VerdictHead({ page, words, zone, revision }: Props) {
  const { verdict } = words.publicPages
  const { language, dates } = page
  return (
    <>
      <header className="verdict-head">
        <p className="label">{verdict.kicker}</p>
        <h1 dir="auto">{page.headline}</h1>
        <p className="verdict-dates">
          {verdict.published} <Day at={dates.firstPublishedAt} language={language} zone={zone} />
          {revision > 1 && <>, {verdict.changedOn} <Day at={dates.publishedAt} language={language} zone={zone} /></>}
        </p>
      </header>
      <div className="claim-and-rating">
        <section className="claim-panel" aria-labelledby="claim">
          <h2 className="label" id="claim">{verdict.claim}</h2>
          <p className="claim-statement" dir="auto">{page.statement}</p>
          {page.speaker && <p className="claim-speaker">{verdict.claimBy} <bdi>{page.speaker}</bdi></p>}
          {page.about === 'attribution' && <p className="claim-about">{verdict.attribution}</p>}
        </section>
        <RatingPanel rating={page.rating} language={language} words={words} />
      </div>
      <section className="part part-finding" aria-labelledby="finding">
        <h2 className="label" id="finding">{verdict.finding}</h2>
        <p className="finding" dir="auto">{page.finding}</p>
      </section>
    </>
  )
}
