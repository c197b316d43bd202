import { createHash } from 'node:crypto'
import { Whole, type PublicDocument } from './whole'

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
export async function documentResponse(request: Request, shown: PublicDocument & { status?: number }) {
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
