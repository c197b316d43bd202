/** What every journey stands on: people who are signed in, and browsers that complain. */
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
