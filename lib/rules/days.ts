/** Days and moments in the newsroom's time zone. */

/** The day (YYYY-MM-DD) that a moment falls on in an IANA zone. */
export function dayIn(zone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return parts.format(moment)
}

/** Minutes that a zone is ahead of UTC at a moment. */
function offsetAt(zone: string, moment: number) {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '')
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0
}

/**
 * A form's time as a moment: an ISO time with its offset as it is, one without (datetime-local) in the newsroom's zone.
 * An hour that the clock skips becomes the hour after; one that it repeats, the first.
 */
export function momentIn(zone: string, value: string): Date {
  if (/(Z|[+-]\d\d:\d\d)$/.test(value)) return new Date(value)
  const asUtc = Date.parse(`${value}Z`)
  const before = asUtc - offsetAt(zone, asUtc - 86_400_000) * 60_000
  const after = asUtc - offsetAt(zone, asUtc + 86_400_000) * 60_000
  const fits = [before, after].find((moment) => moment + offsetAt(zone, moment) * 60_000 === asUtc)
  return new Date(fits ?? before)
}

/** A date column holds midnight UTC of the day. */
export const toDay = (value: string | null) => (value === null ? null : new Date(`${value}T00:00:00.000Z`))
export const fromDay = (value: Date | null) => (value === null ? null : value.toISOString().slice(0, 10))

/** Whether a day has not begun yet anywhere on earth that is a day ahead of us. */
export const isFuture = (day: string | null, now = Date.now()) =>
  day !== null && Date.parse(`${day}T00:00:00.000Z`) > now + 14 * 3_600_000
