/** Works out which day, month or year a relative date means, from the date of the article. */
import type { Language } from '../languages/language'
import { monthAndYear, written, type Calendar } from './calendar'
import type { Time } from './tenses'

/** Words to insert at an offset of the text given, in place of `remove` characters. */
export type Insertion = { at: number; remove: number; words: string }

type Wording = {
  day: readonly [word: string, days: number][]
  period: readonly [pattern: string, unit: 'year' | 'month' | 'week', step: number][]
  seasons: string
  past: RegExp
  next: RegExp
  from: RegExp
  part: string
}

const WORDINGS: Record<string, Wording> = {
  nl: {
    day: [
      ['eergisteren', -2],
      ['gisteren', -1],
      ['vandaag', 0],
      ['morgen', 1],
      ['overmorgen', 2],
    ],
    period: [
      ['vorig jaar', 'year', -1],
      ['afgelopen jaar', 'year', -1],
      ['dit jaar', 'year', 0],
      ['volgend jaar', 'year', 1],
      ['komend jaar', 'year', 1],
      ['vorige maand', 'month', -1],
      ['afgelopen maand', 'month', -1],
      ['deze maand', 'month', 0],
      ['volgende maand', 'month', 1],
      ['komende maand', 'month', 1],
      ['vorige week', 'week', -1],
      ['deze week', 'week', 0],
      ['afgelopen week', 'week', -1],
      ['volgende week', 'week', 1],
      ['komende week', 'week', 1],
    ],
    seasons: 'voorjaar|lente|zomer|najaar|herfst|winter',
    past: /\b(?:vorige?|afgelopen)$/u,
    next: /\b(?:volgende?|komende?|aanstaande)$/u,
    from: /\b(?:vanaf|per)$/u,
    part: '(?:ochtend|morgen|middag|avond|nacht)?',
  },
  en: {
    day: [
      ['yesterday', -1],
      ['today', 0],
      ['tomorrow', 1],
    ],
    period: [
      ['last year', 'year', -1],
      ['this year', 'year', 0],
      ['next year', 'year', 1],
      ['last month', 'month', -1],
      ['this month', 'month', 0],
      ['next month', 'month', 1],
      ['last week', 'week', -1],
      ['this week', 'week', 0],
      ['next week', 'week', 1],
    ],
    seasons: 'spring|summer|autumn|fall|winter',
    past: /\blast$/u,
    next: /\bnext$/u,
    from: /\b(?:from|by)$/u,
    part: '',
  },
}

const DAY = 86_400_000

/** Patterns come from the lists of the languages: there are few, and each is compiled once. */
const compiled = new Map<string, RegExp>()

function once(source: string, flags: string): RegExp {
  const known = compiled.get(source)
  if (known) return known
  const pattern = new RegExp(source, flags)
  compiled.set(source, pattern)
  return pattern
}

