/** The people of the desk, for whoever may see them. */
import { db } from '@/lib/db'
import { mixesScripts } from '@/lib/rules/names'
import { mayAtDesk } from '@/lib/rules/desk/desk-permissions'
import type { Actor } from '@/lib/rules/permissions'
import { maySee } from '@/lib/rules/sections'

export type Standing = 'here' | 'invited' | 'no_link' | 'deactivated'

/** Null for those who have no business here. Those who are here come first. */
export async function listPeople(actor: Actor) {
  if (!maySee(actor.roles, 'people')) return null
  const found = await db.person.findMany({
    orderBy: [{ deactivatedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
    select: {
      ...{ id: true, name: true, email: true, roles: true, sample: true, deactivatedAt: true, createdAt: true },
      credential: { select: { personId: true } },
      keys: { where: { usedAt: null, expiresAt: { gt: new Date() } }, select: { expiresAt: true } },
    },
  })
  const people = found.map(({ credential, keys, ...person }) => ({
    ...person,
    standing: standingOf(person.deactivatedAt !== null, credential !== null || person.sample, keys.length > 0),
    linkUntil: keys[0]?.expiresAt ?? null,
    hasMixedScripts: mixesScripts(person.name),
  }))
  return { people, mayChange: mayAtDesk(actor, 'change_roles') }
}
export type PersonLine = NonNullable<Awaited<ReturnType<typeof listPeople>>>['people'][number]

function standingOf(isDeactivated: boolean, hasWayIn: boolean, hasLink: boolean): Standing {
  if (isDeactivated) return 'deactivated'
  if (hasWayIn) return 'here'
  return hasLink ? 'invited' : 'no_link'
}
