/** Lets somebody new in, or back in who lost their password: by a link that is handed over. */
import { db } from '@/lib/db'
import type { InviteInput } from '@/lib/rules/inputs/people'
import { system, type Actor } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { changePeople, findPerson } from './change-people'
import { makeKey, type Link } from './keys'
import { ensureNewsroom } from './newsroom'

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

type FirstAdmin = { email: string; name: string; requestId: string }

/** A sample person is no admin here: nobody can be held to what they do. */
const realAdmins = { roles: { has: 'admin' as const }, deactivatedAt: null, sample: false }

/** From the command line. For an admin who has never come: another link. `isNew` says which of the two it was. */
export async function makeFirstAdmin({ email, name, requestId }: FirstAdmin): Promise<Link & { isNew: boolean }> {
  const waiting = await db.person.findFirst({ where: { ...realAdmins, email, credential: null } })
  if (waiting) {
    const link = await changePeople(system, requestId, 'reset_password', async (tx) => {
      if (await tx.credential.findFirst({ where: { person: realAdmins } })) throw new Refusal('conflict', 'already_there')
      return { details: { person: waiting.id }, result: await makeKey(tx, waiting.id, 'invitation', null) }
    })
    return { ...once(link), isNew: false }
  }
  const link = await changePeople(system, requestId, 'make_first_admin', async (tx) => {
    if (await tx.person.findFirst({ where: realAdmins })) throw new Refusal('conflict', 'already_there')
    if (await tx.person.findUnique({ where: { email } })) throw new Refusal('conflict', 'email_taken')
    await ensureNewsroom(tx)
    const { id } = await tx.person.create({ data: { email, name, roles: ['admin'] } })
    return { details: { person: id, name, email }, result: await makeKey(tx, id, 'invitation', null) }
  })
  return { ...once(link), isNew: true }
}

function once(link: Link | null): Link {
  if (!link) throw new Refusal('conflict', 'request_reused')
  return link
}
