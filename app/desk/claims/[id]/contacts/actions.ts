'use server'

import { refresh } from 'next/cache'
import { formAction } from '@/lib/form-action'
import { recordContact, recordReply, settleReply } from '@/lib/records/contacts'
import { recordContactInput, recordReplyInput, settleReplyInput } from '@/lib/rules/inputs/evidence'

export const recordContactAction = formAction(recordContactInput, async (actor, input) => {
  await recordContact(actor, input)
  refresh()
})

export const recordReplyAction = formAction(recordReplyInput, async (actor, input) => {
  await recordReply(actor, input)
  refresh()
})

export const settleReplyAction = formAction(settleReplyInput, async (actor, input) => {
  await settleReply(actor, input)
  refresh()
})
