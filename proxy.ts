/** Runs before every page of the desk and the door: a nonce for its scripts, a plain no to what no browser sends. */
import { NextResponse, type NextRequest } from 'next/server'
import { languageOf, LANGUAGE_COOKIE } from '@/lib/auth/language'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { publicUrl } from '@/lib/env'
import { wordsFor } from '@/lib/words/words'

export const config = { matcher: ['/desk/:path*', '/sign-in/:path*'] }

const isDevelopment = process.env.NODE_ENV === 'development'
/** As `bodySizeLimit` in next.config.js. */
const MAX_BODY = 2 * 1024 * 1024

/** Decides about no permission: every page and every action asks by itself. */
export function proxy(request: NextRequest) {
  const status = request.method === 'POST' ? wrongWith(request) : null
  if (status) return refuse(request, status)
  const policy = contentSecurityPolicy(Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64'))
  const headers = new Headers(request.headers)
  // Next takes the nonce for its own scripts from here.
  headers.set('content-security-policy', policy)
  headers.set('x-claimdesk-path', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  // Next compares Origin with this once more; we have compared it already, and a proxy may rewrite Host.
  headers.set('x-forwarded-host', hostOf(request))
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

function hostOf({ method, headers }: NextRequest) {
  const origin = method === 'POST' ? headers.get('origin') : null
  return new URL(origin ?? publicUrl()).host
}

/** What Next would answer with an error of its own. A missing Origin is left to the form: it keeps what was typed. */
function wrongWith({ headers }: NextRequest): number | null {
  if (headers.has('origin') && !isSameOrigin(headers, publicUrl())) return 403
  if (Number(headers.get('content-length') ?? 0) > MAX_BODY) return 413
  const isForm = /^multipart\/form-data; *boundary=\S/i.test(headers.get('content-type') ?? '')
  return headers.has('next-action') && !isForm ? 400 : null
}

function refuse({ cookies, headers }: NextRequest, status: number) {
  const language = languageOf(cookies.get(LANGUAGE_COOKIE)?.value, headers.get('accept-language'))
  const { refusals, signInPage } = wordsFor(language)
  const sentences: Partial<Record<number, string>> = {
    403: refusals.foreign_origin({}),
    413: signInPage.tooLarge,
  }
  const type = { 'content-type': 'text/plain; charset=utf-8', 'content-language': language }
  return new NextResponse(sentences[status] ?? refusals.malformed({}), { status, headers: type })
}

/** Hot reload evaluates code and writes style elements; the production build does neither. */
function contentSecurityPolicy(nonce: string) {
  const parts = {
    'default-src': "'none'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'object-src': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }
  return Object.entries(parts)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
