/** Trains the joint models and writes their weights: the same data give the same files, byte for byte. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { examplesOf, joinedSentences, TRAINED_ON } from './examples'
import { trainJoints } from './train'

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
if (!values.data) {
  process.stderr.write('usage: train-joints.command.ts --data DIR [--out DIR]\n')
  process.exit(2)
}
const folder = join(values.data, 'ud-derived-clauses')
const out = values.out ?? import.meta.dirname
for (const [code, names] of Object.entries(TRAINED_ON)) {
  const examples = names.flatMap((name) =>
    joinedSentences(readFileSync(join(folder, name), 'utf8'), code).flatMap(examplesOf),
  )
  const stored = trainJoints(examples)
  writeFileSync(join(out, `weights.${code}.json`), `${JSON.stringify(stored)}\n`)
  const joining = examples.filter(({ joins }) => joins).length
  const counted = `${examples.length} conjunctions, ${joining} join clauses, ${stored.weights.length} weights`
  process.stdout.write(`${code}: ${counted}\n`)
}
