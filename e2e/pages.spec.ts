import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { toApproved, toInReview, toPublished, toResearching } from '@/prisma/story'
import { makeArticle } from '@/prisma/story/articles'
import type { Role } from '@/prisma/generated/enums'
import { expect, test, type Person } from './fixtures'
import { expectAccessible, expectFits, tabTo } from './page-checks'

const castOf = async (newPerson: (...roles: Role[]) => Promise<Person>) => ({
  reviewer: await newPerson('reviewer'),
  second: await newPerson('reviewer'),
  editor: await newPerson('editor'),
})

/** In light and dark, and on the narrowest phone. */
async function expectGood(page: Page, path: string) {
  const answer = await page.goto(path)
  expect(answer?.status(), path).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expectAccessible(page)
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 900 })
}

test.describe('every page has nothing for axe to find, and fits the narrowest phone:', () => {
  test.slow()

  const pages: [Role, string[]][] = [
    ['reviewer', ['/desk', '/desk/claims', '/desk/claims?q=nothing%20like%20this']],
    ['reviewer', ['/desk/articles', '/desk/articles/new', '/desk/account']],
    ['editor', ['/desk', '/desk/claims?status=in_review', '/desk/claims?status=aside']],
    ['auditor', ['/desk']],
    ['admin', ['/desk', '/desk/people', '/desk/settings']],
  ]
  for (const [role, paths] of pages) {
    test(`${role}: ${paths.join(' ')}`, async ({ page, signInAs }) => {
      const person = await signInAs(role)
      await db.person.update({ where: { id: person.id }, data: { language: role === 'editor' ? 'nl' : null } })
      for (const path of paths) await expectGood(page, path)
    })
  }

  test('an article and its triage', async ({ page, signInAs }) => {
    const reviewer = await signInAs('reviewer')
    const { id } = await makeArticle(reviewer)
    await page.goto(`/desk/articles/${id}`)
    await page.getByRole('list', { name: 'Claims' }).getByRole('link').first().click()
    await expect(page.getByRole('form', { name: 'Select' })).toBeVisible()
    await expectAccessible(page)
    await expectFits(page)
  })

  const stories = {
    researching: { tell: toResearching, actor: 'reviewer' },
    in_review: { tell: toInReview, actor: 'second' },
    approved: { tell: toApproved, actor: 'editor' },
    published: { tell: toPublished, actor: 'editor' },
  } as const
  for (const [status, { tell, actor }] of Object.entries(stories)) {
    test(`a claim that is ${status}, to whoever acts next and to an auditor`, async ({ newPerson, deskOf }) => {
      const cast = await castOf(newPerson)
      const id = await tell(cast)
      const page = await deskOf(cast[actor])
      await expectGood(page, `/desk/claims/${id}`)
      if (status === 'approved') await expectGood(page, `/desk/claims/${id}/preview`)
      await expectGood(await deskOf(await newPerson('auditor')), `/desk/claims/${id}`)
    })
  }

  test('what readers see, and the door', async ({ page, newPerson }) => {
    const id = await toPublished(await castOf(newPerson))
    const { slug } = await db.claim.findUniqueOrThrow({ where: { id } })
    for (const path of ['/', `/verdicts/${slug}`, '/corrections', '/methodology', '/sign-in']) await expectGood(page, path)
  })
})

test.describe('with the keyboard alone', () => {
  test('a reviewer reaches the content, a claim, and takes it up', async ({ page, signInAs }) => {
    const reviewer = await signInAs('reviewer')
    const { version } = await makeArticle(reviewer)
    const { claimId } = await db.appearance.findFirstOrThrow({ where: { articleVersionId: version.id } })
    await db.claim.update({ where: { id: claimId }, data: { status: 'selected' } })

    await page.goto(`/desk/claims/${claimId}`)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Take up', exact: true }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main').locator('.badge').first()).toHaveText('Researching')
  })

  test('a second reviewer approves', async ({ newPerson, deskOf }) => {
    const cast = await castOf(newPerson)
    const id = await toInReview(cast)
    const page = await deskOf(cast.second)
    await page.goto(`/desk/claims/${id}`)
    await tabTo(page, page.getByRole('button', { name: 'Approve', exact: true }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main').locator('.badge').first()).toHaveText('Approved')
  })

  test('somebody searches the queues', async ({ page, signInAs }) => {
    await signInAs('reviewer')
    await page.goto('/desk/claims')
    await tabTo(page, page.getByRole('searchbox', { name: 'Search in statement and speaker' }))
    await page.keyboard.type('nothing like this')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Nothing found here')).toBeVisible()
  })
})
