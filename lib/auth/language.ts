/** The language of somebody we do not know yet: chosen in this browser before, else what the browser asks for. */
import { isLanguage, negotiateLanguage } from '@/lib/words/languages'

export const LANGUAGE_COOKIE = 'claimdesk-language'
export const THEME_COOKIE = 'claimdesk-theme'

export const languageOf = (chosen: string | undefined, acceptLanguage: string | null) =>
  isLanguage(chosen) ? chosen : negotiateLanguage(acceptLanguage, 'en')
