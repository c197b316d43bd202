/** Lets somebody new in, or somebody back in who lost their password: by a link that an admin hands over. */
import type { InviteInput } from '@/lib/rules/inputs/people'
import type { Actor } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { changePeople, findPerson } from './change-people'
import { makeKey, type Link } from './keys'

type OnPerson = { personId: string; requestId: string }

/** The link is told once; null where the same form was sent before. */
export function invite(actor: Actor, { email, name, roles, requestId }: InviteInput): Promise<Link | null> {
  return changePeople(actor, requestId, 'invite_person', async (tx) => {
    if (await tx.person.findUnique({ where: { email } })) throw new Refusal('conflict', 'email_taken')
    const { id } = await tx.person.create({ data: { email, name, roles } })
    const link = await makeKey(tx, id, 'invitation', actor.id)
    return { details: { person: id, roles, name, email }, result: link }
  })
}

/** The old password counts until the link is used: a link made by mistake locks nobody out. */
export function makeLink(actor: Actor, { personId, requestId }: OnPerson): Promise<Link | null> {
  return changePeople(actor, requestId, 'reset_password', async (tx) => {
    const { deactivatedAt, credential } = await findPerson(tx, personId)
    if (deactivatedAt) throw new Refusal('conflict', 'not_now')
    const link = await makeKey(tx, personId, credential ? 'reset' : 'invitation', actor.id)
    return { details: { person: personId }, result: link }
  })
}
