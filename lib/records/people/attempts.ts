/** Counts attempts to sign in, so that passwords cannot be guessed and an account cannot easily be locked by others. */
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '@/lib/db'
import { base64url, sha256 } from '@/lib/rules/history/commitment'
import { Refusal } from '@/lib/rules/refusal'

const storeClient = {
  async query({ text, values }: { text: string; values: unknown[] }) {
    const rows = await db.$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(text, ...values)
    return { rows: rows.map((row) => ({ ...row, expire: row.expire && Number(row.expire) })), rowCount: rows.length }
  },
}

const limit = (keyPrefix: string, points: number, minutes: number) =>
  new RateLimiterPostgres({
    ...{ storeClient, storeType: 'client', tableName: 'RateLimit', tableCreated: true, clearExpiredByTimeout: false },
    ...{ keyPrefix, points, duration: minutes * 60 },
  })

/** Ten wrong passwords from one network; a hundred for one account, so that a stranger elsewhere does not lock it. */
const limits = {
  pair: limit('pair', 10, 15),
  account: limit('account', 100, 60),
  network: limit('network', 100, 15),
}

export type Attempt = { account: string; network: string }

/** No address and no network stands in the table. */
const keysOf = ({ account, network }: Attempt) => ({
  pair: base64url(sha256(`${account} ${network}`)),
  account: base64url(sha256(account)),
  network: base64url(sha256(network)),
})
const names = ['pair', 'account', 'network'] as const

/** Counts before the password is looked at: many at once are counted as many. */
export async function countAttempt(attempt: Attempt) {
  const keys = keysOf(attempt)
  for (const name of names) {
    try {
      await limits[name].consume(keys[name])
    } catch (reached) {
      if (!(reached instanceof RateLimiterRes)) throw reached
      throw new Refusal('unavailable', 'too_many', { seconds: Math.max(1, Math.ceil(reached.msBeforeNext / 1000)) })
    }
  }
}

/** A right password is no attempt to guess one. */
export async function forgetAttempt(attempt: Attempt) {
  const keys = keysOf(attempt)
  await limits.pair.delete(keys.pair)
  await limits.account.reward(keys.account)
  await limits.network.reward(keys.network)
}
