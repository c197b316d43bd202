import { db } from '@/lib/db'
import { hashPassword } from '@/lib/records/people/passwords'
import { expect, sessionCookie, test } from './fixtures'

const password = 'drie bruggen en een sluis'

test('somebody with a password signs in by the form, lands where they wanted to go, and signs out @phone', async ({
  page,
  newPerson,
}) => {
  const person = await newPerson('reviewer')
  await db.credential.create({ data: { personId: person.id, passwordHash: await hashPassword(password) } })

  await page.goto('/desk/claims?status=in_review')
  await page.getByLabel('E-mail address').fill(person.email)
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toHaveValue(person.email)

  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/desk\/claims\?status=in_review$/)
  const cookies = await page.context().cookies()
  expect(cookies.find(({ name }) => name === sessionCookie)).toMatchObject({ httpOnly: true, sameSite: 'Lax' })

  await page.locator('summary').filter({ hasText: person.name }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in/)
})
