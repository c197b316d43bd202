/** Tells what a statement lacks: the topics it does not name, the month where it names no year. */
import * as is from '../languages/lexicon'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { monthAndYear } from './calendar'
import { finiteIn } from '../clauses/finite'
import { type Setting } from './statements'

/** Whether the claim tells what has happened: by its first finite verb. */
export function pastTense(analysis: Analysis, [from, to]: Range): boolean {
  const verb = finiteIn(analysis.verbs, from, to)
  if (verb < 0 || flagsAt(analysis, verb) & is.PAST) return true
  if (/^(?:heeft|hebben|has|have|was|were|werd|werden)$/u.test(lowAt(analysis, verb))) return true
  if (!/^(?:is|are|zijn)$/u.test(lowAt(analysis, verb))) return false
  for (let at = verb + 1; at < to; at += 1) if (flagsAt(analysis, at) & is.PARTICIPLE) return true
  return false
}

/** The topics that the statement does not name, and the month where it names no year. */
export function contextFor(statement: string, { topics, calendar }: Setting, { language }: Analysis): string {
  const low = statement.toLowerCase()
  const missing = [topics.noun, ...topics.names].filter((word): word is string => {
    const last = word?.split(' ').at(-1)?.toLowerCase()
    return last !== undefined && !low.includes(last)
  })
  const year = calendar && !/\b(?:1[5-9]|20)\d{2}\b/u.test(low) ? [monthAndYear(calendar, language)] : []
  return [...missing, ...year].join(', ')
}
