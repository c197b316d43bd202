'use server'

import { refresh } from 'next/cache'
import { formAction } from '@/lib/form-action'
import { comment } from '@/lib/records/claims/discussion'
import { commentInput } from '@/lib/rules/inputs/claims'

export const commentAction = formAction(commentInput, async (actor, input) => {
  await comment(actor, input)
  refresh()
})
