'use server'

import { refresh } from 'next/cache'
import { formAction } from '@/lib/form-action'
import { hold, releaseHold } from '@/lib/records/claims/discussion'
import { dismiss, reconsider, select, shelve } from '@/lib/records/claims/triage'
import { assign, contribute, release, take } from '@/lib/records/claims/work'
import { join } from '@/lib/records/claims/wording/join'
import { reword } from '@/lib/records/claims/wording/reword'
import { split } from '@/lib/records/claims/wording/split'
import { reopen, uphold } from '@/lib/records/publications/reopen'
import {
  assignInput,
  dismissInput,
  holdInput,
  joinInput,
  plainInput,
  reasonInput,
  releaseHoldInput,
  remarkInput,
  rewordInput,
  selectInput,
  shelveInput,
  splitInput,
} from '@/lib/rules/inputs/claims'
import type { Actor } from '@/lib/rules/permissions'

/** After an act the page is drawn anew: other acts are possible, other gates are met. */
function thenRefresh<Input>(command: (actor: Actor, input: Input) => Promise<void>) {
  return async (actor: Actor, input: Input) => {
    await command(actor, input)
    refresh()
  }
}

export const selectAction = formAction(selectInput, thenRefresh(select))
export const dismissAction = formAction(dismissInput, thenRefresh(dismiss))
export const shelveAction = formAction(shelveInput, thenRefresh(shelve))
export const reconsiderAction = formAction(remarkInput, thenRefresh(reconsider))
export const takeAction = formAction(plainInput, thenRefresh(take))
export const releaseAction = formAction(plainInput, thenRefresh(release))
export const contributeAction = formAction(plainInput, thenRefresh(contribute))
export const assignAction = formAction(assignInput, thenRefresh(assign))
export const rewordAction = formAction(rewordInput, thenRefresh(reword))
export const splitAction = formAction(splitInput, thenRefresh(split))
export const joinAction = formAction(joinInput, thenRefresh(join))
export const reopenAction = formAction(reasonInput, thenRefresh(reopen))
export const upholdAction = formAction(reasonInput, thenRefresh(uphold))
export const holdAction = formAction(holdInput, thenRefresh(hold))
export const releaseHoldAction = formAction(releaseHoldInput, thenRefresh(releaseHold))
