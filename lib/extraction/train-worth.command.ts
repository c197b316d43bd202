/** Trains the worth models and writes their weights: the same data give the same files, byte for byte. */
import { calibrated, crossSums } from './worth/calibration'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dutch } from './languages/dutch'
import { english } from './languages/english'
import type { Language } from './languages/language'
import { featuresOf } from './worth/features'
import { dutchFactual, dutchWorth, englishWorth, SETS, type Labelled } from './worth/labelled'
import { stored, type Model, type StoredModel } from './worth/model'
import { SETTINGS, train, type Example } from './worth/train'

const MOST = 16_000

/** The model without its weakest weights: what is left fits in a small file. */
function pruned(model: Model): Model {
  const strong = [...model.weightOf]
    .sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1))
    .slice(0, MOST)
  return { ...model, weightOf: new Map(strong.filter(([, weight]) => Math.abs(weight) >= 0.0005)) }
}

function trained(rows: readonly Labelled[], language: Language, settings: (typeof SETTINGS)['nl']): StoredModel {
  const examples: Example[] = rows.map(({ text, value }) => ({ features: featuresOf(text, language), value }))
  const { slope, shift } = calibrated(
    crossSums(examples, 5, settings),
    rows.map(({ value }) => value),
  )
  return stored(pruned({ ...train(examples, settings), slope, shift }))
}

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
if (!values.data) {
  process.stderr.write('usage: train:worth -- --data DIR [--out DIR]\n')
  process.exit(2)
}
const read = (set: string): string => readFileSync(join(values.data ?? '', set), 'utf8')
const out = values.out ?? join(dirname(fileURLToPath(import.meta.url)), 'worth')
const write = (name: string, models: Record<string, StoredModel>) => {
  writeFileSync(join(out, name), `${JSON.stringify(models)}\n`)
  process.stdout.write(
    `${name}: ${Object.entries(models)
      .map(([key, model]) => `${key} ${model.weights.length}`)
      .join(', ')} weights\n`,
  )
}
write('weights.nl.json', {
  worth: trained(dutchWorth(read(SETS.dutch)), dutch, SETTINGS.nl),
  factual: trained(dutchFactual(read(SETS.dutch)), dutch, SETTINGS.nl),
})
write('weights.en.json', { worth: trained(englishWorth(read(SETS.english)), english, SETTINGS.en) })
