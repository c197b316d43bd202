/** The ways in which endpoints and models can be asked. */

export type Way = { strict: boolean; sampling: boolean }

/** From the most exact way of asking to the plainest: endpoints and models refuse what they do not know with a 400. */
export const ways: readonly Way[] = [
  { strict: true, sampling: true },
  { strict: true, sampling: false },
  { strict: false, sampling: false },
]
export const NOT_UNDERSTOOD = [400, 404, 415, 422, 501]
