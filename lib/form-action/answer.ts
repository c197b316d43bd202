/** Takes one form through: whence, who, what; runs it, and words every no in the language of whoever sent it. */
import type { z } from 'zod'
import { publicUrl } from '@/lib/env'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { Refusal } from '@/lib/rules/refusal'
import { wordProblem } from '@/lib/words/problem'
import { wordsFor, type Words } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'
import { refusalOf } from './database-refusal'
import { problemsOf, readForm, type Problems, type Typed } from './read-form'

export type FormState = {
  ok?: true
  /** What is wrong as a whole, as a sentence. */
  problem?: string
  /** What is wrong with single fields. */
  fields?: Record<string, string[]>
  /** What was typed. React empties a form after its action; a refusal must not cost anyone their text. */
  values?: Typed
  /** For a stale form: what stands there now, by field, and the version it stands at. */
  conflict?: Record<string, string>
  version?: number
  /** What a command has to show once: a link. */
  show?: Record<string, string>
}

/** What a command may hand to its form; whatever else it returns stays on the server. */
export type Shown = { show: Record<string, string> }

type Request<Who> = {
  headers: Headers
  /** Spoken until we know who it is. */
  language: Language
  /** Called only for a request from this site. */
  identify: () => Promise<{ who: Who; language: Language }>
}

export async function answerForm<Schema extends z.ZodType, Who>(
  form: unknown,
  { headers, language, identify }: Request<Who>,
  schema: Schema,
  run: (who: Who, input: z.output<Schema>) => Promise<void | Shown>,
): Promise<FormState> {
  let words = wordsFor(language)
  const given = readForm(form, schema)
  const values = given?.values ?? {}
  try {
    if (!isSameOrigin(headers, publicUrl())) throw new Refusal('forbidden', 'foreign_origin')
    const { who, language: spoken } = await identify()
    words = wordsFor(spoken)
    if (!given) throw new Refusal('invalid', 'malformed')
    if (given.broken.size > 0) return { values, ...wording(words, given.broken) }
    const parsed = await schema.safeParseAsync(given.input)
    if (!parsed.success) return { values, ...wording(words, problemsOf(parsed.error, given.input)) }
    const shown = await run(who, parsed.data)
    return { ok: true, ...(shown && { show: shown.show }) }
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return { values, ...refused(words, refusal) }
  }
}

function wording(words: Words, problems: Problems): FormState {
  const worded = [...problems].map(([name, codes]) => [name, codes.map((code) => wordProblem(words, code))] as const)
  const fields = Object.fromEntries(worded.filter(([name]) => name !== ''))
  return problems.has('') ? { problem: words.refusals.malformed({}), fields } : { fields }
}

function refused(words: Words, { key, details, current }: Refusal): FormState {
  const { version } = details
  return {
    problem: words.refusals[key](details),
    ...(current && { conflict: { ...current } }),
    ...(typeof version === 'number' && { version }),
  }
}
