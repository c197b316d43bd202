import type { Language } from '@/prisma/generated/enums'

const shapes = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  /** To the second, with its zone: what a pointer that rests on a time is told. */
  exact: { dateStyle: 'full', timeStyle: 'long' },
  clock: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const locales: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' }

export type TimeShape = keyof typeof shapes

export function formatTime(at: Date, shape: TimeShape, language: Language, zone: string) {
  return new Intl.DateTimeFormat(locales[language], { ...shapes[shape], timeZone: zone }).format(at)
}

type Props = { at: Date; language: Language; zone: string; shape?: TimeShape }

/** A moment, in the newsroom's zone. A calendar date (`@db.Date`) is stored as UTC midnight: give it zone="UTC". */
export function Time({ at, language, zone, shape = 'moment' }: Props) {
  const isDay = zone === 'UTC' && shape !== 'moment'
  const machine = isDay ? at.toISOString().slice(0, 10) : at.toISOString()
  return (
    <time className="numeric" dateTime={machine} title={isDay ? undefined : formatTime(at, 'exact', language, zone)}>
      {formatTime(at, shape, language, zone)}
    </time>
  )
}
