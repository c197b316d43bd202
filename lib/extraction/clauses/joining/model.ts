/** Applies the trained model that tells whether a conjunction joins two clauses or only two words. */
import * as is from '../../languages/lexicon'
import { flagsAt, lowAt } from '../analysis'
import { finiteIn } from '../finite'
import { featuresOf } from './features'
import { joinsByRule, type Scan } from '../joints'
import dutch from './weights.nl.json' with { type: 'json' }
import english from './weights.en.json' with { type: 'json' }

/** A model as it is stored: names one a line, weights in hundredths, in the same order. */
export type StoredJoints = { bias: number; names: string; weights: number[] }

export type Joints = { bias: number; weightOf: ReadonlyMap<string, number> }

export function openedJoints(stored: StoredJoints): Joints {
  const weightOf = new Map<string, number>()
  stored.names.split('\n').forEach((name, at) => weightOf.set(name, (stored.weights[at] ?? 0) / 100))
  return { bias: stored.bias, weightOf }
}

/** The log-odds that what the features describe joins two clauses. */
export function jointSum({ bias, weightOf }: Joints, features: readonly string[]): number {
  let sum = bias
  for (const name of features) sum += weightOf.get(name) ?? 0
  return sum
}

/** A shade below even odds: precision and recall are then nearest to each other in cross-validation. */
const LEAST = -0.2

const VERBAL = is.FINITE | is.MAYBE_FINITE | is.INFINITIVE | is.AUXILIARY | is.MODAL

/** Most conjunctions stand before a last noun; they need no weighing. */
function hasVerbAhead({ analysis, to }: Scan, at: number): boolean {
  // "contact the sender and delete it": an English verb that asks may be taken for a noun.
  if (!analysis.language.verbLast && (flagsAt(analysis, at + 1) | flagsAt(analysis, at + 2)) & VERBAL) return true
  for (let i = at + 1; i < to; i += 1) if ((analysis.verbs[i] ?? 0) > 0) return true
  return false
}

/** "told the board that … and that …": the second is a clause as the first was. */
function repeats({ analysis, to }: Scan, at: number, start: number): boolean {
  const that = lowAt(analysis, at + 1)
  if (!/^(?:dat|that)$/.test(that) || finiteIn(analysis.verbs, at + 2, to) < 0) return false
  for (let i = Math.max(0, start - 2); i < at; i += 1) if (lowAt(analysis, i) === that) return true
  return false
}

/** Whether the coordinator at `at` joins two clauses; the clause before it begins at `start` and has that `role`. */
export type Joins = (scan: Scan, at: number, start: number, role: string) => boolean

export const joinsBy =
  (model: Joints): Joins =>
  (scan, at, start, role) =>
    repeats(scan, at, start) ||
    (hasVerbAhead(scan, at) && jointSum(model, featuresOf(scan, at, start, role)) > LEAST)

const SHIPPED: Readonly<Record<string, Joins>> = {
  nl: joinsBy(openedJoints(dutch)),
  en: joinsBy(openedJoints(english)),
}

/** By the model of the language, or by rule where it has none. */
export const joinsClauses: Joins = (scan, at, start, role) =>
  (SHIPPED[scan.analysis.language.code] ?? joinsByRule)(scan, at, start, role)
