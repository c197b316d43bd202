/** Salted commitments: a hash that binds to a name or a text without telling it, and survives its erasure. */
import { createHash } from 'node:crypto'
import { canonicalBytes } from './canonical'

export const SALT_BYTES = 32
const DOMAIN = new TextEncoder().encode('claimdesk/commit/v1')
const NUL = Uint8Array.of(0)

/** The bytes a commitment is to: the UTF-8 of a string, the canonical bytes of anything else. */
export const committedBytes = (value: unknown) =>
  typeof value === 'string' ? new TextEncoder().encode(value) : canonicalBytes(value)

/**
 * SHA-256 of `claimdesk/commit/v1` ‖ 0x00 ‖ one byte: length of label ‖ label ‖ salt ‖ value.
 * @param label what the value is, 1 to 255 bytes of UTF-8
 * @param salt 32 random bytes
 * @param value the bytes committed to, as `committedBytes` gives them
 * @throws RangeError where label or salt have another length
 */
export function commit(label: string, salt: Uint8Array, value: Uint8Array): Uint8Array {
  const name = new TextEncoder().encode(label)
  if (name.length < 1 || name.length > 255) throw new RangeError('a label has 1 to 255 bytes')
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`)
  const hash = createHash('sha256')
  for (const part of [DOMAIN, NUL, Uint8Array.of(name.length), name, salt, value]) hash.update(part)
  return hash.digest()
}

export const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
export const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()
/** RFC 6962, section 2.1: the hash of a leaf. */
export const leafHash = (entry: Uint8Array) => createHash('sha256').update(NUL).update(entry).digest()
