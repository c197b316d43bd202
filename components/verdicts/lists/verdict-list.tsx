import type { Page } from '@/lib/rules/publication/page'
import type { Words } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'
import { RatingBadge } from '../rating-badge'
import { Day } from '../parts/day'

type Props = { rows: readonly { slug: string; page: Page }[]; words: Words; language: Language; zone: string }

/** The newest on top; each with claim and rating, so that the list itself informs. */
export function VerdictList({ rows, words, language, zone }: Props) {
  return (
    <ol className="verdict-list">
      {rows.map(({ slug, page }) => (
        <li key={slug} lang={page.language}>
          <RatingBadge rating={page.rating} words={words} />
          <h2><a href={`/verdicts/${slug}`} dir="auto">{page.headline}</a></h2>
          <p className="listed-claim">
            <span className="listed-label">{words.publicPages.verdict.claim}:</span> <bdi>{page.statement}</bdi>
          </p>
          <p className="listed-date">
            {page.speaker && <><bdi>{page.speaker}</bdi> · </>}
            <Day at={page.dates.firstPublishedAt} language={language} zone={zone} />
          </p>
        </li>
      ))}
    </ol>
  )
}
