import { expect, test } from './fixtures'
import { toApproved, toInReview, toResearching } from '@/prisma/story'
import { returnVerdict } from '@/lib/records/verdicts/decide-verdict'
import { db } from '@/lib/db'
import { randomUUID } from 'node:crypto'

const nameOf = async (id: string) => (await db.claim.findUniqueOrThrow({ where: { id } })).statement

test('a reviewer’s front page tells what came back and by whom; read, it is gone', async ({ page, newPerson, signInAs }) => {
  const reviewer = await signInAs('reviewer')
  const second = await newPerson('reviewer')
  const id = await toInReview({ reviewer })
  await returnVerdict(second, { claimId: id, requestId: randomUUID(), text: 'The plan of 2019 needs a page number.' })

  await page.goto('/desk')
  const news = page.getByRole('list', { name: 'New for you' })
  await expect(news).toContainText(`Your verdict was returned by ${second.name}`)
  await expect(page.getByRole('list', { name: 'Your claims' }).getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: 'Mark all as read' }).click()
  await expect(news).toBeHidden()
  await page.reload()
  await expect(news).toBeHidden()
})

test('an editor sees first what may be published', async ({ page, newPerson, signInAs }) => {
  const cast = { reviewer: await newPerson('reviewer'), second: await newPerson('reviewer') }
  const id = await toApproved(cast)
  await db.claim.update({ where: { id }, data: { dueOn: new Date('2020-01-01') } })
  await signInAs('editor')
  await page.goto('/desk')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('May be published')
  const line = page.getByRole('list', { name: 'May be published' }).getByRole('listitem').first()
  await expect(line).toContainText('overdue since 1 Jan 2020')
})

test('an auditor is led to the claims, an administrator to the people', async ({ page, signInAs, deskOf, newPerson }) => {
  await signInAs('auditor')
  await page.goto('/desk')
  await page.getByRole('link', { name: 'To the claims' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Claims' })).toBeVisible()

  const admin = await deskOf(await newPerson('admin'))
  await admin.goto('/desk')
  await admin.getByRole('link', { name: 'To the people' }).click()
  await expect(admin.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
})

test('the queues are searched, narrowed to one’s own and turned without JavaScript', async ({ newPerson, deskOf }) => {
  const reviewer = await newPerson('reviewer')
  const mark = randomUUID().slice(0, 8)
  const id = await toResearching({ reviewer })
  await db.claim.update({ where: { id }, data: { statement: `Bridge ${mark} cost 48 million euros.` } })
  const page = await deskOf(reviewer, { javaScriptEnabled: false })

  await page.goto('/desk/claims')
  await page.getByLabel('Search in statement and speaker').fill(mark)
  await page.getByLabel('Only what I work on').check()
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByText('Nothing found here')).toBeVisible()
  await page.getByRole('navigation', { name: 'Claims by status' }).getByRole('link', { name: 'Researching 1' }).click()
  await expect(page.getByRole('list', { name: 'Researching' }).getByRole('listitem')).toHaveCount(1)
  await page.getByRole('link', { name: await nameOf(id) }).click()
  await expect(page).toHaveURL(new RegExp(`/desk/claims/${id}$`))
})

test('no address breaks the queues', async ({ page, signInAs }) => {
  await signInAs('reviewer')
  const strange = [
    'page=-1', 'page=1e9', 'page=999999', 'status=nonsense', 'q=%00', 'q=%ED%A0%80', 'q[]=a&q[]=b', 'q=a&q=b&page=1&page=2',
    'status=in_review&status=approved', `q=${'x'.repeat(3000)}`, 'q=%25_%5C', 'mine=1&mine=0', '__proto__=1', "q=';--",
  ]
  for (const query of strange) {
    const answer = await page.goto(`/desk/claims?${query}`)
    expect(answer?.status(), query).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims')
  }
})
