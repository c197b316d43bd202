/** Signs in as the embedded server's superuser, for the little that only it may do. */
import pg from 'pg'
import type { State } from './state-folder'

export async function asSuperuser<Result>(
  port: number,
  { superuserPassword }: State,
  act: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const place = { host: '127.0.0.1', port, user: 'postgres', password: superuserPassword, database: 'postgres' }
  const client = new pg.Client({ ...place, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await act(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
