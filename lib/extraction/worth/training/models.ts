/** Trains the models of a language into one table, ready to be stored. */
import type { Language } from '../../languages/language'
import { featuresOf } from '../features/features'
import type { StoredTable } from '../models'
import { calibrated, crossSums, foldsOf } from './calibration'
import { keyOf, type Labelled, type LabelledSet } from './labelled'
import { stored, tableOf } from './table'
import { train, type Example, type Settings } from './train'

export const examplesOf = (rows: readonly Labelled[], language: Language): Example[] =>
  rows.map(({ text, value, weight }) => ({ features: featuresOf(text, language), value, weight }))

export type Task = { name: string; set: LabelledSet; settings: Settings }

/** The models of one language, each calibrated on the sums that models had for what they did not see. */
export function trainedModels(tasks: readonly Task[], language: Language, folds = 5): StoredTable {
  const trained = tasks.map(({ set, settings }) => {
    const [measured, more] = [examplesOf(set.measured, language), examplesOf(set.more, language)]
    const foldOf = foldsOf(set.measured.map(({ text }) => keyOf(text)), folds, 1)
    const sums = crossSums(measured, more, foldOf, settings)
    const values = set.measured.map(({ value }) => value)
    return { model: train([...measured, ...more], settings), scale: calibrated(sums, values) }
  })
  const table = tableOf(trained.map(({ model }) => model))
  const scales = table.scales.map((scale, which) => ({ ...scale, ...trained[which]?.scale }))
  return stored(
    { ...table, scales },
    tasks.map(({ name }) => name),
  )
}
