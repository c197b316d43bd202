/** `npm run screenshot`: takes the README's picture of the sample newsroom. */
import { chromium } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { pickBrowser } from './browser'
import { OwnServer } from './own-server'

const file = '.github/desk.png'
const server = new OwnServer()
try {
  await server.start()
  const { executablePath, args } = await pickBrowser()
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) })
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'en-GB', colorScheme: 'light' })
  await page.goto(`${server.origin}/sign-in`)
  await page.getByRole('button', { name: /Tom Ashworth/ }).click()
  await page.waitForURL(/\/desk/)
  await page.goto(`${server.origin}/desk/articles`)
  await page.getByRole('main').getByRole('link', { name: /brug/i }).first().click()
  await page.waitForURL(/\/desk\/articles\/./)
  await page.waitForLoadState('networkidle')
  mkdirSync('.github', { recursive: true })
  await page.screenshot({ path: file })
  await browser.close()
  console.log(`Wrote ${file}`)
} finally {
  await server.stop()
}
