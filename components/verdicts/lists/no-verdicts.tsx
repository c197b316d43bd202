import type { Words } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'

/** A front page before the first publication: what will be here, and what to do until then. */
export function NoVerdicts({ words, language }: { words: Words; language: Language }) {
  const { front, methodology } = words.publicPages
  return (
    <div className="empty">
      <p className="empty-title">{front.empty}</p>
      <p>{front.emptyText}</p>
      <p className="empty-ways">
        <a href={`/methodology?lang=${language}`}>{methodology}</a> <a href="/desk">{front.emptyDesk}</a>
      </p>
    </div>
  )
}
