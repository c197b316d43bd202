/** Sends to one endpoint and nowhere else, and reads no more of the answer than an answer can be. */
import { Trouble, troubleOf } from './trouble'

/** Two hundred claims with their reasoning are a tenth of this. */
const MAX_ANSWER = 2_000_000

/**
 * A fetch that follows no redirect, says nothing about us but the key, and throws `Trouble` for all that is no answer.
 * @param key goes to the endpoint as a bearer token
 */
export function boundedFetch(key: string | undefined): typeof fetch {
  return async (address, options) => {
    const signal = options?.signal ?? null
    try {
      const response = await fetch(address, {
        method: 'POST',
        body: options?.body ?? null,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'user-agent': 'claimdesk',
          ...(key && { authorization: `Bearer ${key}` }),
        },
        redirect: 'manual',
        cache: 'no-store',
        credentials: 'omit',
        signal,
      })
      const trouble = troubleOf(response.status, response.headers)
      if (trouble) {
        await response.body?.cancel().catch(() => undefined)
        throw trouble
      }
      const body = await readAtMost(response, MAX_ANSWER)
      return new Response(body, { headers: { 'content-type': 'application/json' } })
    } catch (error) {
      throw error instanceof Trouble ? error : new Trouble(signal?.aborted ? problemOf(signal) : 'unreachable')
    }
  }
}

const problemOf = ({ reason }: AbortSignal) => (reason instanceof Trouble ? reason.problem : 'cancelled')

async function readAtMost(response: Response, limit: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length
    if (size > limit) {
      await reader?.cancel().catch(() => undefined)
      throw new Trouble('too_large', response.status)
    }
    text += decoder.decode(read.value, { stream: true })
  }
  return text + decoder.decode()
}
