/** The door: who is asking, as the database says at this very request; signing in and out. */
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { isOnThisMachine } from './auth/client-address'
import { LANGUAGE_COOKIE, languageOf, THEME_COOKIE } from './auth/language'
import { signInPath } from './auth/next-path'
import { cookieOptions, RefusedSignIn, sessionCookie, signIn, signOut } from './auth/provider'
import { findSession, type NewSession } from './records/people/sessions'
import { listSamplePeople } from './records/people/sign-in'
import type { Actor } from './rules/permissions'
import { Refusal } from './rules/refusal'

export { handlers } from './auth/provider'

export async function requestLanguage() {
  return languageOf((await cookies()).get(LANGUAGE_COOKIE)?.value, (await headers()).get('accept-language'))
}

/** Once per request: a page, its layout and its parts ask the same question. */
const whoIsHere = cache(async () => {
  const token = (await cookies()).get(sessionCookie())?.value
  return token ? findSession(token) : null
})

export const currentActor = cache(async (): Promise<Actor | null> => {
  const person = await whoIsHere()
  if (!person) return null
  const { id, name, roles, byline, language } = person
  return { id, name, roles, byline, language: language ?? (await requestLanguage()) }
})

/** For pages: somebody who is signed out is sent to the door, and after it to the page they wanted. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  // Written by proxy.ts, over whatever the request brought along.
  if (!actor) redirect(signInPath((await headers()).get('x-claimdesk-path')))
  return actor
}

/** For forms and machines: a redirect would throw away what was typed. */
export async function actorOrRefusal(): Promise<Actor> {
  const actor = await currentActor()
  if (!actor) throw new Refusal('forbidden', 'signed_out')
  return actor
}

/** `how` is "credentials" (email, password) or "sample" (personId). Throws a Refusal where the door stays shut. */
export async function signInHere(how: 'credentials' | 'sample', fields: Record<string, string>) {
  try {
    await signIn(how, { ...fields, redirect: false })
  } catch (error) {
    throw error instanceof RefusedSignIn ? error.reason : error
  }
  await rememberLooks()
}

/** Whom this browser may enter as by one click: nobody, but in a sample newsroom of its own machine. */
export async function samplePeopleHere() {
  return listSamplePeople(isOnThisMachine(await headers()))
}

export async function signOutHere() {
  await signOut({ redirect: false })
}

/** After a change of password this browser goes on with a new session; all others have ended. */
export async function keepSession({ token, expiresAt }: NewSession) {
  const jar = await cookies()
  jar.set(sessionCookie(), token, { ...cookieOptions(), expires: expiresAt })
}

/** A person's language and theme as cookies of this browser, so that a page is drawn right before it knows who asks. */
export async function rememberLooks() {
  const person = await whoIsHere()
  const jar = await cookies()
  const options = { ...cookieOptions(), maxAge: 365 * 86_400 }
  if (person?.language) jar.set(LANGUAGE_COOKIE, person.language, options)
  if (person?.theme) jar.set(THEME_COOKIE, person.theme, options)
}
