/** The one form in which an object is hashed: RFC 8785 (JSON Canonicalization Scheme), narrowed as the log demands. */

export type Canonical = string | number | boolean | readonly Canonical[] | { readonly [key: string]: Canonical }

export class NotCanonical extends Error {
  override name = 'NotCanonical'
}

const KEY = /^[a-z][a-z0-9_]*$/

/**
 * RFC 8785 text of a value. Keys are `[a-z][a-z0-9_]*`; numbers are integers within ±(2^53−1); there is no null (leave
 * the key out), no lone surrogate and no U+0000. A key whose value is undefined is left out.
 * @throws NotCanonical where the value cannot be said in this form.
 */
export function canonicalText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) throw new NotCanonical('a string holds half a character (a lone surrogate)')
      if (value.includes('\0')) throw new NotCanonical('a string holds U+0000')
      return JSON.stringify(value)
    case 'number':
      if (!Number.isSafeInteger(value)) throw new NotCanonical(`${value} is not a safe integer`)
      return String(value === 0 ? 0 : value)
    case 'boolean':
      return String(value)
    case 'object':
      if (value === null) throw new NotCanonical('null has no canonical form: leave the key out')
      return Array.isArray(value) ? `[${value.map(canonicalText).join(',')}]` : objectText(value)
    default:
      throw new NotCanonical(`${typeof value} has no canonical form`)
  }
}

function objectText(value: object) {
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw new NotCanonical('only plain objects have a canonical form')
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  for (const [key] of members) if (!KEY.test(key)) throw new NotCanonical(`the key ${JSON.stringify(key)} is not allowed`)
  // Keys are ASCII, so code unit order (RFC 8785, section 3.2.3) is plain comparison.
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join(',')}}`
}

export const canonicalBytes = (value: unknown) => new TextEncoder().encode(canonicalText(value))

/**
 * Reads canonical bytes back: strict UTF-8, parsed, canonicalised again, and the bytes must be equal, which also
 * catches duplicate keys.
 * @throws NotCanonical
 */
export function readCanonical(bytes: Uint8Array): Canonical {
  const { text, value } = parse(bytes)
  if (canonicalText(value) !== text) throw new NotCanonical('the bytes are not in canonical form')
  return value
}

function parse(bytes: Uint8Array): { text: string; value: Canonical } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, value: JSON.parse(text) }
  } catch (cause) {
    throw new NotCanonical('the bytes are not JSON in UTF-8', { cause })
  }
}
