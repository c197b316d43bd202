/** Measures the worth models by cross-validation, beside simple references in the same run. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dutch } from '../languages/dutch'
import { english } from '../languages/english'
import type { Language } from '../languages/language'
import { sigmoid } from '../worth/model'
import { calibrated, crossSums, foldsOf } from '../worth/training/calibration'
import { dutchFactual, dutchWorth, englishWorth, keyOf, SETS, type LabelledSet } from '../worth/training/labelled'
import { examplesOf } from '../worth/training/models'
import { SETTINGS, type Example, type Settings } from '../worth/training/train'
import type { Row } from './rows'
import { areaUnderCurve, averagePrecision, classF1, macroF1, precisionAt } from './scores'

const SEEDS = [11, 12, 13]

/** Words alone, the plain reference: the same learner with nothing but the first group of features. */
const plain = (examples: readonly Example[]): Example[] =>
  examples.map(({ features, ...rest }) => {
    const [end = 0] = features.ends
    return { ...rest, features: { hashes: features.hashes.slice(0, end), ends: [end] } }
  })

/** Likelihoods by models that did not see the sentence, once for each seed of the folds. */
function crossed(set: LabelledSet, folds: number, seeds: readonly number[], fit: (foldOf: number[]) => number[]) {
  const keys = set.measured.map(({ text }) => keyOf(text))
  return seeds.map((seed) => {
    const sums = fit(foldsOf(keys, folds, seed))
    const { slope, shift } = calibrated(sums, set.measured.map(({ value }) => value))
    return sums.map((sum) => sigmoid(slope * sum + shift))
  })
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length
const spread = (numbers: readonly number[]): string => `${numbers.length} seeds, ±${Math.max(
  ...numbers.map((each) => Math.abs(each - mean(numbers))),
).toFixed(3)}`

type Score = (shares: readonly number[], values: readonly number[]) => number
const halved: Score = (shares, values) =>
  macroF1(
    shares.map((share) => share > 0.5),
    values.map((value) => value === 1),
  )

/** Measures a set for several scores: ours with all we know, and the reference, words alone. */
function rowsFor(
  set: LabelledSet,
  language: Language,
  settings: Settings,
  folds: number,
  seeds: readonly number[],
  scores: readonly { what: string; reference: string; target: number; score: Score }[],
): Row[] {
  if (set.measured.length === 0) return []
  const values = set.measured.map(({ value }) => value)
  const [measured, more] = [examplesOf(set.measured, language), examplesOf(set.more, language)]
  const ours = crossed(set, folds, seeds, (foldOf) => crossSums(measured, more, foldOf, settings))
  const [words = []] = crossed(set, folds, seeds.slice(0, 1), (foldOf) =>
    crossSums(plain(measured), [], foldOf, settings),
  )
  return scores.map(({ what, reference, target, score }) => {
    const each = ours.map((shares) => score(shares, values))
    const beside = `words alone here ${score(words, values).toFixed(3)}; ${reference}`
    return { what: `${what}, ${folds}-fold, ${spread(each)}`, reference: beside, target, ours: mean(each) }
  })
}

const digits = ({ measured }: LabelledSet): string =>
  `"has a digit" F1 ${classF1(
    measured.map(({ text }) => /\d/.test(text)),
    measured.map(({ value }) => value === 1),
  ).toFixed(3)}`

/** Rows for the Dutch and English worth models. */
export function worthRows(dir: string): Row[] {
  const read = (set: string): string => (existsSync(join(dir, set)) ? readFileSync(join(dir, set), 'utf8') : '')
  const [parliament, earlier] = [read(SETS.dutch), read(SETS.earlier)]
  const worth = dutchWorth(parliament, earlier)
  const debate = englishWorth(read(SETS.english), read(SETS.crowd))
  return [
    ...rowsFor(worth, dutch, SETTINGS.worth, 5, SEEDS, [
      { what: 'Dutch check-worthiness, AP', reference: 'TF-IDF .588 hidden', target: 0.63, score: averagePrecision },
      {
        what: 'Dutch check-worthiness, first 20',
        reference: digits(worth),
        target: 0.9,
        score: (shares, values) => precisionAt(shares, values, 20),
      },
    ]),
    ...rowsFor(dutchFactual(parliament, earlier), dutch, SETTINGS.factual, 5, SEEDS, [
      { what: 'Dutch factual or not, macro-F1 at .5', reference: 'TF-IDF .738 hidden', target: 0.77, score: halved },
      { what: 'Dutch factual or not, AUC', reference: 'TF-IDF .830 hidden', target: 0.86, score: areaUnderCurve },
    ]),
    ...rowsFor(debate, english, SETTINGS.debate, 4, SEEDS.slice(0, 1), [
      {
        what: 'English check-worthiness, macro-F1 at .5',
        reference: 'SVM .831, BiLSTM .847, BERT .880',
        target: 0.86,
        score: halved,
      },
    ]),
  ]
}
