/** Numbers that stand for words and for what they are joined to; the same word has the same number everywhere. */

/** FNV-1a over UTF-16 units of `text` from `from` to `to`, as a signed 32-bit number. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** One number for two in their order (the mixing steps of MurmurHash3). */
export function joined(first: number, second: number): number {
  let hash = Math.imul(first, 0x85ebca6b) ^ second
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
