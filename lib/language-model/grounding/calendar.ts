/** Knows which words follow from an article's date. */
import { lowered } from './folding'

/** Words, in lower case, of the dates that a relative date ("yesterday", "last month") can mean. */
export type Calendar = { months: ReadonlySet<string>; others: ReadonlySet<string> }

/** @param date YYYY-MM-DD; without one there are no such words */
export function calendarOf(date: string | undefined, language: string): Calendar {
  const day = date && /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T12:00:00Z`) : null
  if (!day || Number.isNaN(day.getTime())) return { months: new Set(), others: new Set() }
  const locale = /^[a-z]{2}$/.test(language) ? language : 'en'
  const namesOf = (options: Intl.DateTimeFormatOptions, count: number, nth: (place: number) => number) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return lowered(Array.from({ length: count }, (_, place) => format.format(nth(place))))
  }
  const year = day.getUTCFullYear()
  const months = namesOf({ month: 'long' }, 12, (month) => Date.UTC(year, month, 15))
  const weekdays = namesOf({ weekday: 'long' }, 7, (past) => day.getTime() - past * 86_400_000)
  return { months: new Set(months), others: new Set([...weekdays, ...[year - 1, year, year + 1].map(String)]) }
}
