/** What every journey stands on: people who are signed in, browsers that complain, and eyes that cannot see colours. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { db } from '@/lib/db'
import { openSession } from '@/lib/records/people/sessions'
import type { Actor } from '@/lib/rules/permissions'
import { makePerson } from '@/prisma/factory'
import type { Role } from '@/prisma/generated/enums'

export { expect }
export type Person = Actor & { email: string }

/** As lib/auth names it where the desk is not served over TLS; the journey through the sign-in form proves it. */
export const sessionCookie = 'claimdesk-session'

type Fixtures = {
  /** Somebody new with these roles, and nobody else's: journeys do not meet. */
  newPerson: (...roles: Role[]) => Promise<Person>
  /** Signs somebody in on the test's own page. */
  signInAs: (who: Role | Person) => Promise<Person>
  /** The browser of another person, signed in. */
  deskOf: (person: Person, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>
  /** A reader who has switched JavaScript off. */
  noScript: Page
  /** What a page may complain about in this test; anything else fails it. */
  expectComplaint: (pattern: RegExp) => void
}

async function enter(context: BrowserContext, person: Person, baseURL: string) {
  const { token } = await db.$transaction((tx) => openSession(tx, person.id))
  await context.addCookies([{ name: sessionCookie, value: token, url: baseURL, httpOnly: true, sameSite: 'Lax' }])
}

export const test = base.extend<Fixtures & { complaints: { said: string[]; expected: RegExp[] } }>({
  complaints: async ({}, use) => {
    const complaints = { said: [] as string[], expected: [] as RegExp[] }
    await use(complaints)
    const { said, expected } = complaints
    expect(said.filter((words) => !expected.some((pattern) => pattern.test(words)))).toEqual([])
  },

  context: async ({ context, complaints }, use) => {
    await listenTo(context, complaints.said)
    await use(context)
  },

  expectComplaint: async ({ complaints }, use) => {
    await use((pattern) => void complaints.expected.push(pattern))
  },

  newPerson: async ({}, use) => {
    // Sample people among themselves keep the sign-in page's one click open.
    await use((...roles) => makePerson(roles, { sample: true }))
  },

  signInAs: async ({ context, baseURL, newPerson }, use) => {
    await use(async (who) => {
      const person = typeof who === 'string' ? await newPerson(who) : who
      await enter(context, person, baseURL!)
      return person
    })
  },

  deskOf: async ({ browser, baseURL, locale, complaints }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (person, options) => {
      const context = await browser.newContext({ baseURL, locale, ...options })
      contexts.push(context)
      await listenTo(context, complaints.said)
      await enter(context, person, baseURL!)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },

  noScript: async ({ browser, baseURL, locale, complaints }, use) => {
    const context = await browser.newContext({ baseURL, locale, javaScriptEnabled: false })
    await listenTo(context, complaints.said)
    await use(await context.newPage())
    await context.close()
  },
})

/** Errors in the console, exceptions, and whatever the Content-Security-Policy had to stop. */
async function listenTo(context: BrowserContext, said: string[]) {
  context.on('console', (message) => {
    if (message.type() === 'error') said.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => said.push(String(error.error())))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`Content-Security-Policy: ${violatedDirective} stopped ${blockedURI} in ${sourceFile}`),
    )
  })
}

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
