'use server'

import { refresh } from 'next/cache'
import { formAction } from '@/lib/form-action'
import { markNoticesSeen } from '@/lib/records/notices'
import { markSeenInput } from '@/lib/rules/inputs/lists'

export const markSeenAction = formAction(markSeenInput, async (actor, input) => {
  await markNoticesSeen(actor, input)
  refresh()
})
