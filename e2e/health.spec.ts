import { expect, test } from '@playwright/test'

test('whoever watches the server learns that its database answers @phone', async ({ request }) => {
  const answer = await request.get('/api/health')
  expect(answer.status()).toBe(200)
  expect(await answer.json()).toEqual({ ok: true })
  expect(answer.headers()['x-powered-by']).toBeUndefined()
})

test('a page that is not there says so in a real browser @phone', async ({ page }) => {
  const answer = await page.goto('/nowhere')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
