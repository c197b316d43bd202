/** Says in a few words what a statement is about where it does not say so itself: "[(kinkhoest, maart 2025)]". */
import { setOf } from '../languages/lexicon'
import { type Analysis, type Range } from '../clauses/analysis'
import { monthAndYear, type Calendar } from './calendar'
import { stemsOfName, type Mention } from './mentions'
import { speaksOf, type Topic } from './topics'

const MOST = 4

/** `near` are the names of the sentences just before, the nearest first. */
export type Surroundings = { topics: readonly Topic[]; near: readonly Topic[]; calendar: Calendar | null }

/** What the statement leaves to its surroundings, in words of the article; none where it leaves nothing. */
export function contextOf(
  statement: string,
  analysis: Analysis,
  range: Range,
  speaker: string | null,
  { topics, near, calendar }: Surroundings,
): string[] {
  const low = statement.toLowerCase()
  const items: string[] = []
  const add = (words: string) => {
    const held = items.some((item) => item.includes(words) || words.includes(item))
    if (!held && items.length < MOST && words !== speaker) items.push(words)
  }
  const refers = pointsBack(analysis, range)
  for (const topic of topics.slice(0, 3)) if (!speaksOf(low, topic)) add(topic.words)
  if (refers) {
    const name = near.find((topic) => topic.words !== speaker && !speaksOf(low, topic))
    if (name) add(name.words)
  }
  const dated = /\d{4}/.test(statement)
  if (calendar && !dated) add(monthAndYear(calendar, analysis.language))
  return items
}

const BACK: Record<string, ReadonlySet<string>> = {
  nl: setOf("dat dit die deze het er ze zij hij hun hen zulke beide zo'n"),
  en: setOf('this that these those it its they them their both such there he she his her him the'),
}
const THERE = /^(?:daar|hier)/u

/** Whether the stretch leaves something to what was said before: by a pronoun, an article, or by naming nobody. */
function pointsBack(analysis: Analysis, [from, to]: Range): boolean {
  const back = BACK[analysis.language.code]
  const dutch = analysis.language.code === 'nl'
  let name = false
  let points = false
  for (let at = from; at < to; at += 1) {
    const token = analysis.tokens[at]
    if (!token?.word) continue
    if (token.capital && at > from) name = true
    if (back?.has(token.low) || token.low === 'de' || (dutch && THERE.test(token.low))) points = true
  }
  return points || !name
}

/** The names of a sentence in the order of their weight: its first one is mostly what it is about. */
export const namesIn = (mentions: readonly Mention[]): Topic[] =>
  mentions
    .filter(({ sort, key }) => sort !== 'noun' && key.length > 2)
    .map(({ words }) => ({ words, name: true, stems: stemsOfName(words) }))
