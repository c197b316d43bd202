'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { keepSession, rememberLooks, signOutHere } from '@/lib/auth'
import { formAction, guestFormAction } from '@/lib/form-action'
import { changePassword } from '@/lib/records/people/choose-password'
import { setPreferences, signOutEverywhere } from '@/lib/records/people/own'
import { changePasswordInput, preferencesInput } from '@/lib/rules/inputs/people'

const nothing = z.strictObject({})

export const preferencesAction = formAction(preferencesInput, async (actor, input) => {
  await setPreferences(actor, input)
  await rememberLooks()
  refresh()
})

export const changePasswordAction = formAction(changePasswordInput, async (actor, input) => {
  const session = await changePassword(actor, input)
  if (session) await keepSession(session)
  refresh()
})

export const signOutEverywhereAction = formAction(nothing, async (actor) => {
  await signOutEverywhere(actor)
  await signOutHere()
  redirect('/sign-in')
})

/** Also for somebody whose session has ended already: the cookie goes in any case. */
const leave = guestFormAction(nothing, async () => {
  await signOutHere()
  redirect('/sign-in')
})

/** For the menu, whose forms have nothing to say: a plain action each. */
export async function signOutAction(form: FormData): Promise<void> {
  await leave({}, form)
}

export async function choosePreferencesAction(form: FormData): Promise<void> {
  await preferencesAction({}, form)
}
