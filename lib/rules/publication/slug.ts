/** The readable part of a verdict's address. */

const MAX = 70

/** Lower-case ASCII words of a headline, cut at a word's end; "verdict" where nothing is left. */
export function slugOf(headline: string): string {
  const plain = headline.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, MAX)
    if (longer.length > MAX) break
    slug = longer
  }
  return slug || 'verdict'
}
