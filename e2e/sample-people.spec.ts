import { expect, test } from './fixtures'

test('a sample person enters by one click, also without JavaScript', async ({ noScript }) => {
  await noScript.goto('/sign-in')
  await noScript.getByRole('button', { name: 'Enter as Willemijn Prins' }).click()
  await expect(noScript).toHaveURL(/\/desk$/)
  await expect(noScript.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a long name leaves the bar its room on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Enter as Willemijn Prins' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Redactie' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
