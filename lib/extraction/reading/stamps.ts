/** Finds the date stamp that a converter or a website puts in front of a text. */

const MONTHS = `jan feb mrt mar maart apr mei may
  jun jul aug sep okt oct nov dec mär mai déc fév avr juil ene abr ago dic`
const MONTH = `(?:${MONTHS.split(/\s+/).join('|')})\\p{L}{0,7}`
const DATES = [
  '\\d{4}-\\d{2}(?:-\\d{2})?',
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
  `\\d{1,2}\\.? ${MONTH}\\.?,? \\d{4}`,
  `${MONTH}\\.? \\d{1,2}, \\d{4}`,
]
const WEEKDAYS =
  '(?:(?:maan|dins|woens|donder|vrij|zater|zon|mon|tues|wednes|thurs|fri|satur|sun)da[gy]|(?:mon|tue|wed|thu|fri|sat|sun|ma|di|wo|do|vr|za|zo)\\.?)'
const CLOCK = '(?:,?(?: om| at| [-–—|·•])? ?\\d{1,2}[:.]\\d{2}(?: ?(?:uur|u|h|am|pm))?(?: [A-Z]{2,4}(?![\\p{L}]))?)?'
const LABELS = [
  'date',
  'datum',
  'gepubliceerd(?: op)?',
  'published(?: on)?',
  '(?:laatst )?bijgewerkt(?: op)?',
  '(?:laatste|last) update',
  '(?:last )?updated(?: on)?',
]
const STAMP = new RegExp(`^(?:(?:${LABELS.join('|')}):? )?(?:${WEEKDAYS},? )?(?:${DATES.join('|')})${CLOCK}`, 'iu')

/** The length of a date stamp, "date 2025-05" say, that stands in front of the text; 0 where there is none. */
export function stampLength(text: string): number {
  const match = STAMP.exec(text.slice(0, 90))
  if (!match) return 0
  const rest = text.slice(match[0].length)
  if (rest === '') return match[0].length
  const rule = /^\s*[|–—]\s/u.exec(rest)
  if (rule) return match[0].length + rule[0].length
  const named = /^(?:date|datum|gepubliceerd|published|laatst|bijgewerkt|last|updated)/iu.test(match[0])
  return (named || /^\d{4}-/.test(match[0])) && /^\s/u.test(rest) ? match[0].length : 0
}

const PAGE = /^,?\s+(?:(?:page|pagina)\s)?\p{Lu}?\d{1,3}$/iu
const PLACED = /^\p{Lu}[\p{L}'’. -]{2,30}(?:\s[–—|-]|,|\s·)\s/u

/** Whether the line is a date stamp and nothing else, be it with a place or a name in front. */
export function isStamp(text: string): boolean {
  if (text.length > 110) return false
  const length = STAMP.exec(text)?.[0].length ?? 0
  if (length > 0 && (length === text.length || PAGE.test(text.slice(length)))) return true
  const placed = PLACED.exec(text)
  if (!placed) return false
  const rest = text.slice(placed[0].length)
  return stampLength(rest) === rest.length
}
