'use server'

import { refresh } from 'next/cache'
import { formatTime } from '@/components/ui/time'
import { publicUrl } from '@/lib/env'
import { formAction } from '@/lib/form-action'
import { getNewsroom } from '@/lib/records/people/newsroom'
import { invite, makeLink } from '@/lib/records/people/invite'
import type { Link } from '@/lib/records/people/keys'
import { changeRoles, deactivate, reactivate, renamePerson } from '@/lib/records/people/manage'
import {
  changeRolesInput,
  deactivateInput,
  inviteInput,
  newLinkInput,
  reactivateInput,
  renameInput,
} from '@/lib/rules/inputs/people'
import type { Actor } from '@/lib/rules/permissions'

type Command<Input, Result> = (actor: Actor, input: Input) => Promise<Result>

const thenRefresh = <Input>(command: Command<Input, void>) => async (actor: Actor, input: Input) => {
  await command(actor, input)
  refresh()
}

/** The link leaves the server here, once. A form sent twice gets none: the first answer held it. */
function thenShow<Input extends object>(command: Command<Input, Link | null>) {
  return async (actor: Actor, input: Input): Promise<{ show: Record<string, string> }> => {
    const link = await command(actor, input)
    refresh()
    if (!link) return { show: {} }
    const { timeZone } = await getNewsroom()
    const until = formatTime(link.expiresAt, 'moment', actor.language, timeZone)
    return { show: { link: `${publicUrl()}/sign-in/${link.key}`, until, name: 'name' in input ? String(input.name) : '' } }
  }
}

export const inviteAction = formAction(inviteInput, thenShow(invite))
export const makeLinkAction = formAction(newLinkInput, thenShow(makeLink))
export const changeRolesAction = formAction(changeRolesInput, thenRefresh(changeRoles))
export const renameAction = formAction(renameInput, thenRefresh(renamePerson))
export const deactivateAction = formAction(deactivateInput, thenRefresh(deactivate))
export const reactivateAction = formAction(reactivateInput, thenRefresh(reactivate))
