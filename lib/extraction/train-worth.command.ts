/** Trains the worth models and writes their weights: the same data give the same files, byte for byte. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dutch } from './languages/dutch'
import { english } from './languages/english'
import { dutchFactual, dutchWorth, englishWorth, SETS } from './worth/training/labelled'
import { trainedModels } from './worth/training/models'
import { SETTINGS } from './worth/training/train'
import type { StoredTable } from './worth/models'

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
if (!values.data) {
  process.stderr.write('usage: train:worth -- --data DIR [--out DIR]\n')
  process.exit(2)
}
const read = (set: string): string => readFileSync(join(values.data ?? '', set), 'utf8')
const out = values.out ?? join(dirname(fileURLToPath(import.meta.url)), 'worth')
const write = (name: string, models: StoredTable) => {
  const text = `${JSON.stringify(models)}\n`
  writeFileSync(join(out, name), text)
  process.stdout.write(`${name}: ${Object.keys(models.models).join(', ')}, ${Math.round(text.length / 1000)} kB\n`)
}
const [parliament, earlier] = [read(SETS.dutch), read(SETS.earlier)]
write(
  'weights.nl.json',
  trainedModels(
    [
      { name: 'worth', set: dutchWorth(parliament, earlier), settings: SETTINGS.worth },
      { name: 'factual', set: dutchFactual(parliament, earlier), settings: SETTINGS.factual },
    ],
    dutch,
  ),
)
write(
  'weights.en.json',
  trainedModels(
    [{ name: 'worth', set: englishWorth(read(SETS.english), read(SETS.crowd)), settings: SETTINGS.debate }],
    english,
  ),
)
