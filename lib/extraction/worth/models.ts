/** Opens the shipped worth models, each when it is first asked for, and asks them about sentences. */
import type { Language } from '../languages/language'
import { featuresOf } from './features/features'
import { likelihood, type Scale, type Table } from './model'
import en from './weights.en.json' with { type: 'json' }
import nl from './weights.nl.json' with { type: 'json' }

/** A table as it is stored: base 64 of its prints and of each model's weights, a byte each. */
export type StoredTable = { prints: string; models: Partial<Record<string, Scale & { weights: string }>> }

export type Opened = { table: Table; names: readonly string[] }

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))

/** The table of a stored file, with the names of its models in their order. */
export function opened(stored: StoredTable): Opened {
  const bytes = bytesOf(stored.prints)
  const prints = Uint16Array.from({ length: bytes.length / 2 }, (_, at) => {
    return (bytes[2 * at] ?? 0) + 256 * (bytes[2 * at + 1] ?? 0)
  })
  const names = Object.keys(stored.models)
  const models = names.flatMap((name) => stored.models[name] ?? [])
  const table = { prints, weights: models.map(({ weights }) => new Int8Array(bytesOf(weights))), scales: models }
  return { table, names }
}

const STORED: Partial<Record<string, StoredTable>> = { nl, en }
const open = new Map<string, Opened>()

function modelsFor(code: string): Opened | null {
  const known = open.get(code)
  const stored = STORED[code]
  if (known || !stored) return known ?? null
  const models = opened(stored)
  open.set(code, models)
  return models
}

/** `worth`: how likely the sentence is worth checking; `factual`: factual at all. Null where no model knows it. */
export type Likely = { worth: number | null; factual: number | null }

/** Both judgements of one sentence. */
export function likely(sentence: string, language: Language): Likely {
  const models = modelsFor(language.code)
  if (!models) return { worth: null, factual: null }
  const features = featuresOf(sentence, language)
  const judged = (name: string): number | null => {
    const which = models.names.indexOf(name)
    return which < 0 ? null : likelihood(models.table, which, features)
  }
  return { worth: judged('worth'), factual: judged('factual') }
}

/** How likely the sentence is worth checking; null where no model knows the language. */
export function likelyWorth(sentence: string, language: Language): number | null {
  const models = modelsFor(language.code)
  const which = models?.names.indexOf('worth') ?? -1
  return models && which >= 0 ? likelihood(models.table, which, featuresOf(sentence, language)) : null
}
