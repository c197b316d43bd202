import type { Language } from '@/prisma/generated/enums'

/** What a text's language is called in the language of the screen; null where nobody knows. */
export function languageName(code: string, language: Language): string | null {
  return code === 'und' ? null : (new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(code) ?? null)
}
