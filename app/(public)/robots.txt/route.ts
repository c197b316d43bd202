import { publicOrigin } from '../origin'

/** At this name Next would make a file while building, when there is neither an address nor a database. */
export const dynamic = 'force-dynamic'

export function GET() {
  const lines = ['User-agent: *', 'Disallow: /desk', 'Disallow: /sign-in', 'Disallow: /api', `Sitemap: ${publicOrigin()}/sitemap.xml`]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
