/** Sets a password: with a one-time link, or by somebody who knows the one they have. */
import { db, type Transaction } from '@/lib/db'
import type { ChangePasswordInput, ChoosePasswordInput } from '@/lib/rules/inputs/people'
import type { Actor } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { countAttempt, forgetAttempt } from './attempts'
import { changePeople } from './change-people'
import { closeKeysOf, findKey, spendKey } from './keys'
import { hashPassword, isPassword } from './passwords'
import { endSessionsOf, openSession, type NewSession } from './sessions'

/** The holder of a link acts as the person it was made for. Answers the address to sign in with. */
export async function choosePassword({ key, password, requestId }: ChoosePasswordInput): Promise<{ email: string }> {
  const found = await findKey(key)
  if (!found) throw new Refusal('conflict', 'link_used')
  const { person, isNew } = found
  const passwordHash = await hashPassword(password)
  const doer = { ...person, language: person.language ?? ('en' as const) }
  await changePeople(doer, requestId, isNew ? 'accept_invitation' : 'change_password', async (tx) => {
    await spendKey(tx, key)
    await setPassword(tx, person.id, passwordHash)
    return { details: { person: person.id }, result: null }
  })
  return { email: person.email }
}

/** Ends every session; the browser that asked goes on with the new one. Null where the same form was sent before. */
export async function changePassword(
  actor: Actor,
  { currentPassword, newPassword, requestId }: ChangePasswordInput,
): Promise<NewSession | null> {
  const attempt = { account: `own ${actor.id}`, network: `own ${actor.id}` }
  await countAttempt(attempt)
  const before = await db.credential.findUnique({ where: { personId: actor.id } })
  if (!(await isPassword(currentPassword, before?.passwordHash))) throw new Refusal('forbidden', 'wrong_password')
  const passwordHash = await hashPassword(newPassword)
  const session = await changePeople(actor, requestId, 'change_password', async (tx) => {
    const now = await tx.credential.findUnique({ where: { personId: actor.id } })
    if (now?.passwordHash !== before?.passwordHash) throw new Refusal('forbidden', 'wrong_password')
    await setPassword(tx, actor.id, passwordHash)
    return { details: { person: actor.id }, result: await openSession(tx, actor.id) }
  })
  await forgetAttempt(attempt)
  return session
}

/** Whoever else knew the old password, or holds a link or a session, is out. */
async function setPassword(tx: Transaction, personId: string, passwordHash: string) {
  const changed = { passwordHash, changedAt: new Date() }
  await tx.credential.upsert({ where: { personId }, create: { personId, ...changed }, update: changed })
  await closeKeysOf(tx, personId)
  await endSessionsOf(tx, personId)
}
