/** Reads a database's no: which errors of it a person may be told, and as what. */
import { Refusal } from '@/lib/rules/refusal'

/** The request id is the only unique thing that a form can send twice into different rows. */
const isAboutRequest = (error: unknown) => JSON.stringify(error).includes('requestId')

// Prisma's codes: cannot reach or connect, timed out, pool exhausted, transaction closed, deadlock or serialization.
const busy = /^(P1001|P1002|P1008|P1011|P1017|P2024|P2028|P2034|P2037)$/
// PostgreSQL's and the socket's, where Prisma passes them on: 08 connection, 40 rollback, 53 resources, 57P shutdown.
const busyBelow = /^(08...|40...|53...|55P03|57P0.|57014|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND)$/
// The driver adapter's: all that a raw query has to say.
const busyKind = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|TransactionWriteConflict)$/
// Text that PostgreSQL cannot read as what it should be: bytes, numbers, ids.
const unreadable = /^(22021|22P02|22P05|22003)$/

/** Null for a bug: that belongs into the log and to error.tsx. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  const codes = codesOf(error)
  if (codes.some((code) => [busy, busyBelow, busyKind].some((kind) => kind.test(code)))) return new Refusal('unavailable', 'busy')
  if (codes.includes('P2002') || codes.includes('23505')) {
    return new Refusal('conflict', isAboutRequest(error) ? 'request_reused' : 'already_there')
  }
  if (codes.some((code) => unreadable.test(code))) return new Refusal('invalid', 'malformed')
  // A row that was named and is not there: P2003 as a reference, P2025 as the row itself.
  if (codes.includes('P2003') || codes.includes('P2025')) return new Refusal('not_found', 'not_found')
  return null
}

/** The error's own code and those of what it wraps. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return []
  const { code, originalCode, kind, cause, meta, driverAdapterError } = error as Record<string, unknown>
  const own = [code, originalCode, kind].filter((one) => typeof one === 'string')
  return [...own, ...[cause, meta, driverAdapterError].flatMap((inner) => codesOf(inner, depth + 1))]
}
