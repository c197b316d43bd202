/** Asks once more, inside the transaction, who somebody is: a request may have waited while they lost their roles. */
import type { Transaction } from '@/lib/db'
import type { Doer } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import type { Role } from '@/prisma/generated/enums'

/** Locked against a change of roles until the act is done. Comes after the claim's or article's lock, always. */
export async function asOfNow<D extends Doer>(tx: Transaction, doer: D): Promise<D> {
  if (doer.id === null) return doer
  const [person] = await tx.$queryRaw<{ roles: Role[] }[]>`
    SELECT roles::text[] AS roles FROM "Person" WHERE id = ${doer.id}::uuid AND "deactivatedAt" IS NULL FOR SHARE`
  if (!person) throw new Refusal('forbidden', 'signed_out')
  return { ...doer, roles: person.roles }
}
