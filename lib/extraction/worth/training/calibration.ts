/** Turns the sums of a model into probabilities, and makes sums by models that did not see their examples. */
import { sigmoid, sumOf } from '../model'
import { tableOf } from './table'
import { type Example, type Settings, train } from './train'

/** Numbers from 0 to 1 that look random and are the same every time (a linear congruential generator). */
function sequence(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** Which of `folds` each key falls in; equal keys fall in the same one, so that no copy of a sentence is trained on. */
export function foldsOf(keys: readonly string[], folds: number, seed: number): number[] {
  const next = sequence(seed)
  const foldOf = new Map<string, number>()
  for (const key of keys) if (!foldOf.has(key)) foldOf.set(key, Math.floor(next() * folds))
  return keys.map((key) => foldOf.get(key) ?? 0)
}

/** Sums for the measured examples by models that did not see them: each is left out once, `more` are always there. */
export function crossSums(
  measured: readonly Example[],
  more: readonly Example[],
  foldOf: readonly number[],
  settings: Settings,
): number[] {
  const sums = new Array<number>(measured.length).fill(0)
  for (const fold of new Set(foldOf)) {
    const others = measured.filter((_, at) => foldOf[at] !== fold)
    const table = tableOf([train([...others, ...more], settings)])
    measured.forEach(({ features }, at) => {
      if (foldOf[at] === fold) sums[at] = sumOf(table, 0, features)
    })
  }
  return sums
}

/** Slope and shift that turn sums into probabilities (Platt 1999), by Newton's method. */
export function calibrated(sums: readonly number[], values: readonly number[]): { slope: number; shift: number } {
  let [slope, shift] = [1, 0]
  for (let round = 0; round < 50; round += 1) {
    let [bySlope, byShift, bends, crosses, flats] = [0, 0, 1e-9, 0, 1e-9]
    sums.forEach((sum, at) => {
      const likely = sigmoid(slope * sum + shift)
      const slip = likely - (values[at] ?? 0)
      const bend = likely * (1 - likely)
      bySlope += slip * sum
      byShift += slip
      bends += bend * sum * sum
      crosses += bend * sum
      flats += bend
    })
    const size = bends * flats - crosses * crosses
    slope -= (flats * bySlope - crosses * byShift) / size
    shift -= (bends * byShift - crosses * bySlope) / size
  }
  return { slope, shift }
}
