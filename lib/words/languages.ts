/** Chooses the language of the screen: a person's own choice, else what their browser asks for. */
import { Language } from '@/prisma/generated/enums'

const spoken = Object.values(Language)

export const isLanguage = (value: unknown): value is Language => spoken.includes(value as Language)

/** RFC 9110, section 12.5.4, and RFC 4647 lookup: the best-weighted range that we speak; "nl-BE" finds "nl". */
export function negotiateLanguage(acceptLanguage: string | null | undefined, otherwise: Language): Language {
  const ranges = (acceptLanguage ?? '').slice(0, 500).split(',').map(readRange)
  const refused = new Set(ranges.filter(({ weight }) => weight === 0).map(({ language }) => language))
  const wanted = ranges.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)
  for (const { language } of wanted) {
    if (isLanguage(language)) return language
    if (language === '*') return spoken.find((one) => !refused.has(one)) ?? otherwise
  }
  return otherwise
}

function readRange(range: string) {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
  const quality = parameters.map((one) => /^\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*$/.exec(one)?.[1]).find(Boolean)
  return { language: tag.trim().split('-')[0] ?? '', weight: parameters.length && !quality ? 0 : Number(quality ?? 1) }
}
