import { listForSiteMap } from '@/lib/records/publications/public-lists'
import { publicOrigin } from '../origin'

/** At this name Next would make a file while building, when there is neither an address nor a database. */
export const dynamic = 'force-dynamic'

/** Slugs are lower-case ASCII words, so nothing here needs escaping. */
export async function GET() {
  const origin = publicOrigin()
  const verdicts = await listForSiteMap()
  const pages = ['/', '/corrections', '/methodology'].map((path) => `<url><loc>${origin}${path}</loc></url>`)
  const urls = verdicts.map(({ slug, changedAt }) => `<url><loc>${origin}/verdicts/${slug}</loc><lastmod>${changedAt}</lastmod></url>`)
  const set = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[...pages, ...urls].join('')}</urlset>`
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>${set}`, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=0, s-maxage=60' },
  })
}
