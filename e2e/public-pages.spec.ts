import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { lintClaimReview } from '@/lib/rules/publication/claim-review-lint'
import type { ClaimReview } from '@/lib/rules/publication/claim-review-shape'
import type { MadeRevision } from '@/prisma/sample/published-pages'
import type { PublicState } from '@/prisma/generated/enums'
import { reachDatabase } from './database'

type Options = { state?: PublicState; reason?: string; days?: number }

/** A publication of the journey's own, which the page cache hears of. */
async function published(revisions: MadeRevision[], options: Options = {}): Promise<string> {
  reachDatabase()
  const { makePublications } = await import('@/prisma/sample/published-pages')
  const { db } = await import('@/lib/db')
  const slug = await makePublications(revisions, options)
  await db.$queryRaw`SELECT pg_notify('publications', ${slug})::text`
  return slug
}

const first = { kind: 'first' } as const
const corrected: MadeRevision[] = [
  first,
  { kind: 'correction', changeNote: 'De reeks begint in 1911, niet in 1921.', page: { rating: 'mostly_false' } },
]
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3)
const hostile: MadeRevision = {
  kind: 'first',
  page: {
    headline: '</script><script>window.__probe=1</script>',
    statement: `<!--<script>window.__probe=1 קו הרכבת החדש ${long}`,
    speaker: '\u2067abc',
    reasoning: [
      '<svg onload=window.__probe=1>',
      '[a](javascript:window.__probe=1) [b](//127.0.0.1:9/) ![c](http://127.0.0.1:9/p.gif)',
      '<base href="http://127.0.0.1:9/"> <img src=x onerror=window.__probe=1>',
      `\`${long}\``,
    ].join('\n\n'),
  },
}

/** What went wrong while a page was read: its own errors, what its policy refused, and requests to anybody else. */
function watch(page: Page) {
  const troubles: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && troubles.push(message.text())))
  page.on('pageerror', ({ message }) => troubles.push(message))
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost' && !request.url().startsWith('data:')) troubles.push(request.url())
  })
  return troubles
}

const structuredData = (page: Page) => page.locator('script[type="application/ld+json"]')

