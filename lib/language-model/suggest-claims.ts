/** The first door of the engine: an article in, a language model's claims out, each held against the article. */
import type { OpinionProblem, SecondOpinion } from '@/lib/rules/extraction/second-opinion'
import { given, partsOf, type Article, type Given } from './article'
import { ask, type Settings } from './asking/ask'
import { shown } from './asking/prompt'
import { Trouble, troubleIn } from './asking/trouble'
import { ground } from './grounding/ground'
import { claimsIn } from './reading/claims-in'

/**
 * Asks a model, through any OpenAI-compatible endpoint, which claims stand in an article. Never throws: a problem is
 * part of the answer, beside whatever came before it. Nothing is sent but the article's text, language and date.
 * @param settings where to ask, and how many seconds to wait for all of it
 * @param signal ends the asking early: the answer then has the problem "cancelled"
 */
export async function suggestClaims(
  article: Article,
  settings: Settings,
  signal?: AbortSignal,
): Promise<SecondOpinion> {
  const end = new AbortController()
  const stop = () => end.abort(new Trouble('cancelled'))
  const timer = setTimeout(() => end.abort(new Trouble('timed_out')), settings.seconds * 1_000)
  signal?.addEventListener('abort', stop, { once: true })
  if (signal?.aborted) stop()
  try {
    const told = given(article)
    const { claims, until, ...heard } = await hear(told, settings, end.signal)
    // Held against what it was shown: the rest of a very long article it cannot have quoted.
    const seen = { ...told, text: told.text.slice(0, until) }
    return { model: settings.model, ...ground(claims, seen), ...heard }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

type Heard = { claims: unknown[]; until: number; sent: number; problem: OpinionProblem | null; status: number | null }

/** Part by part: what was heard before a trouble stays heard. */
async function hear(article: Given, settings: Settings, signal: AbortSignal): Promise<Heard> {
  const heard: Heard = { claims: [], until: 0, sent: 0, problem: null, status: null }
  let way = 0
  for (const part of partsOf(article)) {
    try {
      if (signal.aborted) throw signal.reason
      heard.sent += part.characters
      heard.until = part.end
      const asked = await within(signal, ask(settings, shown(article, part), way, signal))
      way = asked.way
      const claims = claimsIn(asked.answer)
      if (!claims) throw new Trouble('unreadable')
      heard.claims.push(...claims)
      if (asked.isCut) heard.problem = 'cut_short'
    } catch (error) {
      const { problem, status } = troubleIn(error)
      return { ...heard, problem, status }
    }
  }
  return heard
}

/** Whatever happens below: once the time is over, it is over. */
function within<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Trouble), { once: true })
    promise.then(resolve, reject)
  })
}
