/** Lets somebody in: by e-mail address and password, or as a sample person where nobody real could be harmed. */
import { db } from '@/lib/db'
import { env, isLoopback } from '@/lib/env'
import { Refusal } from '@/lib/rules/refusal'
import { countAttempt, forgetAttempt } from './attempts'
import { isPassword } from './passwords'
import { openSession, type NewSession } from './sessions'

type Entry = { email: string; password: string; network: string }

/** Unknown, deactivated, not yet with a password, wrong password: one answer, in the same time. */
export async function signIn({ email, password, network }: Entry): Promise<NewSession> {
  const attempt = { account: email, network }
  await countAttempt(attempt)
  const known = await db.credential.findFirst({ where: { person: { email, deactivatedAt: null } } })
  const isRight = await isPassword(password, known?.passwordHash)
  if (!known || !isRight) throw new Refusal('forbidden', 'wrong_sign_in')
  const session = await db.$transaction((tx) => openSession(tx, known.personId, known.passwordHash))
  await forgetAttempt(attempt)
  return session
}

/**
 * The sample people, while only they exist, the database is the embedded one and nobody else can reach the app.
 * @param isHere whether the browser that asks is on this machine
 */
export async function listSamplePeople(isHere: boolean) {
  const { CLAIMDESK_EMBEDDED, HOST, PUBLIC_URL } = env()
  const isPrivate = isLoopback(HOST) && (!PUBLIC_URL || isLoopback(new URL(PUBLIC_URL).hostname))
  if (!isHere || !isPrivate || CLAIMDESK_EMBEDDED !== '1') return []
  const isSample = await db.newsroom.findFirst({ where: { sample: true } })
  if (!isSample || (await db.person.findFirst({ where: { sample: false } }))) return []
  return db.person.findMany({
    where: { sample: true, deactivatedAt: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, roles: true },
  })
}

export async function signInAsSample({ personId, isHere }: { personId: string; isHere: boolean }): Promise<NewSession> {
  const people = await listSamplePeople(isHere)
  if (!people.some(({ id }) => id === personId)) throw new Refusal('forbidden', 'wrong_sign_in')
  return db.$transaction((tx) => openSession(tx, personId))
}
