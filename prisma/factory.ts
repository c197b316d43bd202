/** Small makers with sensible defaults, shared by the seed, the tests and the journeys. Each call makes new rows. */
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { hashPassword } from '@/lib/records/people/passwords'
import type { Actor } from '@/lib/rules/permissions'
import type { Role } from '@/prisma/generated/enums'

/** A person as a command gets them, with the address they sign in with. */
export async function makePerson(roles: Role[], fields: { sample?: boolean } = {}): Promise<Actor & { email: string }> {
  const mark = randomUUID().slice(0, 8)
  const data = { roles, name: `${roles[0]} ${mark}`, email: `${roles[0]}-${mark}@desk.example`, ...fields }
  const person = await db.person.create({ data })
  return { id: person.id, name: person.name, email: person.email, roles, language: 'en', byline: person.byline }
}

/** The newsroom that a test stands in: one row, made once. */
export function makeNewsroom() {
  return db.newsroom.upsert({ where: { id: 1 }, create: { name: 'The Desk', deskName: 'Fact desk' }, update: {} })
}

/** What every made person's password is, once they have been given one. */
export const password = 'a bridge over the Lek'
let hashed: Promise<string> | undefined

export async function givePassword({ id }: Pick<Actor, 'id'>) {
  const hash = { passwordHash: await (hashed ??= hashPassword(password)) }
  await db.credential.upsert({ where: { personId: id }, create: { personId: id, ...hash }, update: hash })
}
