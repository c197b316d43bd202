'use server'

import { refresh } from 'next/cache'
import { formAction } from '@/lib/form-action'
import { changeSettings } from '@/lib/records/people/newsroom'
import { settingsInput } from '@/lib/rules/inputs/people'

export const changeSettingsAction = formAction(settingsInput, async (actor, input) => {
  await changeSettings(actor, input)
  refresh()
})
