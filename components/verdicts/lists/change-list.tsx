import type { Page } from '@/lib/rules/publication/page'
import type { Words } from '@/lib/words/words'
import type { Language, PublicationKind } from '@/prisma/generated/enums'
import { ChangeNotice } from '../changes/change-notice'
import { ChangeTexts } from '../changes/change-texts'

type Row = { slug: string; revision: number; kind: PublicationKind; publishedAt: string; page: Page }
type Props = { rows: readonly Row[]; words: Words; language: Language; zone: string }

/** Every change a reader could judge by, with what was and what is. */
export function ChangeList({ rows, words, language, zone }: Props) {
  if (rows.length === 0) {
    return (
      <div className="empty">
        <p className="empty-title">{words.publicPages.list.noCorrections}</p>
        <p>{words.publicPages.list.noCorrectionsText}</p>
      </div>
    )
  }
  return (
    <ol className="change-list">
      {rows.map(({ slug, revision, page, ...change }) => (
        <li key={`${slug}/${revision}`} lang={page.language}>
          <h2><a href={`/verdicts/${slug}`} dir="auto">{page.headline}</a></h2>
          <ChangeNotice change={{ ...change, ...page }} words={words} language={language} zone={zone} />
          <ChangeTexts changes={page.changes} words={words} />
        </li>
      ))}
    </ol>
  )
}
