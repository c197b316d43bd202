/** What an admin does with people who are here already. Nobody is ever deleted: the history names them. */
import type { ChangeRolesInput, RenameInput } from '@/lib/rules/inputs/people'
import type { Actor } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { assertAdminLeft, changePeople, findPerson } from './change-people'
import { closeKeysOf } from './keys'
import { endSessionsOf } from './sessions'

type WithReason = { personId: string; requestId: string; text: string | null }

/** Ends the person's sessions: what they may do now begins with a new one. */
export async function changeRoles(actor: Actor, { personId, roles, requestId }: ChangeRolesInput) {
  await changePeople(actor, requestId, 'change_roles', async (tx) => {
    const { roles: was } = await findPerson(tx, personId)
    const isSame = was.length === roles.length && roles.every((role) => was.includes(role))
    if (isSame) throw new Refusal('conflict', 'already_there')
    await tx.person.update({ where: { id: personId }, data: { roles } })
    await assertAdminLeft(tx)
    await endSessionsOf(tx, personId)
    return { details: { person: personId, roles, was }, result: null }
  })
}

export async function renamePerson(actor: Actor, { personId, name, requestId }: RenameInput) {
  await changePeople(actor, requestId, 'rename_person', async (tx) => {
    const { name: was } = await findPerson(tx, personId)
    if (was === name) throw new Refusal('conflict', 'already_there')
    await tx.person.update({ where: { id: personId }, data: { name } })
    return { details: { person: personId, name, was_name: was }, result: null }
  })
}

/** Out at once, and the password with it: whoever comes back chooses a new one. */
export async function deactivate(actor: Actor, { personId, text, requestId }: WithReason) {
  await changePeople(actor, requestId, 'deactivate_person', async (tx) => {
    const person = await findPerson(tx, personId)
    if (person.deactivatedAt) throw new Refusal('conflict', 'not_now')
    await tx.person.update({ where: { id: personId }, data: { deactivatedAt: new Date() } })
    await assertAdminLeft(tx)
    await endSessionsOf(tx, personId)
    await closeKeysOf(tx, personId)
    await tx.credential.deleteMany({ where: { personId } })
    return { details: { person: personId, text }, result: null }
  })
}

/** Without a password still: the next step is a link. */
export async function reactivate(actor: Actor, { personId, text, requestId }: WithReason) {
  await changePeople(actor, requestId, 'reactivate_person', async (tx) => {
    const person = await findPerson(tx, personId)
    if (!person.deactivatedAt) throw new Refusal('conflict', 'not_now')
    await tx.person.update({ where: { id: personId }, data: { deactivatedAt: null } })
    return { details: { person: personId, text }, result: null }
  })
}
