/** A no that the user may read. Anything else that is thrown is a bug. */

export type RefusalReason = 'forbidden' | 'not_found' | 'conflict' | 'invalid' | 'unavailable'

/** Keys of `words.refusals`: a refusal is worded where it is read, in the reader's language. */
export const refusalKeys = [
  'not_now',
  'not_yours',
  'own_work',
  'not_found',
  'stale',
  'stale_dossier',
  'gate',
  'held',
  'request_reused',
  'already_there',
  'not_verbatim',
  'worked_on',
  'foreign_origin',
  'signed_out',
  'wrong_sign_in',
  'too_many',
  'link_used',
  'last_admin',
  'wrong_password',
  'email_taken',
  'busy',
  'malformed',
  'contact_times',
  'replied_already',
  'past_end',
  'future_day',
  'no_language_model',
] as const
export type RefusalKey = (typeof refusalKeys)[number]

/** What a sentence may have to name: a status, an act, gates that are not met, seconds to wait. */
export type RefusalDetails = Readonly<Record<string, string | number | readonly string[]>>

export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly key: RefusalKey,
    readonly details: RefusalDetails = {},
    /** For a conflict: what stands there now, by field, so that both texts can be shown. */
    readonly current?: Readonly<Record<string, string>>,
  ) {
    super(`${reason}: ${key} ${JSON.stringify(details)}`)
    this.name = 'Refusal'
  }
}
