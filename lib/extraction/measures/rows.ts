/** One line of the benchmark's table. */

/** `reference` names what it is compared with, `target` is what must be reached, `ours` is measured. */
export type Row = { what: string; reference: string; target: number | null; ours: number }

const width = (rows: readonly Row[], text: (row: Row) => string): number =>
  Math.max(...rows.map((row) => text(row).length))

const shown = (value: number): string =>
  Math.abs(value) < 1.01 ? value.toFixed(3) : value.toFixed(value > 1000 ? 0 : 1)

/** The table as text, with a mark where the target is missed. */
export function tableOf(rows: readonly Row[]): string {
  const [first, second] = [width(rows, (row) => row.what), width(rows, (row) => row.reference)]
  return rows
    .map((row) => {
      const target = row.target === null ? '' : `to reach ${shown(row.target)}`
      const missed = row.target !== null && row.ours < row.target ? '  ← short' : ''
      return [
        row.what.padEnd(first),
        row.reference.padEnd(second),
        target.padEnd(16),
        `ours ${shown(row.ours)}${missed}`,
      ].join('  ')
    })
    .join('\n')
}
