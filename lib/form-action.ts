/** Turns a command into a form action: a plain function of a form, that works with and without JavaScript. */
import { headers } from 'next/headers'
import type { z } from 'zod'
import { actorOrRefusal, requestLanguage } from './auth'
import { answerForm, type FormState, type Shown } from './form-action/answer'
import type { Actor } from './rules/permissions'

export type { FormState } from './form-action/answer'

/** For people who are signed in. The state before is the browser's word and is not listened to; a redirect passes. */
export function formAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (actor: Actor, input: z.output<Schema>) => Promise<void | Shown>,
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const identify = async () => {
      const who = await actorOrRefusal()
      return { who, language: who.language }
    }
    const request = { headers: await headers(), language: await requestLanguage(), identify }
    return answerForm(form, request, schema, run)
  }
}

/** For guests: signing in, and choosing a password with a link. */
export function guestFormAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<void | Shown>,
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const language = await requestLanguage()
    const identify = () => Promise.resolve({ who: null, language })
    return answerForm(form, { headers: await headers(), language, identify }, schema, (_guest, input) => run(input))
  }
}
