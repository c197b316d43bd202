/** The shape of a language model's second opinion on an article, and how its claims stand beside the built-in ones. */
import type { ClaimKind, ExtractedClaim, Span } from '../extraction'

/** Why a second opinion is missing or incomplete. Codes, not prose: the screen words them. */
export const OPINION_PROBLEMS = [
  'unreachable', 'timed_out', 'not_admitted', 'busy', 'failed', 'redirected', 'too_large', 'unreadable', 'cut_short',
  'cancelled',
] as const
export type OpinionProblem = (typeof OPINION_PROBLEMS)[number]

/** A claim that a model proposes and that has been held against the article. */
export type Suggestion = Span & {
  /** Exactly `text.slice(start, end)`. */
  quote: string
  /** The model's wording where it could be held against the article, else the quote; added words in [brackets]. */
  statement: string
  /** Words of the article, as they stand there. */
  speaker: string | null
  kind: ClaimKind
  checkable: boolean
}

/** How many of the model's claims were left out, by reason. */
export const DROP_REASONS = ['notVerbatim', 'malformed', 'duplicate', 'tooMany'] as const
export type Dropped = Record<(typeof DROP_REASONS)[number], number>

export type SecondOpinion = {
  /** As the newsroom calls it in its settings, not as the endpoint calls itself. */
  model: string
  /** In the order in which the model gave them. */
  suggestions: Suggestion[]
  dropped: Dropped
  /** Characters of the article that were sent; less than the whole for a very long one. */
  sent: number
  /** With a problem there may still be suggestions: those that came before it. */
  problem: OpinionProblem | null
  /** The HTTP status that went with it, for the server's log. */
  status: number | null
}

/** Who found a claim: without a model's name it was the built-in extraction. */
export type FoundClaim = ExtractedClaim & {
  suggestedBy: string | null
  /** A model that found this claim of the built-in extraction as well, and its wording where that differs. */
  alsoFoundBy: string | null
  otherWording: string | null
}

const PREFIX = 'language-model/'
/** What proposed a claim, as the history names it; the built-in one is EXTRACTION_ENGINE. */
export const engineOf = (model: string) => `${PREFIX}${model}`
/** The model's name in an engine's; null for the built-in extraction. */
export const modelIn = (engine: string) => (engine.startsWith(PREFIX) ? engine.slice(PREFIX.length) : null)
