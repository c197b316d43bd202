/** What holds for every page: anybody can use it, and it fits on a phone. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'

/**
 * Axe finds nothing, in light and in dark: of what it looks at, only the contrast differs between the two. Movement is
 * off, so that no colour is caught half-way.
 */
export async function expectAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page })
    const { violations } = await (colorScheme === 'light' ? axe : axe.withRules('color-contrast')).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
    expect.soft(found, `${page.url()} in ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}

/** On the narrowest phone nothing is wider than the screen. */
export async function expectFits(page: Page, width = 360) {
  await page.setViewportSize({ width, height: 740 })
  const { clientWidth, scrollWidth } = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    return { clientWidth, scrollWidth }
  })
  expect.soft(scrollWidth, `${page.url()} at ${width} px`).toBeLessThanOrEqual(clientWidth)
}

/** As somebody does who cannot use a mouse; every stop on the way shows where one is. */
export async function tabTo(page: Page, wanted: Locator) {
  for (let stops = 0; stops < 120; stops++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const focused = document.activeElement
      return focused && focused !== document.body ? getComputedStyle(focused).outlineStyle : 'solid'
    })
    expect(outline, 'what is focused can be seen').not.toBe('none')
  }
  throw new Error(`${String(wanted)} cannot be reached by Tab`)
}
