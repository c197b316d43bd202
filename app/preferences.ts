/** The language and theme of this request, from cookies: the page is drawn right at once, without a script. */
import { cookies, headers } from 'next/headers'
import { isLanguage, negotiateLanguage } from '@/lib/words/languages'
import { wordsFor } from '@/lib/words/words'

export const LANGUAGE_COOKIE = 'claimdesk-language'
export const THEME_COOKIE = 'claimdesk-theme'
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const isTheme = (value: unknown): value is Theme => themes.includes(value as Theme)

export async function readLanguage() {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  return isLanguage(chosen) ? chosen : negotiateLanguage((await headers()).get('accept-language'), 'en')
}

export async function readTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(THEME_COOKIE)?.value
  return isTheme(chosen) ? chosen : 'system'
}

export const readWords = async () => wordsFor(await readLanguage())
