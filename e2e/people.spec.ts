import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { makeLink } from '@/lib/records/people/invite'
import { expect, test } from './fixtures'
import { expectAccessible, expectFits } from './page-checks'

const password = 'drie bruggen en een sluis'

test('an administrator makes a link, and the person it is for chooses a password once @phone', async ({
  page,
  signInAs,
  newPerson,
  noScript,
}) => {
  const person = await newPerson('reviewer')
  await signInAs('admin')
  await page.goto('/desk/people')
  const line = page.getByRole('listitem').filter({ hasText: person.email })
  await line.getByText(`Manage ${person.name}`).click()
  await line.getByRole('button', { name: 'Make a sign-in link' }).click()
  const link = await line.getByRole('textbox', { name: 'Hand over this link' }).inputValue()
  await expectAccessible(page)
  await expectFits(page)

  await noScript.goto(link)
  await noScript.getByLabel('New password').fill(password)
  await noScript.getByRole('button', { name: 'Set the password and sign in' }).click()
  await expect(noScript).toHaveURL(/\/desk$/)
  await noScript.context().clearCookies()
  await noScript.goto(link)
  await expect(noScript.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more')
})

test('a change of roles and a deactivation put somebody out at once', async ({ page, signInAs, newPerson, deskOf }) => {
  const person = await newPerson('reviewer')
  await signInAs('admin')
  const theirs = await deskOf(person)
  await theirs.goto('/desk/account')
  await page.goto('/desk/people')
  const line = page.getByRole('listitem').filter({ hasText: person.email })
  await line.getByText(`Manage ${person.name}`).click()
  await line.locator('input[value=auditor]').check()
  await line.getByRole('button', { name: 'Change the roles' }).click()
  await expect(line.getByText('An auditor watches the others')).toBeVisible()
  await line.locator('input[value=auditor]').uncheck()
  await line.locator('input[value=legal]').check()
  await line.getByRole('button', { name: 'Change the roles' }).click()
  await expect(line.getByText('Reviewer, Legal', { exact: false }).first()).toBeVisible()
  await theirs.goto('/desk/account')
  await expect(theirs).toHaveURL(/\/sign-in\?next=%2Fdesk%2Faccount$/)

  const again = await deskOf(person)
  await again.goto('/desk/account')
  await line.getByLabel('Reason').fill('Works elsewhere now.')
  await line.getByRole('button', { name: 'Deactivate' }).click()
  await expect(line.getByText('Deactivated')).toBeVisible()
  await again.goto('/desk/account')
  await expect(again).toHaveURL(/\/sign-in/)
})

test('people, settings and other people’s pages are not there for whoever may not see them', async ({
  page,
  signInAs,
  expectComplaint,
}) => {
  expectComplaint(/404/)
  await signInAs('reviewer')
  for (const path of ['/desk/people', '/desk/settings']) {
    expect((await page.goto(path))?.status()).toBe(404)
  }
})

test('everybody looks after their own account @phone', async ({ page, newPerson, deskOf }) => {
  const person = await newPerson('reviewer')
  const admin = await newPerson('admin')
  const link = await makeLink(admin, { personId: person.id, requestId: randomUUID() })
  await page.goto(`/sign-in/${link!.key}`)
  await expectAccessible(page)
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Set the password and sign in' }).click()
  await expect(page).toHaveURL(/\/desk$/)
  const elsewhere = await deskOf(person)
  await elsewhere.goto('/desk/account')

  await page.goto('/desk/account')
  await expectAccessible(page)
  await expectFits(page)
  await page.getByLabel('Current password').fill('not the password')
  await page.getByLabel('New password').fill('vier bruggen en een sluis')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('That is not your current password.')).toBeVisible()
  await page.getByLabel('Current password').fill(password)
  await page.getByLabel('New password').fill('vier bruggen en een sluis')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect.poll(() => db.session.count({ where: { personId: person.id } })).toBe(1)
  await page.reload()
  await expect(page).toHaveURL(/\/desk\/account$/)
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/sign-in/)

  const main = page.getByRole('main')
  await main.getByLabel('Language').selectOption('nl')
  await main.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn account')
  await page.getByRole('button', { name: 'Overal uitloggen' }).click()
  await expect(page).toHaveURL(/\/sign-in$/)
})

test('the settings refuse what is no web address and keep what was typed @phone', async ({ page, signInAs }) => {
  await signInAs('admin')
  await page.goto('/desk/settings')
  await expectAccessible(page)
  await expectFits(page)
  await page.getByLabel('Website').fill('ftp://example.org')
  await page.getByRole('main').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Enter a full web address')).toBeVisible()
  await expect(page.getByLabel('Website')).toHaveValue('ftp://example.org')
})
