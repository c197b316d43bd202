/**
 * The lines of an export: one JSON object each, its fields always in this order.
 *
 * A correction: `format` "claimdesk-corrections/1" · `type` "correction" · `id` of the act · `kind` (`CorrectionKind`)
 * · `at` (ISO 8601, UTC) · `by`, a pseudonym that is one person's in every export of this newsroom and stands nowhere
 * else · `article` {id, version, language} · `claim` (id) · `proposed`, what the machine proposed (null where a person
 * made the claim): engine, wording, cue, checkable, worth 0…1, reasons · `was`, the wording before the act (null for a
 * missed claim) · `became`, the claims it became, each with id and wording: none for a dismissal · `with`, for a merge,
 * the claim that was taken in, as {claim, proposed, was}, else null · `reason`, a code, or null · `model`, the language
 * model whose words stand in the line, because it proposed a claim of it (`engine` is then "language-model/" and its
 * name) or because a person took its wording over; null for none, which without --with-models is every line.
 * A wording: statement (words that were inserted stand in [brackets]), speaker (null: the article itself), kind,
 * quote, start, end (UTF-16 offsets into the article's text, so that quote is exactly that slice; null if unknown).
 *
 * An article, where texts are asked for, before its first correction: `format` · `type` "article" · `id` · `version` ·
 * `language` · `text` and `blocks` (as Extraction in lib/rules/extraction.ts), both null where the text holds words
 * that may not leave the desk.
 */
import type { Correction, Wording } from '@/lib/rules/corrections/corrections'
import type { Known } from './gather-article'

const format = 'claimdesk-corrections/1'

export type ArticleFacts = { id: string; number: number; language: string }

type Parts = {
  correction: Correction
  by: string | null
  article: ArticleFacts
  known: Known
  model: string | null
  /** The claims that the act made, or took in. */
  others: readonly Known[]
}

export function correctionLine({ correction, by, article, known, others, model }: Parts): string {
  const { entry, kind, at, was, now, reason } = correction
  const made = kind === 'split' ? others.map(({ claim, told }) => became(claim.id, told.first)) : []
  const [taken] = kind === 'merged' ? others : []
  return JSON.stringify({
    ...{ format, type: 'correction', id: entry, kind, at: at.toISOString(), by },
    article: { id: article.id, version: article.number, language: article.language },
    claim: known.claim.id,
    proposed: proposedOf(known),
    was: was && wordingOf(was),
    became: kind === 'dismissed' ? [] : [became(known.claim.id, now), ...made],
    with: taken ? { claim: taken.claim.id, proposed: proposedOf(taken), was: wordingOf(taken.told.now) } : null,
    ...{ reason, model },
  })
}

type Text = { text: string; blocks: unknown } | null

export const articleLine = ({ id, number, language }: ArticleFacts, shown: Text) =>
  JSON.stringify({
    ...{ format, type: 'article', id, version: number, language },
    ...{ text: shown?.text ?? null, blocks: shown?.blocks ?? null },
  })

const wordingOf = ({ statement, speaker, kind, quote, start, end }: Wording) => ({
  ...{ statement, speaker, kind, quote, start, end },
})
const became = (claim: string, wording: Wording) => ({ claim, ...wordingOf(wording) })

/** Cue, worth and reasons are the machine's alone: no act changes them. */
function proposedOf({ claim: { cue, checkable, worth, reasons }, told: { engine, first } }: Known) {
  return engine === null ? null : { engine, ...wordingOf(first), cue, checkable, worth, reasons }
}
