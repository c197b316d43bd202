/** The short lists a person chooses a reason from; a text may come with each. */
export const selectionReasons = ['reach', 'harm', 'public_interest', 'power_holder', 'readers_request', 'series'] as const
export const dismissalReasons = [
  'not_a_claim',
  'not_checkable',
  'trivial',
  'duplicate',
  'wrong_extraction',
  'checked_before',
  'no_public_interest',
  'triage_finished',
] as const
export const shelvingReasons = [
  'uncheckable',
  'true_not_newsworthy',
  'overtaken',
  'no_capacity',
  'legal',
  'safety',
] as const
export type SelectionReason = (typeof selectionReasons)[number]
export type DismissalReason = (typeof dismissalReasons)[number]
export type ShelvingReason = (typeof shelvingReasons)[number]
