const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan ene',
    'feb fév',
    'mrt maa mar mär',
    'apr avr abr',
    'mei may mai',
    'jun jui',
    'jul',
    'aug aoû ago',
    'sep',
    'okt oct',
    'nov',
    'dec dez déc dic',
  ].flatMap((names, place) => names.split(' ').map((name) => [name, place + 1])),
)

/** "juin" and "juillet" begin alike. */
const monthOf = (name: string) => (/^juil/i.test(name) ? 7 : MONTHS[name.slice(0, 3).toLowerCase()])

/**
 * The day that a date in front of a text names, as YYYY-MM-DD. Null where it names only a month, or where day and month
 * cannot be told apart: a guess would look like knowledge.
 */
export function dayInStamp(stamp: string, language: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(stamp)
  if (iso) return day(iso[1], Number(iso[2]), iso[3])
  const named = /\b(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{4})\b/u.exec(stamp)
  if (named) return day(named[3], monthOf(named[2] ?? ''), named[1])
  const monthFirst = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(stamp)
  if (monthFirst) return day(monthFirst[3], monthOf(monthFirst[1] ?? ''), monthFirst[2])
  const figures = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(stamp)
  if (!figures) return null
  const [first, second] = [Number(figures[1]), Number(figures[2])]
  if (second > 12) return day(figures[3], first, String(second))
  return first > 12 || language !== 'en' ? day(figures[3], second, String(first)) : null
}

function day(year: string | undefined, month: number | undefined, date: string | undefined): string | null {
  if (!month) return null
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text
}
