/** Applies trained linear models: the sum of their weights for the features of a sentence. */
import type { Features } from './features/features'

/** `unit` is what one step of a weight is worth; `slope` and `shift` turn the sum into a probability. */
export type Scale = { bias: number; unit: number; slope: number; shift: number }

/**
 * Models that share a table of features. A feature lies at one of `PROBES` slots from its hash on, where `prints` holds
 * the rest of its hash; each model has a weight a slot.
 */
export type Table = { prints: Uint16Array; weights: readonly Int8Array[]; scales: readonly Scale[] }

export const PROBES = 8

export const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** The upper half of a hash, never 0, which marks an empty slot. */
export const printOf = (hash: number): number => (hash >>> 16) | 1

/** The slot where the feature lies, or -1. */
export function slotOf(prints: Uint16Array, hash: number): number {
  const mask = prints.length - 1
  const print = printOf(hash)
  for (let probe = 0; probe < PROBES; probe += 1) {
    const slot = (hash + probe) & mask
    const there = prints[slot]
    if (there === print) return slot
    if (there === 0) return -1
  }
  return -1
}

/** The sum of one of the models for a sentence's features; the more, the likelier it is what was sought. */
export function sumOf({ prints, weights, scales }: Table, which: number, { hashes, ends }: Features): number {
  const [own, scale] = [weights[which], scales[which]]
  if (!own || !scale) return 0
  let sum = 0
  let at = 0
  for (const end of ends) {
    let [group, known] = [0, 0]
    for (; at < end; at += 1) {
      const slot = slotOf(prints, hashes[at] ?? 0)
      if (slot < 0) continue
      group += own[slot] ?? 0
      known += 1
    }
    if (known > 0) sum += group / Math.sqrt(known)
  }
  return scale.bias + sum * scale.unit
}

/** How likely a sentence with these features is what the model was trained to find, from 0 to 1. */
export function likelihood(table: Table, which: number, features: Features): number {
  const { slope, shift } = table.scales[which] ?? { slope: 1, shift: 0 }
  return sigmoid(slope * sumOf(table, which, features) + shift)
}
