/** Tells the person at the terminal what the start is doing. */

const start = performance.now()

export function say(sentence: string): void {
  const seconds = ((performance.now() - start) / 1_000).toFixed(1).padStart(5)
  console.log(`${seconds} s  ${sentence}`)
}
