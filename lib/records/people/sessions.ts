/** Sessions: who is signed in. Only a token's hash is stored, and every request asks again whether it still counts. */
import { randomBytes } from 'node:crypto'
import { db, type Transaction } from '@/lib/db'
import { sha256 } from '@/lib/rules/history/commitment'
import { Refusal } from '@/lib/rules/refusal'

export const SESSION_DAYS = 7

/** What a browser is given: the token is nowhere else. */
export type NewSession = { token: string; expiresAt: Date }

/** Of a token or the key in a link: both are 256 random bits, so a plain hash cannot be guessed back. */
export const hashOf = (secret: string) => new Uint8Array(sha256(secret))
export const newSecret = () => randomBytes(32).toString('base64url')

/**
 * Locks the person's row, so that a deactivation or a change of password happens wholly before or wholly after.
 * @param passwordHash what the password was checked against, where one was
 */
export async function openSession(tx: Transaction, personId: string, passwordHash?: string): Promise<NewSession> {
  await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${personId}::uuid FOR SHARE`
  const person = await tx.person.findUnique({ where: { id: personId }, include: { credential: true } })
  if (!person || person.deactivatedAt) throw new Refusal('forbidden', 'wrong_sign_in')
  if (passwordHash && person.credential?.passwordHash !== passwordHash) throw new Refusal('forbidden', 'wrong_sign_in')
  const token = newSecret()
  const expiresAt = new Date(Date.now() + SESSION_DAYS * 86_400_000)
  await tx.session.create({ data: { tokenHash: hashOf(token), personId, expiresAt } })
  return { token, expiresAt }
}

/** Who holds this token and may still sign in, as the database says now. */
export async function findSession(token: string) {
  const session = await db.session.findUnique({
    where: { tokenHash: hashOf(token), expiresAt: { gt: new Date() }, person: { deactivatedAt: null } },
    select: {
      expiresAt: true,
      person: { select: { id: true, name: true, email: true, roles: true, language: true, theme: true, byline: true } },
    },
  })
  return session && { ...session.person, expiresAt: session.expiresAt }
}

export async function endSession(token: string) {
  await db.session.deleteMany({ where: { tokenHash: hashOf(token) } })
}

export async function endSessionsOf(tx: Transaction, personId: string) {
  await tx.session.deleteMany({ where: { personId } })
}

/** Housekeeping: what has run out serves nobody. */
export async function purgeExpired() {
  const now = new Date()
  await db.session.deleteMany({ where: { expiresAt: { lt: now } } })
  await db.oneTimeKey.deleteMany({ where: { expiresAt: { lt: new Date(now.getTime() - 30 * 86_400_000) } } })
  await db.rateLimit.deleteMany({ where: { expire: { lt: now.getTime() } } })
  await db.sentForm.deleteMany({ where: { at: { lt: new Date(now.getTime() - 7 * 86_400_000) } } })
}
