import { frontPage } from '@/components/verdicts/front-page'
import type { Words } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'

type Props = {
  name: string
  language: Language
  /** Pages in the newsroom's first language have the plain addresses, which caches know. */
  isFirst: boolean
  words: Words
  alternates: readonly { language: Language; href: string }[]
  children: React.ReactNode
}

const names: Record<Language, string> = { en: 'English', nl: 'Nederlands' }

/** What stands around every public page. */
export function Frame({ name, language, isFirst, words, alternates, children }: Props) {
  const { publicPages } = words
  const to = (path: string) => (isFirst ? path : `${path}?lang=${language}`)
  return (
    <>
      <a className="skip-link" href="#text">{publicPages.skip}</a>
      <header className="masthead">
        <div className="masthead-inner">
          <a className="masthead-name" href={frontPage}><bdi>{name}</bdi></a>
          <nav aria-label={name}>
            <a href={to(frontPage)}>{publicPages.verdicts}</a>
            <a href={to('/corrections')}>{publicPages.corrections}</a>
            <a href={to('/methodology')}>{publicPages.methodology}</a>
          </nav>
        </div>
      </header>
      <main id="text" className="paper">{children}</main>
      <footer className="imprint">
        <div className="imprint-inner">
          {alternates.length > 1 && (
            <nav aria-label={publicPages.language}>
              {alternates.map(({ language: other, href }) => (
                <a key={other} href={href} lang={other} hrefLang={other} aria-current={other === language || undefined}>
                  {names[other]}
                </a>
              ))}
            </nav>
          )}
          <p>{publicPages.madeWith}</p>
        </div>
      </footer>
    </>
  )
}
