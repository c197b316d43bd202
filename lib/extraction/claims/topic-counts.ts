/** Chooses among counted nouns and names those an article is about. */

/** Counts a name under the first form that ends alike: "Haskell" with "Lorraine B. Haskell". */
export function count(names: Map<string, number>, firsts: Map<string, string>, name: string, weight: number): void {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  const first = firsts.get(last) ?? name
  firsts.set(last, first)
  names.set(first, (names.get(first) ?? 0) + weight)
}

export function best(counts: ReadonlyMap<string, number>, least: number): string | null {
  let found: string | null = null
  let most = least - 1
  for (const [word, count] of counts) {
    const score = count + Math.min(2, (word.length - 5) / 4)
    if (count >= least && score > most) {
      found = word
      most = score
    }
  }
  return found
}

/** The two names met most; a person only where nobody is named more, for then the article is about them. */
export function topNames(counts: ReadonlyMap<string, number>, isPerson: (name: string) => boolean): string[] {
  const sorted = [...counts].filter(([, count]) => count >= 3).sort((a, b) => b[1] - a[1])
  const chosen: string[] = []
  for (const [name, count] of sorted) {
    if (isPerson(name) && (count < 5 || name !== sorted[0]?.[0])) continue
    const last = name.split(' ').at(-1) ?? name
    if (chosen.some((other) => other.includes(last) || name.includes(other.split(' ').at(-1) ?? other))) continue
    chosen.push(name)
    if (chosen.length === 2) break
  }
  return chosen
}
