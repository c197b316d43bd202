/** Opens the shipped worth models, each when it is first asked for. */
import type { Language } from '../languages/language'
import { featuresOf } from './features'
import { likelihood, opened, type Model, type StoredModel } from './model'
import en from './weights.en.json' with { type: 'json' }
import nl from './weights.nl.json' with { type: 'json' }

const STORED: Record<string, { worth: StoredModel; factual?: StoredModel }> = { nl, en }
const open = new Map<string, Model | null>()

function modelFor(code: string, sort: 'worth' | 'factual'): Model | null {
  const key = `${code} ${sort}`
  let model = open.get(key)
  if (model === undefined) {
    const found = STORED[code]?.[sort]
    model = found ? opened(found) : null
    open.set(key, model)
  }
  return model
}

/** How likely the sentence is worth checking; null where no model knows the language. */
export function likelyWorth(sentence: string, language: Language): number | null {
  const model = modelFor(language.code, 'worth')
  return model && likelihood(model, featuresOf(sentence, language))
}

/** How likely the sentence is factual at all; null where no model knows the language. */
export function likelyFactual(sentence: string, language: Language): number | null {
  const model = modelFor(language.code, 'factual')
  return model && likelihood(model, featuresOf(sentence, language))
}
