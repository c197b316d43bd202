/** Runs before every page of the desk and the door: a nonce for its scripts, and the path for who has to sign in. */
import { NextResponse, type NextRequest } from 'next/server'

export const config = { matcher: ['/desk/:path*', '/sign-in/:path*'] }

const isDevelopment = process.env.NODE_ENV === 'development'

/** Decides about no permission: every page and every action asks by itself. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  // Next takes the nonce for its own scripts from here.
  headers.set('content-security-policy', policy)
  headers.set('x-claimdesk-path', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  // Here and not in next.config.js, whose headers are fixed when the app is built.
  if (process.env.PUBLIC_URL?.startsWith('https:')) response.headers.set('strict-transport-security', 'max-age=31536000')
  return response
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
