/** Knows the date of an article and how its language writes dates. */
import type { Language } from '../languages/language'

export type Calendar = { year: number; month: number; day: number | null; monthFirst: boolean }

/** The calendar of an article: from a date given as YYYY-MM-DD, else from one that stands in its furniture. */
export function calendarOf(
  date: string | undefined,
  furniture: string,
  text: string,
  language: Language,
): Calendar | null {
  const months = language.months.join('|')
  const monthFirst = new RegExp(`\\b(?:${months}) \\d{1,2}\\b`, 'iu').test(text) && language.code === 'en'
  const found =
    /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(date ?? '') ?? /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/u.exec(furniture)
  if (found) {
    const [year, month, day] = [Number(found[1]), Number(found[2]), found[3] ? Number(found[3]) : null]
    return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31))
      ? { year, month, day, monthFirst }
      : null
  }
  const dayMonth = new RegExp(`\\b(\\d{1,2}) (${months}) (\\d{4})\\b`, 'iu').exec(furniture)
  const monthDay = new RegExp(`\\b(${months}) (\\d{1,2}), (\\d{4})\\b`, 'iu').exec(furniture)
  const name = (dayMonth?.[2] ?? monthDay?.[1] ?? '').toLowerCase()
  const month = language.months.indexOf(name) + 1
  if (month === 0) return null
  return {
    year: Number(dayMonth?.[3] ?? monthDay?.[3]),
    month,
    day: Number(dayMonth?.[1] ?? monthDay?.[2]),
    monthFirst,
  }
}

export const written = (time: number, calendar: Calendar, language: Language): string => {
  const date = new Date(time)
  const name = language.months[date.getUTCMonth()] ?? ''
  const month = language.code === 'en' ? name.charAt(0).toUpperCase() + name.slice(1) : name
  const [day, year] = [date.getUTCDate(), date.getUTCFullYear()]
  return calendar.monthFirst ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`
}

/** Month and year of the article, a number of months on: "mei 2025". */
export function monthAndYear(calendar: Calendar, language: Language, step = 0): string {
  const date = new Date(Date.UTC(calendar.year, calendar.month - 1 + step, 1))
  const name = language.months[date.getUTCMonth()] ?? ''
  const month = language.code === 'en' ? name.charAt(0).toUpperCase() + name.slice(1) : name
  return `${month} ${date.getUTCFullYear()}`
}
