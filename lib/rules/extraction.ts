/** The shape in which the extraction engine hands over an article: blocks, sentences and claims. */

export const BLOCK_KINDS = [
  'headline', 'lead', 'paragraph', 'subhead', 'list_item', 'caption', 'quote', 'furniture',
] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

export const CLAIM_KINDS = [
  'quantity', 'event', 'quote', 'causal', 'comparison', 'rule', 'prediction', 'opinion', 'other',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/**
 * Why a claim got its worth, strongest first. Codes, not prose: the screen words them in the reader's language.
 * These raise the worth.
 */
export const RAISING_REASONS = [
  'names_number', 'names_money', 'names_percentage', 'speaks_of_deaths', 'compares_past', 'compares_others',
  'claims_record', 'states_cause', 'states_rule', 'alleges_wrongdoing', 'is_disputed', 'attributed_official',
  'attributed_institution', 'attributed_person', 'unconfirmed_report', 'names_public_body', 'names_date',
  'stands_early', 'worded_like_checked_claims',
] as const
/** These lower it, or say why the claim cannot be checked. */
export const LOWERING_REASONS = [
  'is_opinion', 'is_prediction', 'is_question', 'calls_to_act', 'personal_experience', 'names_nothing_specific',
  'worded_like_unchecked_talk',
] as const
export const WORTH_REASONS = [...RAISING_REASONS, ...LOWERING_REASONS] as const
export type WorthReason = (typeof WORTH_REASONS)[number]

/** A stretch of the cleaned text, in UTF-16 units, end exclusive. */
export type Span = { start: number; end: number }

/** Start and end point into the cleaned text, inputStart and inputEnd into what was pasted. */
export type Block = Span & { kind: BlockKind; inputStart: number; inputEnd: number }

export type ExtractedClaim = Span & {
  /** Exactly `text.slice(start, end)`. */
  quote: string
  /** The claim standing alone; every word that the engine inserted is in [brackets]. */
  statement: string
  /** Who answers for the claim; null when the article itself does. */
  speaker: string | null
  /** The words that report it ("volgens", "told the Commons that"); null when nothing does. */
  cue: string | null
  kind: ClaimKind
  checkable: boolean
  /** Check-worthiness from 0 to 1. */
  worth: number
  reasons: WorthReason[]
}

export type Extraction = {
  /** ISO 639-1, or "und" when the engine does not know the language. */
  language: string
  /** The cleaned text. */
  text: string
  blocks: Block[]
  sentences: Span[]
  claims: ExtractedClaim[]
}

/** What found the claims, as the history names it. Raise it whenever the engine finds, words or weighs otherwise. */
export const EXTRACTION_ENGINE = 'claimdesk-extraction/2'
