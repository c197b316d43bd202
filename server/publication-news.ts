/** Hears from the database when something is published, and closes the page cache while it cannot hear. */
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { onClosing } from '@/lib/closing'
import type { PageCache } from './page-cache'

const heartbeat = 15_000

/** `directUrl` must not lead to a pooler: LISTEN belongs to one connection. */
export function followPublications(directUrl: string, cache: PageCache): void {
  let closing = false
  let client: pg.Client | undefined
  onClosing(async () => {
    closing = true
    await client?.end()
  })
  void (async () => {
    while (!closing) {
      client = new pg.Client({ connectionString: directUrl, keepAlive: true, query_timeout: 5_000 })
      await hear(client, cache)
      cache.setOpen(false)
      if (!closing) await wait(1_000)
    }
  })()
}

/** Ends when the connection does. Any page may name any publication, so every notice empties the whole cache. */
async function hear(client: pg.Client, cache: PageCache): Promise<void> {
  let beat: NodeJS.Timeout | undefined
  const gone = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
    // A connection that a firewall dropped silently looks alive until somebody asks.
    beat = setInterval(() => void client.query('select 1').catch(() => resolve()), heartbeat)
  })
  client.on('notification', () => cache.forget())
  try {
    await client.connect()
    await client.query('listen publications')
    cache.setOpen(true)
    await gone
  } catch {
    // Not reachable now; the caller tries again.
  } finally {
    clearInterval(beat)
    void client.end().catch(() => undefined)
  }
}
