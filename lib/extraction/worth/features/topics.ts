/** Which topics the worth models tell apart, and the words for them in each language. */
import { dutchTopics } from './dutch-topics'
import { englishTopics } from './english-topics'

/** Checked claims are about the first nine, the talk around them about the next three; the order is that of bits. */
export const TOPIC_NAMES = [
  'economy', 'people', 'harm', 'quantify', 'change', 'compare', 'evidence', 'place', 'world',
  'procedure', 'stance', 'hedge', 'state', 'time', 'act',
] as const

export type Topics = Record<(typeof TOPIC_NAMES)[number], readonly string[]>

export const WEIGHTY = 0b000000111111111
export const IDLE = 0b000111000000000

/** By language code; a language without topics has no model. */
export const TOPICS: Partial<Record<string, Topics>> = { nl: dutchTopics, en: englishTopics }
