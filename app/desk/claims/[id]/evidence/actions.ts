'use server'

import { refresh } from 'next/cache'
import { formAction } from '@/lib/form-action'
import { attachSource, detachSource, editSource } from '@/lib/records/sources'
import { attachSourceInput, detachSourceInput, editSourceInput } from '@/lib/rules/inputs/evidence'

export const attachSourceAction = formAction(attachSourceInput, async (actor, input) => {
  await attachSource(actor, input)
  refresh()
})

export const editSourceAction = formAction(editSourceInput, async (actor, input) => {
  await editSource(actor, input)
  refresh()
})

export const detachSourceAction = formAction(detachSourceInput, async (actor, input) => {
  await detachSource(actor, input)
  refresh()
})
