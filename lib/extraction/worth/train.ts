/** Trains a linear model on labelled sentences: the same sentences in the same order give the same weights. */

import type { Model } from './model'

/** `features` are names, `value` is 1 for what is sought and 0 for the rest. */
export type Example = { features: readonly string[]; value: 0 | 1 }

/**
 * `cost` of a slip (C), `least` examples a feature needs, `smooth` of the counts, `power` of the ratio, `balance`
 * of classes.
 */
export type Settings = { epochs: number; cost: number; least: number; smooth: number; power: number; balance: number }

/** Chosen by cross-validation on the training sets; see the model card. */
export const SETTINGS: Record<'nl' | 'en', Settings> = {
  nl: { epochs: 30, cost: 0.3, least: 2, smooth: 1, power: 0, balance: 0.5 },
  en: { epochs: 30, cost: 0.3, least: 2, smooth: 1, power: 0.5, balance: 0.5 },
}

/** Numbers from 0 to 1 that look random and are the same every time (a linear congruential generator). */
function sequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

function shuffled(count: number, next: () => number): number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/**
 * A linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh and others 2008), over
 * features
 * scaled by their log-count ratio (Wang and Manning 2012). Features in fewer than `least` examples are left out.
 */
export function train(examples: readonly Example[], settings: Settings): Model {
  const counts = new Map<string, [number, number]>()
  const total: [number, number] = [0, 0]
  for (const { features, value } of examples) {
    total[value] += 1
    for (const name of features) {
      const pair = counts.get(name) ?? [0, 0]
      pair[value] += 1
      counts.set(name, pair)
    }
  }
  const names: string[] = []
  const ratio: number[] = []
  const places = new Map<string, number>()
  const { smooth } = settings
  for (const [name, [rest, sought]] of counts) {
    if (rest + sought < settings.least) continue
    places.set(name, names.length)
    names.push(name)
    const log = Math.log((sought + smooth) / (total[1] + 2 * smooth) / ((rest + smooth) / (total[0] + 2 * smooth)))
    ratio.push(Math.pow(Math.abs(log) + 0.05, settings.power))
  }
  const rows = examples.map(({ features }) => features.flatMap((name) => places.get(name) ?? []))
  const weights = new Float64Array(names.length)
  let bias = 0
  const scale = rows.map((row) => 1 / Math.sqrt(Math.max(1, row.length)))
  const length = rows.map(
    (row, at) => 1 + row.reduce((sum, place) => sum + Math.pow((ratio[place] ?? 0) * (scale[at] ?? 1), 2), 0),
  )
  const dual = new Float64Array(examples.length)
  const share = total[0] / Math.max(1, total[1])
  const next = sequence(7)
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const at of shuffled(examples.length, next)) {
      const row = rows[at] ?? []
      const value = examples[at]?.value === 1 ? 1 : -1
      const factor = scale[at] ?? 1
      const slack = 1 / (2 * settings.cost * (value === 1 ? Math.pow(share, settings.balance) : 1))
      let sum = bias
      for (const place of row) sum += (weights[place] ?? 0) * (ratio[place] ?? 0) * factor
      const before = dual[at] ?? 0
      const after = Math.max(0, before - (value * sum - 1 + slack * before) / ((length[at] ?? 1) + slack))
      const step = (after - before) * value
      if (step === 0) continue
      dual[at] = after
      for (const place of row) weights[place] = (weights[place] ?? 0) + step * (ratio[place] ?? 0) * factor
      bias += step
    }
  }
  const weightOf = new Map(names.map((name, place) => [name, (weights[place] ?? 0) * (ratio[place] ?? 0)]))
  return { bias, slope: 1, shift: 0, weightOf }
}
