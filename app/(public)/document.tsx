import { createHash } from 'node:crypto'
import { jsonForScript } from '@/lib/rules/claim-review'
import { wordsFor } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'
import { Frame } from './frame'
import { publicStyle } from './stylesheet'

export type PublicDocument = {
  language: Language
  title: string
  description: string
  newsroom: string
  /** The address where the page stays, absolute; none for a page that says there is nothing. */
  canonical: string | null
  isArticle?: boolean
  noindex?: boolean
  structuredData?: object
  status?: number
  /** The same page in other languages. */
  alternates?: readonly { language: Language; href: string }[]
  body: React.ReactElement
}

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "script-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Shared caches hold a page for seconds only and never past a correction's first reader; ours is told at once. */
const KEPT = 'public, max-age=0, s-maxage=10, must-revalidate'

/** A whole HTML document without any script, from components that neither hold state nor wait. */
export async function documentResponse(request: Request, shown: PublicDocument): Promise<Response> {
  // Next refuses a static import in app code, because pages need none; a dynamic one is resolved for Node and works.
  // Route handlers see React's server half: no hooks, no context, no client components below here.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = `<!doctype html>${renderToStaticMarkup(<Whole {...shown} />)}`
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 24)}"`
  const { status = 200 } = shown
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': shown.language,
    'cache-control': status === 200 ? KEPT : 'no-store',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    etag,
    ...(shown.noindex && { 'x-robots-tag': 'noindex' }),
  }
  if (status === 200 && isKnown(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(html, { status, headers })
}

const isKnown = (tags: string | null, etag: string) =>
  tags === '*' || (tags ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

function Whole({ language, title, description, newsroom, canonical, noindex, ...rest }: PublicDocument) {
  const { structuredData, isArticle, alternates = [], body } = rest
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === newsroom ? title : `${title} | ${newsroom}`}</title>
        <meta name="description" content={description} />
        {noindex && <meta name="robots" content="noindex" />}
        <link rel="stylesheet" href={publicStyle().href} />
        {canonical && <link rel="canonical" href={canonical} />}
        {alternates.map((one) => <link key={one.language} rel="alternate" hrefLang={one.language} href={one.href} />)}
        <meta property="og:type" content={isArticle ? 'article' : 'website'} />
        <meta property="og:site_name" content={newsroom} />
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
        <Frame newsroom={newsroom} language={language} alternates={alternates} words={wordsFor(language)}>
          {body}
        </Frame>
      </body>
    </html>
  )
}
