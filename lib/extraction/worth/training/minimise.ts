/** Finds the lowest point of a smooth function of many variables. */

/** Writes the gradient at `point` into `gradient` and returns the value there. */
export type Slope = (point: Float64Array, gradient: Float64Array) => number

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

const addTo = (a: Float64Array, factor: number, b: Float64Array): void => {
  for (let at = 0; at < a.length; at += 1) a[at] = (a[at] ?? 0) + factor * (b[at] ?? 0)
}

const MEMORY = 8

type Step = { moved: Float64Array; turned: Float64Array; rate: number }

/** The way down from a gradient, by the last steps (two-loop recursion). */
function wayDown(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const way = Float64Array.from(gradient)
  const shares: number[] = []
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at]
    if (!step) continue
    const share = step.rate * dot(step.moved, way)
    shares[at] = share
    addTo(way, -share, step.turned)
  }
  const last = steps.at(-1)
  const scale = last ? 1 / (last.rate * dot(last.turned, last.turned)) : 1 / Math.max(1, Math.sqrt(dot(way, way)))
  for (let at = 0; at < way.length; at += 1) way[at] = -(way[at] ?? 0) * scale
  steps.forEach((step, at) => addTo(way, -(shares[at] ?? 0) - step.rate * dot(step.turned, way), step.moved))
  return way
}

/**
 * L-BFGS with backtracking (Nocedal and Wright 2006, algorithm 7.5), from the origin, at most `rounds` steps. No
 * randomness: the same function gives the same point.
 */
export function lowest(slope: Slope, size: number, rounds: number): Float64Array {
  let point = new Float64Array(size)
  let gradient = new Float64Array(size)
  let value = slope(point, gradient)
  const steps: Step[] = []
  for (let round = 0; round < rounds; round += 1) {
    const way = wayDown(gradient, steps)
    const fall = dot(way, gradient)
    const turned = new Float64Array(size)
    let [stride, next, reached] = [1, point, value]
    for (; stride > 1e-6; stride /= 2) {
      next = Float64Array.from(point)
      addTo(next, stride, way)
      reached = slope(next, turned)
      if (reached <= value + 1e-4 * stride * fall) break
    }
    if (stride <= 1e-6) break
    const moved = Float64Array.from(next)
    addTo(moved, -1, point)
    const after = Float64Array.from(turned)
    addTo(turned, -1, gradient)
    const bend = dot(moved, turned)
    if (bend > 1e-12) steps.push({ moved, turned, rate: 1 / bend })
    if (steps.length > MEMORY) steps.shift()
    const done = value - reached < 1e-6 * Math.abs(value)
    point = next
    gradient = after
    value = reached
    if (done) break
  }
  return point
}
