/** The scores that the benchmark prints: F1, average precision, area under the curve. */

export const harmonic = (hit: number, found: number, sought: number): number =>
  found + sought === 0 ? 0 : (2 * hit) / (found + sought)

/** F1 of one class, given as its predicted and true membership. */
export function classF1(predicted: readonly boolean[], truth: readonly boolean[]): number {
  let [hit, found, sought] = [0, 0, 0]
  truth.forEach((is, at) => {
    if (is) sought += 1
    if (predicted[at]) found += 1
    if (is && predicted[at]) hit += 1
  })
  return harmonic(hit, found, sought)
}

export const macroF1 = (predicted: readonly boolean[], truth: readonly boolean[]): number =>
  (classF1(predicted, truth) +
    classF1(
      predicted.map((is) => !is),
      truth.map((is) => !is),
    )) /
  2

const ranked = (scores: readonly number[], values: readonly number[]): number[] =>
  scores
    .map((score, at) => [score, values[at] ?? 0] as const)
    .sort((a, b) => b[0] - a[0])
    .map(([, value]) => value)

/** Mean of the precision at every hit, best first. */
export function averagePrecision(scores: readonly number[], values: readonly number[]): number {
  let [hits, sum] = [0, 0]
  ranked(scores, values).forEach((value, at) => {
    if (value !== 1) return
    hits += 1
    sum += hits / (at + 1)
  })
  return hits === 0 ? 0 : sum / hits
}

export const precisionAt = (scores: readonly number[], values: readonly number[], count: number): number =>
  ranked(scores, values)
    .slice(0, count)
    .reduce((sum, value) => sum + value, 0) / count

/** The chance that a sought example scores above another. */
export function areaUnderCurve(scores: readonly number[], values: readonly number[]): number {
  const order = ranked(scores, values).reverse()
  const sought = order.filter((value) => value === 1).length
  const ranks = order.reduce((sum, value, at) => sum + (value === 1 ? at + 1 : 0), 0)
  return (ranks - (sought * (sought + 1)) / 2) / (sought * (order.length - sought) || 1)
}

/** Words of a text with how often each stands in it. */
export function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** F1 of the words two texts share. */
export function wordF1(a: string, b: string): number {
  const [left, right] = [bagOf(a), bagOf(b)]
  const size = (bag: Map<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0)
  let both = 0
  for (const [word, count] of left) both += Math.min(count, right.get(word) ?? 0)
  return harmonic(both, size(left), size(right))
}
