/** Makes the first admin of a newsroom at work; from then on admins invite each other. */
import { db } from '@/lib/db'
import { system } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { ensureNewsroom } from '../newsroom'
import { changePeople } from './change-people'
import { makeKey, type Link } from './keys'

type FirstAdmin = { email: string; name: string; requestId: string }

/** A sample person is no admin here: nobody can be held to what they do. */
const realAdmins = { roles: { has: 'admin' as const }, deactivatedAt: null, sample: false }

/** For an admin who has never come: another link. `isNew` says which of the two it was. */
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
