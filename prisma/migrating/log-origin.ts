/** Fixes the name of this installation's log at its first start, and refuses to start under another one. */
import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { StartProblem } from '@/lib/env'

type Wish = { wished: string | undefined; embedded: boolean }

/** Every history entry carries the origin, so that it can never be said to belong to another newsroom's log. */
export async function fixLogOrigin(owner: pg.Client, { wished, embedded }: Wish): Promise<string> {
  const { rows: [kept] } = await owner.query<{ origin: string }>('select origin from "Log"')
  if (kept && wished && wished !== kept.origin) {
    throw new StartProblem(
      `LOG_ORIGIN is "${wished}", but this database's log is "${kept.origin}" and its history is sealed under ` +
        'that name. Set LOG_ORIGIN back, or start with an empty database.',
    )
  }
  if (!wished && !embedded) {
    throw new StartProblem(
      kept
        ? `LOG_ORIGIN is missing. This database's log is "${kept.origin}": set LOG_ORIGIN to that.`
        : 'LOG_ORIGIN is missing. Choose the name under which your log will be known for ever, for example ' +
            'LOG_ORIGIN=facts.example.org/claimdesk, and set it.',
    )
  }
  if (kept) return kept.origin
  const origin = wished ?? `localhost/claimdesk-${randomBytes(4).toString('hex')}`
  await owner.query('insert into "Log" (origin) values ($1)', [origin])
  return origin
}
