/** The article as the engine is given it, and the parts in which it is shown to a model. */
import type { Block, Span } from '@/lib/rules/extraction'
import { withoutInvisibles } from './grounding/folding'

export type Article = {
  /** The cleaned text; all spans point into it. */
  text: string
  blocks: readonly Block[]
  sentences: readonly Span[]
  /** ISO 639-1, or "und". */
  language: string
  /** YYYY-MM-DD, if known. */
  date?: string | undefined
}

/** The same without page furniture: nobody claims anything in a cookie notice. */
export type Given = Omit<Article, 'blocks'> & { blocks: readonly Span[] }

/** About 3,000 tokens: with the answer it fits into the context of a small local model. */
const PART = 12_000
/** A long report. Whatever lies beyond is not sent, and the answer says so. */
export const MAX_SENT = 60_000
/** Nobody writes one this long: it is not a sentence but something that was pasted. */
const MAX_SENTENCE = 4_000

export function given({ blocks, ...article }: Article): Given {
  return { ...article, blocks: blocks.filter(({ kind }) => kind !== 'furniture') }
}

/** A part is sentences with their numbers, in the order of the text. */
export type Part = { sentences: [number: number, text: string][]; characters: number; /** In the text. */ end: number }

export function partsOf({ text, sentences, blocks }: Given): Part[] {
  const parts: Part[] = []
  let sent = 0
  let block = 0
  for (const [number, { start, end }] of sentences.entries()) {
    while (block < blocks.length && blocks[block]!.end < end) block += 1
    const told = withoutInvisibles(text.slice(start, end)).trim()
    const stands = block < blocks.length && blocks[block]!.start <= start
    if (!stands || told === '' || told.length > MAX_SENTENCE) continue
    if (sent + told.length > MAX_SENT) break
    const last = parts.at(-1)
    if (last && last.characters + told.length <= PART) {
      last.sentences.push([number, told])
      last.characters += told.length
      last.end = end
    } else parts.push({ sentences: [[number, told]], characters: told.length, end })
    sent += told.length
  }
  return parts
}
