/** What can go wrong between us and an endpoint, told apart. */
import type { OpinionProblem } from '@/lib/rules/extraction/second-opinion'

/** Carries no words of the endpoint's: they may hold anything, a key or the article among them. */
export class Trouble extends Error {
  constructor(
    readonly problem: OpinionProblem,
    readonly status: number | null = null,
    /** Seconds after which the endpoint says one may ask again. */
    readonly retryAfter: number | null = null,
  ) {
    super(problem)
    this.name = 'Trouble'
  }
}

export function troubleOf(status: number, headers: Headers): Trouble | null {
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) return new Trouble('redirected', status)
  if (status === 401 || status === 403) return new Trouble('not_admitted', status)
  if (status === 413) return new Trouble('too_large', status)
  if (status === 429 || status === 503) return new Trouble('busy', status, secondsIn(headers.get('retry-after')))
  return new Trouble('failed', status)
}

/** A date is not waited for: those who name one mean much later. */
const secondsIn = (header: string | null) => (header && /^\d{1,5}$/.test(header.trim()) ? Number(header) : null)

/** The trouble in an error that came through the SDK, which wraps what its fetch throws. */
export function troubleIn(error: unknown): Trouble {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth += 1) {
    if (cause instanceof Trouble) return cause
  }
  return new Trouble('unreadable')
}
