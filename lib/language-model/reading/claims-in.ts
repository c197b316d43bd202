/** Finds the claims in what a model wrote: JSON at best, JSON in a fence, among thoughts or cut short otherwise. */

/** @returns the members of "claims", of whatever shape; null where there are none to be found */
export function claimsIn(answer: string): unknown[] | null {
  const said = afterThoughts(answer).trim()
  return listOf(parsed(withoutFence(said))) ?? piecesOf(said)
}

// By place and not by pattern: a lazy pattern over an answer of two million characters takes minutes.
const THOUGHT = '</think>'
const afterThoughts = (answer: string) => {
  const end = answer.lastIndexOf(THOUGHT)
  return end < 0 ? answer : answer.slice(end + THOUGHT.length)
}

const FENCE = '```'
function withoutFence(said: string): string {
  const line = said.indexOf('\n')
  const isFenced = said.startsWith(FENCE) && said.endsWith(FENCE) && line > 0
  return isFenced ? said.slice(line, -FENCE.length) : said
}

function listOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  const claims = typeof value === 'object' && value !== null && Object.hasOwn(value, 'claims') && (value as { claims: unknown }).claims
  return Array.isArray(claims) ? claims : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Objects without objects in them, one after the other: what is whole of an answer that is not. */
function piecesOf(text: string): unknown[] | null {
  const pieces: unknown[] = []
  for (let at = 0, open = -1; at < text.length; at += 1) {
    const character = text[at]
    if (character === '"' && open >= 0) at = endOfString(text, at)
    else if (character === '{') open = at
    else if (character === '}' && open >= 0) {
      const piece = parsed(text.slice(open, at + 1))
      if (typeof piece === 'object' && piece !== null && Object.hasOwn(piece, 'quote')) pieces.push(piece)
      open = -1
    }
  }
  return pieces.length > 0 ? pieces : null
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return text.length
}
