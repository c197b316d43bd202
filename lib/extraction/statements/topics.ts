/** Finds what an article is about: the things and names it keeps coming back to. */
import type { Analysis } from '../clauses/analysis'
import type { Cast } from '../speech/cast'
import { namesOf } from './heads'
import { mentionsIn, stemOf, stemsOfName, type Mention, type Names } from './mentions'

/** What the article keeps naming: `words` as it writes them, `stems` by which another wording of it is known. */
export type Topic = { words: string; stems: readonly string[]; name: boolean }

/** A sentence of the article and how much it says of the topic: a headline more than a paragraph. */
export type Heard = { analysis: Analysis; weight: number }

/** What each sentence mentions. */
export type Mentioned = ReadonlyMap<Analysis, readonly Mention[]>

const KEPT = 4

type Count = Omit<Mention, 'pair'> & {
  score: number
  sentences: number
  order: number
  pairs: Map<string, number>
}

/**
 * What all sentences of an article share: its topics, the weightiest first, and its names. Whoever only speaks in it
 * (`voices`) is hardly what it is about.
 */
export function topicsOf(
  heard: readonly Heard[],
  cast: Cast,
  voices: ReadonlySet<string>,
): { topics: Topic[]; names: Names; mentioned: Mentioned } {
  const names = namesOf(
    heard.map(({ analysis }) => analysis),
    cast,
  )
  const counts = new Map<string, Count>()
  const mentioned = new Map<Analysis, readonly Mention[]>()
  let person: Count | null = null
  for (const { analysis, weight } of heard) {
    if (person && speaksOfOne(analysis)) {
      person.score += weight
      person.sentences += 1
    } else person = null
    const mentions = mentionsIn(analysis, cast, names)
    mentioned.set(analysis, mentions)
    for (const { key, words, sort, pair } of mentions) {
      let count = counts.get(key)
      if (!count) {
        count = { key, words, sort, score: 0, sentences: 0, order: counts.size, pairs: new Map() }
        counts.set(key, count)
      }
      count.score += voices.has(words) ? weight / 1.5 : weight
      count.sentences += 1
      if (sort === 'person' && !voices.has(words)) person = count
      if (pair) count.pairs.set(pair, (count.pairs.get(pair) ?? 0) + weight)
    }
  }
  const weighty = merged(counts)
    .filter(({ sentences, score }) => sentences > 1 && score > 2)
    .sort((a, b) => b.score - a.score || a.order - b.order)
  return { topics: mixed(weighty).slice(0, KEPT).map(topicOf), names, mentioned }
}

function topicOf({ key, words, sort, pairs }: Count): Topic {
  if (sort !== 'noun') return { words, name: true, stems: stemsOfName(words) }
  const [pair, times] = [...pairs].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  return { words: times > 1 ? pair : words, name: false, stems: [key] }
}

/**
 * Counts of one thing in two wordings, added up: "Kestrel" and "Kestrel Foods"; a noun and the same noun where it
 * looks like a name because it begins a sentence.
 */
function merged(counts: ReadonlyMap<string, Count>): Count[] {
  const same = sameNames([...counts.values()].filter(({ sort }) => sort !== 'noun'))
  const sums = new Map<string, Count>()
  for (const count of counts.values()) {
    const noun = count.sort === 'noun' ? '' : stemOf(count.words.toLowerCase())
    const key = counts.has(noun) ? noun : (same.get(count.key) ?? count.key)
    const sum = sums.get(key)
    sums.set(key, {
      ...(counts.get(key) ?? count),
      score: (sum?.score ?? 0) + count.score,
      sentences: (sum?.sentences ?? 0) + count.sentences,
    })
  }
  return [...sums.values()]
}

/** For names that go on where a shorter one ends, the key of the one that the article uses most. */
function sameNames(names: readonly Count[]): Map<string, string> {
  const groups: Count[][] = []
  let stem = ''
  for (const name of [...names].sort((a, b) => (a.words < b.words ? -1 : 1))) {
    const group = groups.at(-1)
    if (group && (name.words.startsWith(`${stem} `) || name.words.startsWith(`${stem}’s `))) group.push(name)
    else {
      groups.push([name])
      stem = name.words
    }
  }
  return new Map(
    groups.flatMap((group) => {
      const most = group.reduce((one, other) => (other.sentences >= one.sentences ? other : one))
      return group.map(({ key }): [string, string] => [key, most.key])
    }),
  )
}

/** The weightiest of each sort first, where it is not far lighter than all others: a thing, a body and a person. */
function mixed(counts: readonly Count[]): Count[] {
  const heavy = counts.filter(({ score }) => score >= (counts[0]?.score ?? 0) / 3)
  const sorts = new Set<string>()
  const first = heavy.filter(({ sort }) => !sorts.has(sort) && sorts.add(sort))
  return [...first, ...heavy.filter((count) => !first.includes(count))]
}

/** Whether the sentence goes on about somebody by a pronoun. */
const speaksOfOne = ({ tokens, language: { words } }: Analysis): boolean =>
  tokens.some(({ low }) => low.length < 5 && (words.male.has(low) || words.female.has(low)))

/** Whether the text speaks of the topic, by any of its stems. */
export const speaksOf = (low: string, { stems }: Topic): boolean => stems.some((stem) => low.includes(stem))
