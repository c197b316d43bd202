/** Turns the sums of a model into probabilities, and makes sums by models that did not see their examples. */
import { sigmoid, sumOf } from './model'
import { type Example, type Settings, train } from './train'

/** Sums for examples by models that did not see them, `folds` times over; calibration is fitted on these. */
export function crossSums(examples: readonly Example[], folds: number, settings: Settings): number[] {
  const sums = new Array<number>(examples.length).fill(0)
  for (let fold = 0; fold < folds; fold += 1) {
    const model = train(
      examples.filter((_, at) => at % folds !== fold),
      settings,
    )
    examples.forEach(({ features }, at) => {
      if (at % folds === fold) sums[at] = sumOf(model, features)
    })
  }
  return sums
}

/** Slope and shift that turn sums into probabilities (Platt 1999), by gradient descent. */
export function calibrated(sums: readonly number[], values: readonly number[]): { slope: number; shift: number } {
  let [slope, shift] = [1, 0]
  for (let round = 0; round < 2000; round += 1) {
    let [bySlope, byShift] = [0, 0]
    sums.forEach((sum, at) => {
      const slip = sigmoid(slope * sum + shift) - (values[at] ?? 0)
      bySlope += slip * sum
      byShift += slip
    })
    slope -= (2 * bySlope) / sums.length
    shift -= (2 * byShift) / sums.length
  }
  return { slope, shift }
}
