/** The sample newsroom: its people, and one story by the real commands. Only ever put into a new embedded database. */
import { db } from '@/lib/db'
import type { Actor } from '@/lib/rules/permissions'
import type { Byline, Language, Role } from '@/prisma/generated/enums'
import { tellSampleStory } from './sample/sample-desk'

type Sample = { name: string; roles: Role[]; language: Language; byline?: Byline }

const people: Sample[] = [
  { name: 'Sanne de Wit', roles: ['reviewer'], language: 'nl' },
  { name: 'Tom Ashworth', roles: ['reviewer'], language: 'en' },
  { name: 'Willemijn Prins', roles: ['editor'], language: 'nl' },
  { name: 'Daniel Okafor', roles: ['editor', 'reviewer'], language: 'en', byline: 'desk' },
  { name: 'Hanneke Vos', roles: ['legal'], language: 'nl' },
  { name: 'Joris van Dam', roles: ['auditor'], language: 'nl' },
  { name: 'Grace Lindley', roles: ['admin'], language: 'en' },
]

/** Where people are, nothing is invented. */
export async function seed(): Promise<void> {
  if ((await db.person.count()) > 0) return
  await seedNewsroom()
  const [sanne, tom, willemijn, daniel] = await seedPeople()
  if (sanne && tom && willemijn && daniel) await tellSampleStory({ sanne, tom, willemijn, daniel })
}

async function seedNewsroom() {
  const named = { name: 'De Havenbode', deskName: 'Factcheckredactie De Havenbode' }
  await db.newsroom.create({ data: { ...named, website: 'https://havenbode.example', sample: true } })
}

/** Without passwords: there is no way in but the one click, and that is closed as soon as anybody real is there. */
async function seedPeople(): Promise<Actor[]> {
  const actors: Actor[] = []
  for (const { name, ...rest } of people) {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@havenbode.example`
    const { id, byline } = await db.person.create({ data: { name, email, sample: true, ...rest } })
    actors.push({ id, name, roles: rest.roles, language: rest.language, byline })
  }
  return actors
}
