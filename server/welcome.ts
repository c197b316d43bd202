/** Says where Claimdesk is and how to sign in. */
import pg from 'pg'
import { env } from '@/lib/env'
import type { Database } from '@/prisma/database'
import { addressOf } from './http'
import { say } from './progress'

export async function welcome({ folder, ownerUrl }: Database): Promise<void> {
  const { HOST, PORT, CLAIMDESK_EMBEDDED } = env()
  const address = addressOf(HOST, PORT)
  say('Ready')
  const lines = [address, '']
  if (folder) {
    const offersSample = CLAIMDESK_EMBEDDED === '1' && (await hasOnlySamplePeople(ownerUrl))
    lines.push(
      offersSample
        ? `Sign in with one click as one of the sample people: ${address}/sign-in`
        : 'To make a first admin: npm run admin -- you@example.org',
      `The data is in ${folder} (embedded PostgreSQL).`,
    )
  }
  lines.push('Ctrl-C stops everything.')
  console.log(`\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`)
}

async function hasOnlySamplePeople(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    const { rows: [newsroom] } = await client.query<{ sample: boolean }>('select sample from "Newsroom"')
    return newsroom?.sample ?? false
  } finally {
    await client.end()
  }
}
