/** Trains a linear model on labelled sentences: the same sentences in the same order give the same weights. */
import type { Features } from '../features/features'
import { sigmoid } from '../model'
import { lowest } from './minimise'

/** `value` is how sure the sentence is what is sought, from 0 to 1; `weight` how much the example counts. */
export type Example = { features: Features; value: number; weight: number }

/** `cost` of a slip (C), `least` examples a feature needs, `balance` of classes, `power` of rarity, most `rounds`. */
export type Settings = { cost: number; least: number; balance: number; power: number; rounds: number }

/** Chosen by repeated cross-validation on the training sets; see the model card. */
export const SETTINGS: Record<'worth' | 'factual' | 'debate', Settings> = {
  worth: { cost: 0.7, least: 2, balance: 0.5, power: 0, rounds: 60 },
  factual: { cost: 0.7, least: 2, balance: 0.5, power: 0, rounds: 60 },
  debate: { cost: 1, least: 3, balance: 0.5, power: 0, rounds: 40 },
}

/** Weights by the hashes of features, and how many examples each stands in. */
export type Trained = { bias: number; weightOf: Map<number, number>; countOf: Map<number, number> }

type Row = { places: Int32Array; values: Float64Array; value: number; weight: number }

/** How much a feature of a group of `size` counts: each group of a sentence has the same length. */
export const shareOf = (size: number): number => 1 / Math.sqrt(Math.max(1, size))

function counted(examples: readonly Example[]): Map<number, number> {
  const countOf = new Map<number, number>()
  for (const { features } of examples) {
    for (const hash of new Set(features.hashes)) countOf.set(hash, (countOf.get(hash) ?? 0) + 1)
  }
  return countOf
}

function rowOf({ features, value, weight }: Example, placeOf: ReadonlyMap<number, number>, scale: Float64Array): Row {
  const places: number[] = []
  const values: number[] = []
  let at = 0
  for (const end of features.ends) {
    const known: number[] = []
    for (; at < end; at += 1) {
      const place = placeOf.get(features.hashes[at] ?? 0)
      if (place !== undefined) known.push(place)
    }
    const share = shareOf(known.length)
    for (const place of known) {
      places.push(place)
      values.push(share * (scale[place] ?? 1))
    }
  }
  return { places: Int32Array.from(places), values: Float64Array.from(values), value, weight }
}

/** What the slips of all rows cost at `point`, whose last number is the bias; the gradient is added to. */
function slips(rows: readonly Row[], point: Float64Array, gradient: Float64Array): number {
  const last = point.length - 1
  let cost = 0
  for (const { places, values, value, weight } of rows) {
    let sum = point[last] ?? 0
    for (let at = 0; at < places.length; at += 1) sum += (point[places[at] ?? 0] ?? 0) * (values[at] ?? 0)
    cost += weight * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - value * sum)
    const slip = weight * (sigmoid(sum) - value)
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0
      gradient[place] = (gradient[place] ?? 0) + slip * (values[at] ?? 0)
    }
    gradient[last] = (gradient[last] ?? 0) + slip
  }
  return cost
}

/**
 * Logistic regression with a quadratic penalty (as in Fan and others 2008, LIBLINEAR), over features of which each
 * group has length one. Features in fewer than `least` examples are left out; rarer ones count more with `power`.
 */
export function train(examples: readonly Example[], settings: Settings): Trained {
  const countOf = counted(examples)
  const placeOf = new Map<number, number>()
  const scales: number[] = []
  for (const [hash, count] of countOf) {
    if (count < settings.least) countOf.delete(hash)
    else {
      placeOf.set(hash, scales.length)
      scales.push(Math.pow(1 + Math.log(examples.length / count), settings.power))
    }
  }
  const scale = Float64Array.from(scales)
  const sought = examples.reduce((sum, { value, weight }) => sum + value * weight, 0)
  const share = sought / examples.reduce((sum, { weight }) => sum + weight, 0)
  const rows = examples.map((example) => {
    const rare = example.value * (0.5 / share) + (1 - example.value) * (0.5 / (1 - share))
    const weight = settings.cost * example.weight * Math.pow(rare, settings.balance)
    return rowOf({ ...example, weight }, placeOf, scale)
  })
  const point = lowest(
    (at, gradient) => {
      let penalty = 0
      for (let place = 0; place < scale.length; place += 1) {
        const weight = at[place] ?? 0
        penalty += 0.5 * weight * weight
        gradient[place] = weight
      }
      gradient[scale.length] = 0
      return penalty + slips(rows, at, gradient)
    },
    scale.length + 1,
    settings.rounds,
  )
  const weightOf = new Map<number, number>()
  for (const [hash, place] of placeOf) weightOf.set(hash, (point[place] ?? 0) * (scale[place] ?? 1))
  return { bias: point[scale.length] ?? 0, weightOf, countOf }
}
