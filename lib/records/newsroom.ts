/** The newsroom's own name, zone and languages. */
import { cache } from 'react'
import { db } from '@/lib/db'
import type { SettingsInput } from '@/lib/rules/inputs/people'
import { deskPermissions, type Actor } from '@/lib/rules/permissions'
import type { Newsroom } from '@/prisma/generated/client'
import { changePeople } from './people/change-people'

/** What stands there until somebody has entered the settings of a database of one's own. */
const unnamed = { name: 'Newsroom', deskName: 'Fact-checking desk', website: null }

export const getNewsroom = cache(() => db.newsroom.findFirst().then((newsroom) => newsroom ?? makeNewsroom()))

/** Two first requests at once make one row. */
async function makeNewsroom() {
  await db.newsroom.createMany({ data: unnamed, skipDuplicates: true })
  return db.newsroom.findFirstOrThrow()
}

/** Null for those who have no business in the settings. */
export async function getSettings(actor: Actor) {
  const may = deskPermissions.change_settings.some((role) => actor.roles.some((own) => own === role))
  return may ? getNewsroom() : null
}

export async function changeSettings(actor: Actor, { requestId, ...settings }: SettingsInput) {
  await changePeople(actor, requestId, 'change_settings', async (tx) => {
    await tx.newsroom.createMany({ data: unnamed, skipDuplicates: true })
    const was = textsOf(await tx.newsroom.findFirstOrThrow())
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
