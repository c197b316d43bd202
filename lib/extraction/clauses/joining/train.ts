/** Trains the joint model: logistic regression over named features; the same examples give the same weights. */
import type { StoredJoints } from './model'

export type JointExample = { features: readonly string[]; joins: boolean }

/** `least` examples a feature needs, `decay` pulls weights to 0 (L2, a share of the examples), `rounds` over all. */
const SETTINGS = { least: 2, decay: 2, rounds: 300, rate: 0.5 }

/** Full-batch gradient steps scaled per weight (AdaGrad): no order of examples, no randomness. */
export function trainJoints(examples: readonly JointExample[], settings = SETTINGS): StoredJoints {
  const counts = new Map<string, number>()
  for (const { features } of examples) {
    for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = [...counts].filter(([, count]) => count >= settings.least).map(([name]) => name).sort()
  const places = new Map(names.map((name, place) => [name, place]))
  const rows = examples.map(({ features }) => [...new Set(features)].flatMap((name) => places.get(name) ?? []))
  const weights = new Float64Array(names.length + 1)
  const squares = new Float64Array(names.length + 1)
  const bias = names.length
  for (let round = 0; round < settings.rounds; round += 1) {
    const slope = new Float64Array(names.length + 1)
    rows.forEach((row, at) => {
      let sum = weights[bias] ?? 0
      for (const place of row) sum += weights[place] ?? 0
      const error = 1 / (1 + Math.exp(-sum)) - (examples[at]?.joins ? 1 : 0)
      for (const place of row) slope[place] = (slope[place] ?? 0) + error
      slope[bias] = (slope[bias] ?? 0) + error
    })
    for (let place = 0; place <= bias; place += 1) {
      const step = (slope[place] ?? 0) + (place === bias ? 0 : settings.decay * (weights[place] ?? 0))
      squares[place] = (squares[place] ?? 0) + step * step
      weights[place] = (weights[place] ?? 0) - (settings.rate * step) / (Math.sqrt(squares[place] ?? 0) + 1e-9)
    }
  }
  const rounded = names.map((name, place) => ({ name, weight: Math.round((weights[place] ?? 0) * 100) }))
  const kept = rounded.filter(({ weight }) => weight !== 0)
  return {
    bias: Math.round((weights[bias] ?? 0) * 100) / 100,
    names: kept.map(({ name }) => name).join('\n'),
    weights: kept.map(({ weight }) => weight),
  }
}