const whole = (pattern: string): RegExp => once(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu')
const beginning = (pattern: string): RegExp => once(`^${pattern}`, 'u')

const dateWords = new WeakMap<Language, ReadonlySet<string>>()

/** Words of which one must stand in a text that holds a relative date: most texts hold none, and need no search. */
export function dateWordsOf(language: Language): ReadonlySet<string> {
  let words = dateWords.get(language)
  if (!words) {
    const wording = WORDINGS[language.code]
    const parts = wording?.part ? ['', 'ochtend', 'morgen', 'middag', 'avond', 'nacht'] : ['']
    words = new Set([
      ...language.months,
      ...language.weekdays.flatMap((day) => parts.map((part) => `${day}${part}`)),
      ...(wording?.day ?? []).map(([word]) => word),
      ...(wording?.period ?? []).map(([phrase]) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
      ...(wording?.seasons.split('|') ?? []),
    ])
    dateWords.set(language, words)
  }
  return words
}

/**
 * What relative dates in the text mean, as words to insert behind each, by the time that the text speaks of.
 */
export function datesIn(text: string, calendar: Calendar, language: Language, time: Time): Insertion[] {
  const wording = WORDINGS[language.code]
  if (!wording) return []
  const low = text.toLowerCase()
  const insertions: Insertion[] = []
  const add = (match: RegExpExecArray, words: string) => {
    const at = match.index + match[0].length
    if (!insertions.some((other) => other.at === at)) insertions.push({ at, remove: 0, words })
  }
  const each = (pattern: string, found: (match: RegExpExecArray, before: string, after: string) => void) => {
    const regex = whole(pattern)
    regex.lastIndex = 0
    for (let match = regex.exec(low); match; match = regex.exec(low)) {
      const end = match.index + match[0].length
      found(match, low.slice(Math.max(0, match.index - 24), match.index).trimEnd(), low.slice(end, end + 16))
    }
  }
  if (calendar.day !== null) {
    const today = Date.UTC(calendar.year, calendar.month - 1, calendar.day)
    for (const [word, days] of wording.day)
      each(word, (match) => add(match, written(today + days * DAY, calendar, language)))
    const dated = beginning(`,? (?:\\d{1,2} )?(?:${language.months.join('|')})`)
    const weekday = (new Date(today).getUTCDay() + 6) % 7
    each(`(${language.weekdays.join('|')})${wording.part}`, (match, before, after) => {
      if (dated.test(after)) return
      const named = language.weekdays.indexOf(match[1] ?? '')
      const forward = wording.next.test(before) || (time !== 'past' && !wording.past.test(before))
      const back = (weekday - named + 7) % 7
      const days = forward ? (named - weekday + 7) % 7 || 7 : back === 0 && wording.past.test(before) ? -7 : -back
      add(match, written(today + days * DAY, calendar, language))
    })
  }
  for (const [phrase, unit, step] of wording.period) {
    each(phrase, (match) => {
      if (unit === 'year') add(match, String(calendar.year + step))
      else add(match, monthAndYear(calendar, language, unit === 'month' ? step : 0))
    })
  }
  const yearOf = (month: number, forward: boolean): number => {
    if (forward) return month < calendar.month ? calendar.year + 1 : calendar.year
    return month > calendar.month + (time === 'past' ? 1 : 12) ? calendar.year - 1 : calendar.year
  }
  const months = language.months.join('|')
  each(`(?:\\d{1,2} (?:en|and|tot|to|–) )?(?:\\d{1,2} )?(${months})(?: \\d{1,2})?`, (match, before, after) => {
    const may = language.code === 'en' && match[1] === 'may' && !/\d/.test(match[0])
    const bare = may && !/\b(?:last|next|this|in|since|until|by|early|late)$/.test(before)
    const dated = /^,? \d{4}|^[.,]\d| (?:vorig|dit|volgend) j/.test(after) || / \d{4}$/.test(match[0])
    if (dated || bare || /^(?:march|mars)$/.test(match[0])) return
    const month = language.months.indexOf(match[1] ?? '') + 1
    const forward = time === 'future' || (time === 'present' && wording.from.test(before)) || wording.next.test(before)
    const past = wording.past.test(before) && month >= calendar.month
    const year = past ? calendar.year - 1 : yearOf(month, forward)
    const comma = calendar.monthFirst && / \d/.test(match[0]) ? ',' : ''
    insertions.push({ at: match.index, remove: match[0].length, words: `${text.slice(match.index, match.index + match[0].length)}${comma} ${year}` })
  })
  each(
    `(?:in |in the |in het |dit |this |next |last |afgelopen |komend |komende |volgend |volgende |vorige |vorig )(?:${wording.seasons})`,
    (match, _, after) => {
      if (/^ (?:van )?\d{4}/.test(after)) return
      const later = /^(?:next|komende?|volgende?)/.test(match[0])
      const winter = match[0].endsWith('winter')
      const next = later && calendar.month >= 9 ? 1 : 0
      if (winter)
        add(
          match,
          later || calendar.month > 8
            ? `${calendar.year}-${calendar.year + 1}`
            : `${calendar.year - 1}-${calendar.year}`,
        )
      else
        add(
          match,
          String(calendar.year + next - (/^(?:last|vorige?|afgelopen)/.test(match[0]) && calendar.month < 6 ? 1 : 0)),
        )
    },
  )
  return insertions.sort((a, b) => a.at - b.at)
}
