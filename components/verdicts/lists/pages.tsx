import type { Words } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'

type Props = { path: string; page: number; pages: number; language: Language; words: Words }

export function Pages({ path, page, pages, language, words }: Props) {
  const { front } = words.publicPages
  if (pages < 2) return null
  const to = (number: number) => `${path}?lang=${language}&page=${number}`
  return (
    <nav className="pages" aria-label={front.pages}>
      {page > 1 && <a href={to(page - 1)} rel="prev">{front.newer}</a>}
      <span className="numeric">{page} / {pages}</span>
      {page < pages && <a href={to(page + 1)} rel="next">{front.older}</a>}
    </nav>
  )
}
