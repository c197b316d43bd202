/** The door of the extraction engine: an article's text in, its checkable claims out. */
import type { Extraction, WorthReason } from '@/lib/rules/extraction'
import { claimsOf } from './claims/claims'
import type { Language } from './languages/language'
import { languageNamed, languageOf, UNKNOWN } from './languages/languages'
import { readBlocks } from './reading/blocks'
import { sentencesOf } from './sentences/sentences'
import { sentenceWorth } from './worth/worth'

export type Article = { text: string; language?: string; date?: string }

const spoken = (article: Article, text: string): Language =>
  languageNamed(article.language ?? '') ?? languageOf(text) ?? UNKNOWN

/**
 * Takes an article apart. Pure and deterministic; linear in the length of the text; never throws.
 * @param article `text` as it was pasted, `language` as ISO 639-1 if known, `date` of publication as YYYY-MM-DD if
 * known
 * @returns offsets are UTF-16 units into the returned `text`, those of `input…` into the given text
 */
export function extractClaims(article: Article): Extraction {
  const { text, blocks } = readBlocks(article.text)
  const language = spoken(article, text)
  const told = blocks.filter((block) => block.kind !== 'furniture')
  const sentences = told.map((block) => sentencesOf(text, block.start, block.end, language))
  const furniture = blocks
    .filter((block) => block.kind === 'furniture')
    .map(({ start, end }) => text.slice(start, end))
  const claims = claimsOf({
    text,
    date: article.date,
    language,
    blocks: told,
    sentences,
    furniture: furniture.join('\n'),
  })
  return { language: language.code, text, blocks, sentences: sentences.flat(), claims }
}

/** Sentence boundaries alone, of every block, furniture too: for measuring. */
export function sentencesAlone(article: Article): Pick<Extraction, 'language' | 'text' | 'sentences'> {
  const { text, blocks } = readBlocks(article.text)
  const language = spoken(article, text)
  const sentences = blocks.flatMap((block) => sentencesOf(text, block.start, block.end, language))
  return { language: language.code, text, sentences }
}

export type SentenceWorth = { language: string; worth: number; factual: number | null; reasons: WorthReason[] }

/** The worth of one sentence seen by itself, from 0 to 1: for measuring. */
export function worthAlone(article: Article): SentenceWorth {
  const language = spoken(article, article.text)
  return { language: language.code, ...sentenceWorth(article.text, language) }
}
