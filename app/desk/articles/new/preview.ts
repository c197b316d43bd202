import { createHash } from 'node:crypto'
import type { previewArticle } from '@/lib/records/articles/preview-article'
import { dayInStamp } from './day-in-stamp'

type Read = Awaited<ReturnType<typeof previewArticle>>

/** What the composer shows of a paste before it is saved. */
export type Preview = Pick<Read['extraction'], 'language' | 'text' | 'blocks'> & {
  claims: Omit<Read['claims'][number], 'quote' | 'cue'>[]
  /** Who may be asked for a second opinion, and what came of asking. */
  model: Read['model']
  opinion: (Omit<NonNullable<Read['opinion']>, 'suggestions'> & { added: number; same: number }) | null
  /** Names what was read: saving sends it along, so that nobody saves what they have not seen. */
  seen: string
  /** Lines of the paste that became part of a longer one. */
  joined: number
  /** What the text says of itself: its headline, a date in front of it, and the day if it names a whole one. */
  found: { title: string; stamp: string; day: string }
  same: { articleId: string; title: string; publisher: string }[]
}

export const seenOf = (text: string, language: string) =>
  createHash('sha256').update(JSON.stringify([text, language])).digest('base64url')

export function previewOf(read: Read, input: string, chosen: string): Preview {
  const { extraction, claims, model, same } = read
  const { text, language, blocks } = extraction
  const textOf = (wanted: string) =>
    blocks.filter(({ kind }) => kind === wanted).map(({ start, end }) => text.slice(start, end))
  const stamp = textOf('furniture').find((piece) => /\d{4}/.test(piece) && piece.length <= 60) ?? ''
  return {
    ...{ text, language, blocks },
    claims: claims.map(({ quote: _quote, cue: _cue, ...claim }) => claim),
    model,
    opinion: opinionOf(read),
    seen: seenOf(input, chosen),
    joined: blocks.reduce((sum, { inputStart, inputEnd }) => sum + breaksIn(input.slice(inputStart, inputEnd)), 0),
    found: { title: textOf('headline')[0] ?? '', stamp, day: dayInStamp(stamp, language) ?? '' },
    same: same.map(({ articleId, title, publisher }) => ({ articleId, title, publisher })),
  }
}

function opinionOf({ opinion, claims }: Read): Preview['opinion'] {
  if (!opinion) return null
  const { suggestions: _suggestions, ...told } = opinion
  const added = claims.filter(({ suggestedBy }) => suggestedBy !== null).length
  return { ...told, added, same: claims.filter(({ alsoFoundBy }) => alsoFoundBy !== null).length }
}

const breaksIn = (text: string) => text.trim().match(/\n\s*/g)?.length ?? 0
