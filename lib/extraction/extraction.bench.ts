/** Prints how well and how fast the extraction engine does, beside references computed in the same run. */
import { parseArgs } from 'node:util'
import { articleRows } from './measures/articles.bench'
import { goldRows } from './measures/gold.bench'
import { boundaryRows } from './measures/boundaries.bench'
import { tableOf, type Row } from './measures/rows'
import { atomicRows, coordinationRows, reportRows } from './measures/structure.bench'
import { worthRows } from './measures/worth-models.bench'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (!values.data) {
  process.stderr.write('usage: bench:extraction -- --data DIR\n')
  process.exit(2)
}
// Speed first: what the training of models leaves in memory is not the engine's.
const parts: readonly ((dir: string) => Row[])[] = [
  articleRows,
  boundaryRows,
  worthRows,
  coordinationRows,
  reportRows,
  atomicRows,
  goldRows,
]
const rows: Row[] = []
for (const part of parts) {
  process.stderr.write(`${part.name} …\n`)
  try {
    rows.push(...part(values.data))
  } catch (problem) {
    process.stderr.write(`  left out: ${problem instanceof Error ? problem.message : String(problem)}\n`)
  }
}
process.stdout.write(`${tableOf(rows)}\n`)
