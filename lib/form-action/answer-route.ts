/** The sibling of a form action for route handlers: a refusal becomes an HTTP status and a sentence. */
import { languageOf } from '@/lib/auth/language'
import type { RefusalReason } from '@/lib/rules/refusal'
import { wordsFor } from '@/lib/words/words'
import { refusalOf } from './database-refusal'

const statuses: Record<RefusalReason, number> = {
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  invalid: 400,
  unavailable: 503,
}

/** What is neither an answer nor a refusal (a redirect, a bug) goes on to Next. */
export function answerRoute<Context>(run: (request: Request, context: Context) => Promise<Response>) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      return await run(request, context)
    } catch (error) {
      const refusal = refusalOf(error)
      if (!refusal) throw error
      const { reason, key, details } = refusal
      const words = wordsFor(languageOf(undefined, request.headers.get('accept-language')))
      const wait = details.seconds ?? (reason === 'unavailable' ? 5 : undefined)
      return Response.json(
        { problem: words.refusals[key](details) },
        {
          status: key === 'too_many' ? 429 : statuses[reason],
          headers: { 'cache-control': 'no-store', ...(wait !== undefined && { 'retry-after': String(wait) }) },
        },
      )
    }
  }
}
