import type { PageAppearance } from '@/lib/rules/publication/page'
import type { Words } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'
import { Day } from './day'
import { OutwardLink } from './outward-link'

type Props = { appearances: readonly PageAppearance[]; words: Words; language: Language; zone: string }

/** The words as they were said, each with its place; the first known one is marked where there are more. */
export function Appearances({ appearances, words, language, zone }: Props) {
  const { verdict } = words.publicPages
  return (
    <ul className="appearances">
      {appearances.map(({ quote, title, publisher, author, address, publishedOn }, place) => (
        <li key={place}>
          <blockquote className="said" dir="auto">{quote}</blockquote>
          <p className="where">
            {place === 0 && appearances.length > 1 && <span className="mark-first">{verdict.saidFirst}</span>}
            {author && <><bdi>{author}</bdi>, </>}
            <OutwardLink address={address}><cite><bdi>{title}</bdi></cite></OutwardLink>, <bdi>{publisher}</bdi>
            {publishedOn && <>, <Day at={publishedOn} language={language} zone={zone} /></>}
          </p>
        </li>
      ))}
    </ul>
  )
}
