/** Looks past what is put in between a speaker and the verb. */
import { lowAt, type Analysis } from '../../clauses/analysis'

/** The place of the verb, or of an insert in brackets or dashes before it: "Jan Roelofs (VVD) zegt". */
export function beforeInsert(analysis: Analysis, verb: number): number {
  const opens = { ')': '(', '–': '–', '—': '—' }[lowAt(analysis, verb - 1)]
  for (let at = verb - 2; opens && at > 0 && verb - at < 24; at -= 1) if (lowAt(analysis, at) === opens) return at
  return verb
}
