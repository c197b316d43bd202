/** The streams of the history: how each is named, and where it ends now. */
import type { Transaction } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'

/** A stream is named by its random blinded id; the people's and the log's own are named in the Log row. */
export type Stream = { kind: 'claim' | 'article'; blindedId: Uint8Array } | { kind: 'people' }
export type Head = { origin: string; stream: Uint8Array; seq: number | null; leafHash: Uint8Array | null }

/** Prisma wants a view of an ArrayBuffer of its own. */
export const plain = (bytes: Uint8Array) => new Uint8Array(bytes)

export async function headOf(tx: Transaction, stream: Stream): Promise<Head> {
  const name = stream.kind === 'people' ? Prisma.sql`"Log"."peopleId"` : Prisma.sql`${plain(stream.blindedId)}::bytea`
  const [head] = await tx.$queryRaw<Head[]>`
    SELECT "Log".origin, ${name} AS stream, last.seq, last."leafHash" FROM "Log"
    LEFT JOIN LATERAL (
      SELECT seq, "leafHash" FROM "HistoryEntry" WHERE stream = ${name} ORDER BY seq DESC LIMIT 1
    ) last ON true`
  if (!head) throw new Error('The log has no name yet: it is given at the first start.')
  return head
}
