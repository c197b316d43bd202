/** One-time keys: the secret in a link with which one person chooses a password, once. Only its hash is stored. */
import { db, type Transaction } from '@/lib/db'
import { Refusal } from '@/lib/rules/refusal'
import { hashOf, newSecret } from './sessions'

export type Link = { key: string; expiresAt: Date }

const HOURS = { invitation: 7 * 24, reset: 24 }
type Kind = keyof typeof HOURS

/** A new link ends the ones before it: of one person, one is open at most. */
export async function makeKey(tx: Transaction, personId: string, kind: Kind, byId: string | null): Promise<Link> {
  await closeKeysOf(tx, personId)
  const key = newSecret()
  const expiresAt = new Date(Date.now() + HOURS[kind] * 3_600_000)
  await tx.oneTimeKey.create({ data: { keyHash: hashOf(key), personId, createdById: byId, expiresAt } })
  return { key, expiresAt }
}

export async function closeKeysOf(tx: Transaction, personId: string) {
  await tx.oneTimeKey.updateMany({ where: { personId, usedAt: null }, data: { usedAt: new Date() } })
}

const open = (key: string) => ({
  keyHash: hashOf(key),
  usedAt: null,
  expiresAt: { gt: new Date() },
  person: { deactivatedAt: null },
})

/** Whom a link is for; null once it is used, replaced or too old. */
export async function findKey(key: string) {
  const found = await db.oneTimeKey.findUnique({
    where: open(key),
    select: {
      person: {
        select: {
          ...{ id: true, name: true, email: true, roles: true, language: true, byline: true },
          credential: { select: { personId: true } },
        },
      },
    },
  })
  if (!found) return null
  const { credential, ...person } = found.person
  return { person, isNew: credential === null }
}

/** Of two people who use one link at once, one gets through. */
export async function spendKey(tx: Transaction, key: string): Promise<string> {
  const keyHash = hashOf(key)
  await tx.$queryRaw`SELECT id FROM "OneTimeKey" WHERE "keyHash" = ${keyHash} FOR UPDATE`
  const found = await tx.oneTimeKey.findUnique({ where: open(key) })
  if (!found) throw new Refusal('conflict', 'link_used')
  await tx.oneTimeKey.update({ where: { keyHash }, data: { usedAt: new Date() } })
  return found.personId
}
