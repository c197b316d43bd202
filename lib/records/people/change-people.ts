/** The one way in which people and the newsroom change: in single file, permitted, remembered, in one transaction. */
import { db, type Transaction } from '@/lib/db'
import type { Details, peopleActs } from '@/lib/rules/history/vocabulary'
import { assertMayAtDesk } from '@/lib/rules/desk/desk-permissions'
import type { Doer } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { patience } from '../change-claim'
import { asOfNow } from '../doer-now'
import { append } from '../history'

export type PeopleAct = (typeof peopleActs)[number]
type Outcome<A extends PeopleAct, R> = { details: Details<A>; result: R }

/** Answers null where this very request was carried out before: a form sent twice acts once. */
export function changePeople<A extends PeopleAct, R>(
  doer: Doer,
  requestId: string,
  act: A,
  effect: (tx: Transaction) => Promise<Outcome<A, R>>,
): Promise<R | null> {
  return db.$transaction(async (tx) => {
    // One after the other: of two admins who demote each other, the second is no admin any more.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('people'))::text`
    if (await wasDone(tx, doer, requestId, act)) return null
    const role = assertMayAtDesk(await asOfNow(tx, doer), act)
    const { details, result } = await effect(tx)
    await append(tx, { stream: { kind: 'people' }, doer, role, act, details, requestId })
    return result
  }, patience)
}

async function wasDone(tx: Transaction, doer: Doer, requestId: string, act: PeopleAct) {
  const earlier = await tx.historyEntry.findUnique({ where: { requestId } })
  if (!earlier) return false
  if (earlier.act !== act || earlier.actorId !== doer.id) throw new Refusal('conflict', 'request_reused')
  return true
}

export async function findPerson(tx: Transaction, id: string) {
  const person = await tx.person.findUnique({ where: { id }, include: { credential: true } })
  if (!person) throw new Refusal('not_found', 'not_found')
  return person
}

/** Called after the change, inside its transaction: somebody must be left who can let others in. */
export async function assertAdminLeft(tx: Transaction) {
  const admins = await tx.person.count({ where: { roles: { has: 'admin' }, deactivatedAt: null } })
  if (admins === 0) throw new Refusal('conflict', 'last_admin')
}
