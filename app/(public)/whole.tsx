import type { Masthead } from '@/lib/records/publications/public-pages'
import { jsonForScript } from '@/lib/rules/publication/claim-review'
import { wordsFor } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'
import { Frame } from './frame'
import { publicOrigin } from './origin'
import { publicStyle } from './stylesheet'

export type PublicDocument = {
  language: Language
  title: string
  description: string
  masthead: Masthead
  /** The address where the page stays, absolute; none for a page that says there is nothing. */
  canonical: string | null
  isArticle?: boolean
  noindex?: boolean
  structuredData?: object
  /** The same page in other languages. */
  alternates?: readonly { language: Language; href: string }[]
  body: React.ReactElement
}

/** The document from its first tag to its last. */
export function Whole({ language, title, description, masthead, canonical, noindex, ...rest }: PublicDocument) {
  const { structuredData, isArticle, alternates = [], body } = rest
  const { name, languages } = masthead
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === name ? title : `${title} | ${name}`}</title>
        <meta name="description" content={description} />
        {noindex && <meta name="robots" content="noindex" />}
        <link rel="stylesheet" href={publicStyle().href} />
        {canonical && <link rel="canonical" href={canonical} />}
        {alternates.map((one) => (
          <link key={one.language} rel="alternate" hrefLang={one.language} href={`${publicOrigin()}${one.href}`} />
        ))}
        <meta property="og:type" content={isArticle ? 'article' : 'website'} />
        <meta property="og:site_name" content={name} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:locale" content={language === 'nl' ? 'nl_NL' : 'en_GB'} />
        {canonical && <meta property="og:url" content={canonical} />}
        <meta name="twitter:card" content="summary" />
        {structuredData && (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(structuredData) }} />
        )}
      </head>
      <body>
        <Frame {...{ name, language, alternates }} isFirst={language === languages[0]} words={wordsFor(language)}>
          {body}
        </Frame>
      </body>
    </html>
  )
}