test.describe('a reader without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('reads the verdict, who said what where, and the correction before all else @phone', async ({ page }) => {
    const slug = await published(corrected)
    await page.goto(`/verdicts/${slug}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('de Maas stond in mei niet hoger')
    await expect(page.getByRole('article')).toContainText(/^Correctie.*Oordeel gewijzigd van ‘onwaar’ in ‘grotendeels onwaar’/)
    await expect(page.getByRole('region', { name: 'De bewering' })).toContainText('wethouder Noor de Wit')
    await expect(page.getByRole('region', { name: 'Ons oordeel' })).toContainText('een kern van waarheid')
    await expect(page.getByRole('region', { name: 'Bronnen' }).getByRole('listitem')).toHaveCount(4)
    await expect(page.getByRole('region', { name: 'Over deze factcheck' })).toContainText('Ada van Rijn')
    await page.getByRole('link', { name: 'Versie 1' }).click()
    await expect(page.getByText('Je leest een eerdere versie')).toBeVisible()
  })

  test('finds a new verdict on the front page and its correction on the list', async ({ page }) => {
    const slug = await published(corrected, { days: 3 })
    for (const path of ['/', '/corrections', '/sitemap.xml']) {
      const text = await (await page.request.get(path)).text()
      expect(text).toContain(`/verdicts/${slug}`)
    }
  })
})

test('search engines get one ClaimReview without errors, on the current page only', async ({ page, baseURL }) => {
  const slug = await published(corrected)
  const troubles = watch(page)
  await page.goto(`/verdicts/${slug}`)
  await expect(structuredData(page)).toHaveCount(1)
  const review = JSON.parse((await structuredData(page).textContent()) ?? '') as ClaimReview
  const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? ''
  expect(canonical).toBe(`${baseURL}/verdicts/${slug}`)
  expect(lintClaimReview(review, { url: canonical, organisation: { name: '', url: '' } })).toEqual([])
  expect(review.correction).toMatchObject([{ text: 'De reeks begint in 1911, niet in 1921.' }])

  const old = await page.goto(`/verdicts/${slug}/1`)
  expect(old?.headers()['x-robots-tag']).toBe('noindex')
  await expect(structuredData(page)).toHaveCount(0)
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(canonical)
  expect(troubles).toEqual([])
})

test('nothing in a claim or its reasoning runs, calls anybody or breaks the page @phone', async ({ page }) => {
  const slug = await published([hostile])
  const troubles = watch(page)
  await page.setViewportSize({ width: 360, height: 720 })
  for (const path of [`/verdicts/${slug}`, '/', `/verdicts/${slug}?x=1`]) {
    await page.goto(path)
    expect(await page.evaluate(() => Reflect.get(window, '__probe'))).toBeUndefined()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('</script><script>window.__probe=1</script>')
  const review: unknown = JSON.parse((await structuredData(page).textContent()) ?? '')
  expect(review).toMatchObject({ '@type': 'ClaimReview', headline: '</script><script>window.__probe=1</script>' })
  expect(troubles).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every public page is for everybody, in ${colorScheme} @phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const slug = await published(corrected)
    const reviewed = await published([first], { state: 'under_review' })
    const withdrawn = await published([first], { state: 'withdrawn', reason: 'De reeks was van een ander meetpunt.' })
    const verdicts = [slug, `${slug}/1`, reviewed, withdrawn, 'no-such-verdict'].map((name) => `/verdicts/${name}`)
    for (const path of [...verdicts, '/', '/corrections', '/methodology', '/methodology?lang=en']) {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      const { width } = page.viewportSize() ?? { width: 0 }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}

test('what is hidden keeps its address and nothing else', async ({ request }) => {
  const reason = 'Een rechter heeft gesproken.'
  for (const [state, status] of [['suspended', 200], ['withdrawn', 200], ['removed', 410], ['none', 404]] as const) {
    const slug = await published(corrected, { state, reason })
    for (const path of [`/verdicts/${slug}`, `/verdicts/${slug}/1`]) {
      const answer = await request.get(path)
      const text = await answer.text()
      expect([state, answer.status()]).toEqual([state, status])
      expect(text).not.toMatch(/ld\+json|wethouder|grotendeels onwaar/)
      expect(text.includes(reason)).toBe(state === 'suspended' || state === 'withdrawn')
      expect(answer.headers()['x-robots-tag']).toBe('noindex')
    }
  }
})

test('a page says what may be done with it: no scripts, no frames, kept for seconds', async ({ request }) => {
  const slug = await published([first])
  const answer = await request.get(`/verdicts/${slug}`)
  const { 'content-security-policy': policy, 'cache-control': kept, etag, vary = '' } = answer.headers()
  expect(policy).toContain(`default-src 'none'`)
  expect(policy).toContain(`script-src 'none'`)
  expect(policy).toContain(`frame-ancestors 'none'`)
  expect(kept).toBe('public, max-age=0, s-maxage=10, must-revalidate')
  expect(vary).not.toMatch(/cookie|accept-language|user-agent/i)
  expect(answer.headers()['set-cookie']).toBeUndefined()
  expect(etag).toMatch(/^(W\/)?"[\w-]+"$/)
  // The page cache gives a page a tag of its own: ask for the one that is kept.
  const { etag: known = '' } = (await request.get(`/verdicts/${slug}`)).headers()
  const again = await request.get(`/verdicts/${slug}`, { headers: { 'if-none-match': known } })
  expect(again.status()).toBe(304)

  const html = await answer.text()
  expect(html.match(/<script/g)).toHaveLength(1)
  const [sheet = ''] = /\/style\/public\.[0-9a-f]+\.css/.exec(html) ?? []
  const style = await request.get(sheet)
  expect(style.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  const [font = ''] = /\/style\/[\w.-]+\.woff2/.exec(await style.text()) ?? []
  expect((await request.get(font)).headers()['content-type']).toBe('font/woff2')
  expect((await request.get('/style/..%2f..%2fpackage.json')).status()).toBe(404)
})
