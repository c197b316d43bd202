/** Packs trained models into a table of features, and a table into text. */
import { PROBES, printOf, type Scale, type Table } from '../model'
import type { StoredTable } from '../models'
import type { Trained } from './train'

/** The slot of an empty or equal print near a hash, or -1 where all are taken. */
function freeSlot(prints: Uint16Array, hash: number): number {
  for (let probe = 0; probe < PROBES; probe += 1) {
    const slot = (hash + probe) & (prints.length - 1)
    if (prints[slot] === 0) return slot
    if (prints[slot] === printOf(hash)) return -1
  }
  return -1
}

const strength = (models: readonly Trained[], hash: number): number =>
  Math.max(
    ...models.map((model) => Math.abs(model.weightOf.get(hash) ?? 0) * Math.sqrt(model.countOf.get(hash) ?? 0)),
  )

/**
 * A table of 2^`bits` slots, at most `fill` of them taken, by the features that matter most; weights are rounded to 255
 * steps.
 */
export function tableOf(models: readonly Trained[], bits = 17, fill = 0.75): Table {
  const prints = new Uint16Array(1 << bits)
  const hashes = [...new Set(models.flatMap(({ weightOf }) => [...weightOf.keys()]))]
    .map((hash) => ({ hash, strength: strength(models, hash) }))
    .sort((a, b) => b.strength - a.strength || a.hash - b.hash)
    .slice(0, Math.floor(prints.length * fill))
  const weights = models.map(() => new Int8Array(prints.length))
  const scales = models.map(({ bias, weightOf }): Scale => {
    let largest = 0
    for (const weight of weightOf.values()) largest = Math.max(largest, Math.abs(weight))
    return { bias, unit: largest / 127 || 1, slope: 1, shift: 0 }
  })
  for (const { hash } of hashes) {
    const slot = freeSlot(prints, hash)
    if (slot < 0) continue
    prints[slot] = printOf(hash)
    models.forEach(({ weightOf }, which) => {
      const own = weights[which]
      if (own) own[slot] = Math.round((weightOf.get(hash) ?? 0) / (scales[which]?.unit ?? 1))
    })
  }
  return { prints, weights, scales }
}

const packed = (numbers: Uint16Array | Int8Array): string =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')

const rounded = (value: number): number => Number(value.toPrecision(6))

/** The table as text: numbers in six digits, tables in base 64 (little-endian). */
export const stored = ({ prints, weights, scales }: Table, names: readonly string[]): StoredTable => ({
  prints: packed(prints),
  models: Object.fromEntries(
    names.map((name, which) => {
      const { bias, unit, slope, shift } = scales[which] ?? { bias: 0, unit: 1, slope: 1, shift: 0 }
      const scale = { bias: rounded(bias), unit: rounded(unit), slope: rounded(slope), shift: rounded(shift) }
      return [name, { ...scale, weights: packed(weights[which] ?? new Int8Array(prints.length)) }]
    }),
  ),
})
