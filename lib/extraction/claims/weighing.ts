/** Says of a worded claim of what kind it is and what it is worth; one after the other, when all have been worded. */
import type { ExtractedClaim } from '@/lib/rules/extraction'
import type { Language } from '../languages/language'
import { factsOf, kindOf } from '../worth/kind'
import { worthOf } from '../worth/worth'
import type { Standing } from './standing'

/** A claim before it is weighed. `cut`: its words; `place`, `early`, `bare`: where it stands and how. */
export type Worded = Pick<ExtractedClaim, 'start' | 'end' | 'quote' | 'statement' | 'speaker' | 'cue'> &
  Standing & { cut: readonly string[]; place: number; early: boolean; bare: boolean }

/** The claim with its kind and worth; null for a question, which claims nothing. */
export function weighed(worded: Worded, language: Language): ExtractedClaim | null {
  const { start, end, quote, statement, speaker, cue, cut, ...standing } = worded
  const facts = factsOf(quote, language, cue ?? '', speaker, cut)
  if (facts.question) return null
  const kind = kindOf(facts)
  const checkable = kind !== 'prediction' && kind !== 'opinion'
  const { worth, reasons } = worthOf({ quote, facts, kind, checkable, speaker, ...standing }, language)
  return { start, end, quote, statement, speaker, cue, kind, checkable, worth, reasons }
}
