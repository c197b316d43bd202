import { expect, test } from './fixtures'

test('a sample person enters by one click, also without JavaScript', async ({ noScript }) => {
  await noScript.goto('/sign-in')
  await noScript.getByRole('button', { name: 'Enter as Willemijn Prins' }).click()
  await expect(noScript).toHaveURL(/\/desk$/)
  await expect(noScript.getByRole('heading', { level: 1 })).toBeVisible()
})
