/** The newsroom's own name, zone and languages. */
import { cache } from 'react'
import { db, type Transaction } from '@/lib/db'
import type { SettingsInput } from '@/lib/rules/inputs/people'
import { mayAtDesk } from '@/lib/rules/desk/desk-permissions'
import type { Actor } from '@/lib/rules/permissions'
import type { Newsroom } from '@/prisma/generated/client'
import { changePeople } from './change-people'

/** What stands there until somebody has entered the settings of a database of one's own. */
const unnamed = { name: 'Newsroom', deskName: 'Fact-checking desk', website: null }

export const getNewsroom = cache(async () => (await db.newsroom.findFirst()) ?? (await ensureNewsroom(db)))

/** Two who ask first at once make one row. */
export async function ensureNewsroom(tx: Transaction) {
  await tx.newsroom.createMany({ data: unnamed, skipDuplicates: true })
  return tx.newsroom.findFirstOrThrow()
}

/** Null for those who have no business in the settings. */
export async function getSettings(actor: Actor) {
  return mayAtDesk(actor, 'change_settings') ? getNewsroom() : null
}

export async function changeSettings(actor: Actor, { requestId, ...settings }: SettingsInput) {
  await changePeople(actor, requestId, 'change_settings', async (tx) => {
    const was = textsOf(await ensureNewsroom(tx))
    const now = textsOf(await tx.newsroom.update({ where: { id: 1 }, data: settings }))
    return { details: changed(was, now), result: null }
  })
}

const textsOf = ({ name, deskName, website, timeZone, languages }: Newsroom) => ({
  ...{ name, desk_name: deskName, website, time_zone: timeZone },
  languages: languages.join(' '),
})
type Texts = ReturnType<typeof textsOf>

function changed(was: Texts, now: Texts) {
  const names = (Object.keys(now) as (keyof Texts)[]).filter((name) => was[name] !== now[name])
  return Object.fromEntries(names.flatMap((name) => [[name, now[name]], [`was_${name}`, was[name]]]))
}
