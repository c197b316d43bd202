/** Asks an endpoint about one part of an article, in the way that it understands. */
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { generateText, NoObjectGeneratedError, Output } from 'ai'
import { setTimeout as wait } from 'node:timers/promises'
import { askedFor } from '../reading/model-claim'
import { boundedFetch } from './bounded-fetch'
import { INSTRUCTIONS } from './prompt'
import { troubleIn, type Trouble } from './trouble'
import { NOT_UNDERSTOOD, ways, type Way } from './ways'

export type Settings = {
  /** Up to and including the version: https://api.example.org/v1 */
  url: string
  model: string
  key?: string | undefined
  /** For all of it: every part, every repetition. */
  seconds: number
}

/** How often one part is asked for again after a passing trouble, and how long it is waited for at most. */
const REPETITIONS = 1
const MAX_WAIT = 10
const PAUSE = 0.5

/** `isCut`: the model stopped because it had said as much as it may. */
type Answer = { answer: string; isCut: boolean }
export type Asked = Answer & { way: number }

/**
 * The model's words, whatever they are.
 * @param from the first way to try: what an earlier part has shown to be understood
 * @throws Trouble
 */
export async function ask(settings: Settings, prompt: string, from: number, signal: AbortSignal): Promise<Asked> {
  const { url, model, key } = settings
  const provider = createOpenAICompatible({
    name: 'newsroom',
    baseURL: url,
    supportsStructuredOutputs: true,
    fetch: boundedFetch(key),
  })
  for (let way = from, repetitions = 0; ; ) {
    try {
      return { ...(await generate(provider(model), ways[way]!, prompt, signal)), way }
    } catch (error) {
      const trouble = troubleIn(error)
      if (signal.aborted) throw trouble
      const isNotUnderstood = trouble.problem === 'failed' && NOT_UNDERSTOOD.includes(trouble.status ?? 0)
      if (isNotUnderstood && way + 1 < ways.length) way += 1
      else if (passes(trouble) && repetitions < REPETITIONS) {
        repetitions += 1
        await wait((trouble.retryAfter ?? PAUSE) * 1_000, undefined, { signal }).catch(() => undefined)
      } else throw trouble
    }
  }
}

type Model = Parameters<typeof generateText>[0]['model']

async function generate(model: Model, { strict, sampling }: Way, prompt: string, signal: AbortSignal): Promise<Answer> {
  const rest = { abortSignal: signal, maxRetries: 0, ...(sampling && { temperature: 0 }) }
  const asking = { model, system: INSTRUCTIONS, prompt, ...rest }
  const output = Output.object({ schema: askedFor, name: 'claims' })
  try {
    return answerIn(await (strict ? generateText({ ...asking, output }) : generateText(asking)))
  } catch (error) {
    // One claim of the wrong shape costs that claim, not all of them: we read the words ourselves.
    if (NoObjectGeneratedError.isInstance(error)) return answerIn(error)
    throw error
  }
}

type Generated = { text?: string | undefined; finishReason?: string | undefined }

const answerIn = ({ text = '', finishReason }: Generated): Answer => ({
  answer: text,
  isCut: finishReason === 'length',
})

/** Too busy, broken for a moment, or hung up on us. */
function passes({ problem, status, retryAfter }: Trouble): boolean {
  if (problem === 'busy') return (retryAfter ?? 0) <= MAX_WAIT
  return problem === 'unreachable' || (problem === 'failed' && (status ?? 0) >= 500 && status !== 501)
}
