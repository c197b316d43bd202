/** What people decide about themselves. Nobody else relies on it, so the history does not tell it. */
import { db } from '@/lib/db'
import type { PreferencesInput } from '@/lib/rules/inputs/people'
import type { Actor } from '@/lib/rules/permissions'

export async function setPreferences(actor: Actor, { language, theme, byline }: PreferencesInput) {
  await db.person.update({ where: { id: actor.id }, data: { language, theme, ...(byline && { byline }) } })
}

export async function signOutEverywhere(actor: Actor) {
  await db.session.deleteMany({ where: { personId: actor.id } })
}

/** The account page. */
export async function getOwnAccount(actor: Actor) {
  const { credential, _count, ...person } = await db.person.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      ...{ name: true, email: true, byline: true, theme: true },
      credential: { select: { changedAt: true } },
      _count: { select: { sessions: { where: { expiresAt: { gt: new Date() } } } } },
    },
  })
  return { ...person, passwordChangedAt: credential?.changedAt ?? null, sessions: _count.sessions }
}
