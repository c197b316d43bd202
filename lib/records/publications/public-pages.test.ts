import { beforeAll, expect, test } from 'vitest'
import { makeNewsroom } from '@/prisma/factory'
import { makePublications } from '@/prisma/sample/published-pages'
import { samplePage } from '@/prisma/sample/sample-page'
import { listCorrections, listForSiteMap, listVerdicts } from './public-lists'
import { getMasthead, getPublishedVerdict, getRevision } from './public-pages'

beforeAll(async () => {
  await makeNewsroom()
})

const first = { kind: 'first' } as const
const corrected = [
  first,
  { kind: 'correction', changeNote: 'The year was 1993.', page: { rating: 'mostly_false' } },
  { kind: 'minor', changeNote: 'A spelling mistake.', page: { headline: 'De Maas stond in mei niet hoger dan ooit' } },
] as const

test('a reader gets the newest revision, and hears of all there were', async () => {
  const slug = await makePublications([...corrected])
  const verdict = await getPublishedVerdict(slug)
  expect(verdict).toMatchObject({
    page: { headline: 'De Maas stond in mei niet hoger dan ooit', rating: 'mostly_false' },
    revision: { revision: 3, kind: 'minor' },
    revisions: [{ revision: 3 }, { revision: 2, changes: [{ field: 'rating', was: 'false', is: 'mostly_false' }] }, { revision: 1 }],
  })
})

test('an earlier revision keeps its address and its words', async () => {
  const slug = await makePublications([...corrected])
  expect(await getRevision(slug, 1)).toMatchObject({ page: { rating: 'false' }, revision: { revision: 1 } })
  expect(await getRevision(slug, 4)).toBeNull()
})

test('an address that was never given out leads nowhere', async () => {
  expect(await getPublishedVerdict('no-such-verdict')).toBeNull()
  expect(await getPublishedVerdict("x' or 1=1 --")).toBeNull()
})

test('a claim that is not public is not found, whatever it has published', async () => {
  const slug = await makePublications([first], { state: 'none' })
  expect(await getPublishedVerdict(slug)).toBeNull()
  expect(await getRevision(slug, 1)).toBeNull()
})

test('a verdict under review stays readable and says so', async () => {
  const slug = await makePublications([first], { state: 'under_review' })
  expect(await getPublishedVerdict(slug)).toMatchObject({ underReview: true, page: { headline: samplePage.headline } })
})

test('a suspended verdict shows neither body nor headline, in no revision', async () => {
  const slug = await makePublications([...corrected], { state: 'suspended', reason: 'A source asked for time.' })
  const hidden = { hidden: 'suspended', language: 'nl', headline: null, reason: 'A source asked for time.' }
  expect(await getPublishedVerdict(slug)).toEqual(hidden)
  expect(await getRevision(slug, 1)).toEqual(hidden)
})

test('a withdrawn verdict keeps its headline and says why', async () => {
  const slug = await makePublications([first], { state: 'withdrawn', reason: 'The data were not the right ones.' })
  expect(await getPublishedVerdict(slug)).toEqual({
    ...{ hidden: 'withdrawn', language: 'nl', headline: samplePage.headline },
    reason: 'The data were not the right ones.',
  })
})

test('a removed verdict keeps nothing, not even a reason', async () => {
  const slug = await makePublications([first], { state: 'removed', reason: 'Court of Borgsteen about Noor de Wit' })
  expect(await getPublishedVerdict(slug)).toEqual({ hidden: 'removed', language: 'nl', headline: null, reason: null })
})

test('no list and no sitemap names what is hidden', async () => {
  const shown = await makePublications([...corrected], { days: -1 })
  const states = ['none', 'suspended', 'withdrawn', 'removed'] as const
  const hidden = await Promise.all(states.map((state) => makePublications([...corrected], { state, days: -1 })))
  const { rows: verdicts } = await listVerdicts()
  const { rows: corrections } = await listCorrections()
  for (const list of [verdicts, corrections, await listForSiteMap()]) {
    const slugs: string[] = list.map(({ slug }) => slug)
    expect(slugs).toContain(shown)
    expect(slugs.filter((slug) => hidden.includes(slug))).toEqual([])
  }
})

test('the list shows each verdict once, as it is now, the newest first', async () => {
  const older = await makePublications([...corrected], { days: -10 })
  const newer = await makePublications([first], { days: -11 })
  const { rows } = await listVerdicts()
  expect(rows.map(({ slug }) => slug).filter((slug) => slug === older || slug === newer)).toEqual([newer, older])
  expect(rows.find(({ slug }) => slug === older)?.page.rating).toBe('mostly_false')
})

test('the list of corrections leaves out first publications and spelling', async () => {
  const slug = await makePublications([...corrected], { days: -20 })
  const { rows } = await listCorrections()
  const mine = rows.filter((row) => row.slug === slug)
  expect(mine).toMatchObject([{ revision: 2, kind: 'correction', page: { changeNote: 'The year was 1993.' } }])
})

test('a list page that does not exist shows the nearest one', async () => {
  expect((await listVerdicts({ page: -3 })).page).toBe(1)
  expect((await listVerdicts({ page: Number.NaN })).page).toBe(1)
  const { page, pages } = await listVerdicts({ page: 9_999 })
  expect(page).toBe(pages)
})

test('a verdict in another language is not in the list of one language', async () => {
  const slug = await makePublications([{ kind: 'first', page: { language: 'en' } }], { days: -30 })
  const slugs = (await listVerdicts({ language: 'nl' })).rows.map((row) => row.slug)
  expect(slugs).not.toContain(slug)
})

test('the newsroom has a name on every page', async () => {
  expect((await getMasthead()).name).not.toBe('')
})
