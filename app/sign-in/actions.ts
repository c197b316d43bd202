'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { signInHere } from '@/lib/auth'
import { safeNext } from '@/lib/auth/next-path'
import { guestFormAction } from '@/lib/form-action'
import { choosePassword } from '@/lib/records/people/choose-password'
import { choosePasswordInput, sampleSignInInput, signInInput } from '@/lib/rules/inputs/people'

/** Whatever it says, `safeNext` has the last word. */
const next = { next: z.unknown() }

export const signInAction = guestFormAction(signInInput.extend(next), async ({ email, password, next }) => {
  await signInHere('credentials', { email, password })
  redirect(safeNext(next))
})

export const sampleSignInAction = guestFormAction(sampleSignInInput.extend(next), async ({ personId, next }) => {
  await signInHere('sample', { personId })
  redirect(safeNext(next))
})

export const choosePasswordAction = guestFormAction(choosePasswordInput, async (input) => {
  const { email } = await choosePassword(input)
  await signInHere('credentials', { email, password: input.password })
  redirect(safeNext(null))
})
