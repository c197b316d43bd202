/** Applies a trained linear model: the sum of its weights for the features of a sentence. */

/** `slope` and `shift` turn the sum into a probability. */
export type Model = { bias: number; slope: number; shift: number; weightOf: ReadonlyMap<string, number> }

/** A model as it is stored: names one a line, weights in thousandths, in the same order. */
export type StoredModel = { bias: number; slope: number; shift: number; names: string; weights: number[] }

export const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** The model's sum for a sentence's features; the more, the likelier it is what was sought. */
export function sumOf(model: Model, features: readonly string[]): number {
  let sum = 0
  let known = 0
  for (const name of features) {
    const weight = model.weightOf.get(name)
    if (weight === undefined) continue
    sum += weight
    known += 1
  }
  return model.bias + sum / Math.sqrt(Math.max(1, known))
}

/** How likely a sentence with these features is what the model was trained to find, from 0 to 1. */
export const likelihood = (model: Model, features: readonly string[]): number =>
  sigmoid(model.slope * sumOf(model, features) + model.shift)

export function opened(stored: StoredModel): Model {
  const weightOf = new Map<string, number>()
  stored.names.split('\n').forEach((name, at) => weightOf.set(name, (stored.weights[at] ?? 0) / 1000))
  return { bias: stored.bias, slope: stored.slope, shift: stored.shift, weightOf }
}

/** The model with every weight rounded to a thousandth, in the order of their names; those that round to 0 are kept. */
export function stored(model: Model): StoredModel {
  const rows = [...model.weightOf].sort(([a], [b]) => (a < b ? -1 : 1))
  const round = (value: number): number => Math.round(value * 1e4) / 1e4
  return {
    bias: round(model.bias),
    slope: round(model.slope),
    shift: round(model.shift),
    names: rows.map(([name]) => name).join('\n'),
    weights: rows.map(([, weight]) => Math.round(weight * 1000)),
  }
}
