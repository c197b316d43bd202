import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { expect, test } from './fixtures'
import { expectAccessible } from './page-checks'

const bridge = 'The bridge over the Lek cost 48 million euros in the end, twice what was planned.'
const textOf = (more = '') =>
  `The council met on Tuesday evening.\n\n${bridge} Nobody had asked the fishermen of the old harbour, said Ruth Bakker.
  ${more}\n\nThe file is called ${randomUUID()}.`
const slow = 'Alderman Visser is a very slow reader of such reports.'

async function read(page: Page, text: string) {
  await page.goto('/desk/articles/new')
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByRole('heading', { name: 'Not saved yet: this is how we read it' })).toBeVisible()
  await page.getByLabel('Title').fill('What the bridge cost')
  await page.getByLabel('Publisher').fill('The Lek Courier')
}

const part = (page: Page) => page.getByRole('region', { name: 'Second opinion' })
const save = (page: Page) => page.getByRole('button', { name: 'Save the article' }).click()

test('a reviewer asks the newsroom’s language model, sees what it adds, and the desk remembers who suggested what', async ({
  page,
  signInAs,
}) => {
  const reviewer = await signInAs('reviewer')
  await read(page, textOf())
  await expect(part(page)).toContainText(/stays there/)
  await expect(part(page)).toContainText(/127\.0\.0\.1:\d+/)
  await expectAccessible(page)
  await part(page).getByRole('button', { name: 'Ask sparrow-small' }).click()

  await expect(part(page)).toContainText('sparrow-small suggests 1 new claim and found 1 of ours.')
  await expect(part(page)).toContainText('1 suggestion left out, not word for word in the text.')
  await expect(page.getByText('suggested by sparrow-small')).toHaveCount(1)
  await expect(page.getByText('also found by sparrow-small')).toHaveCount(1)
  await expect(page.getByText('The mayor resigned')).toHaveCount(0)
  await expect(page.getByLabel('Title')).toHaveValue('What the bridge cost')
  await expectAccessible(page)

  await save(page)
  await expect(page).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}$/)
  const row = page.getByRole('list', { name: 'Claims' }).getByRole('listitem').filter({ hasText: 'suggested by sparrow-small' })
  await expect(row).toContainText('Candidate')
  await page.getByText('About this article').click()
  await expect(page.getByRole('main')).toContainText(new RegExp(`sparrow-small at 127\\.0\\.0\\.1:\\d+, ${reviewer.name}`))

  await row.getByRole('link').first().click()
  await row.getByRole('link', { name: 'Open the claim page' }).click()
  await expect(page.getByRole('list', { name: 'History' })).toContainText('suggested by sparrow-small')
})

test('a language model that hangs keeps nobody from saving', async ({ page, signInAs }) => {
  const reviewer = await signInAs('reviewer')
  const where = { askedById: reviewer.id }
  const problems = async () => (await db.secondOpinion.findMany({ where })).map(({ problem }) => problem)
  await read(page, textOf(slow))
  await part(page).getByRole('button', { name: 'Ask sparrow-small' }).press('Enter')
  await expect(part(page)).toContainText('sparrow-small is reading the text.')
  await expect.poll(problems).toEqual([null])
  await expect(part(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(part(page).getByRole('button', { name: 'Ask sparrow-small' })).toBeVisible()
  await expect(part(page)).toBeFocused()
  await part(page).getByRole('button', { name: 'Ask sparrow-small' }).click()
  await expect(part(page)).toContainText('You need not wait')
  await expect.poll(problems).toHaveLength(2)
  await save(page)
  await expect(page).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('list', { name: 'Claims' })).toContainText('48 million')
  await expect(page.getByText('sparrow-small', { exact: false }).and(page.locator('.triage-row *'))).toHaveCount(0)
  await expect.poll(problems).toEqual(['cancelled', 'cancelled'])
})

test('without JavaScript a second opinion is a step of the same form, also where it does not come', async ({
  newPerson,
  deskOf,
}) => {
  const noScript = await deskOf(await newPerson('reviewer'), { javaScriptEnabled: false })
  await read(noScript, textOf())
  await part(noScript).getByRole('button', { name: 'Ask sparrow-small' }).click()
  await expect(part(noScript)).toContainText('sparrow-small suggests 1 new claim')
  await save(noScript)
  await expect(noScript.getByRole('list', { name: 'Claims' })).toContainText('suggested by sparrow-small')

  await read(noScript, textOf(slow))
  await part(noScript).getByRole('button', { name: 'Ask sparrow-small' }).click()
  await expect(part(noScript)).toContainText('sparrow-small did not answer in time', { timeout: 20_000 })
  await expect(part(noScript).getByRole('button', { name: 'Ask sparrow-small again' })).toBeVisible()
  await save(noScript)
  await expect(noScript.getByRole('list', { name: 'Claims' })).toContainText('48 million')
})

test('nobody has a text sent from elsewhere, without signing in, or before they have looked at it', async ({
  page,
  request,
  signInAs,
  baseURL,
}) => {
  const reviewer = await signInAs('reviewer')
  const path = '/desk/articles/new/second-opinion'
  const multipart = { text: textOf(), language: '', publishedOn: '', seen: 'guessed' }
  const from = (origin: string) => ({ multipart, headers: { origin } })
  expect((await request.post(path, from(baseURL!))).status()).toBe(403)
  expect((await page.request.post(path, from('https://elsewhere.example'))).status()).toBe(403)
  const unseen = await page.request.post(path, from(baseURL!))
  expect(await unseen.json()).toMatchObject({ changed: true, preview: { opinion: null } })
  expect((await page.request.post(path, { ...from(baseURL!), multipart: { text: 'short' } })).status()).toBe(400)
  expect(await db.secondOpinion.count({ where: { askedById: reviewer.id } })).toBe(0)
})
