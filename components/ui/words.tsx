'use client'

import { createContext, useContext } from 'react'
import type { Language } from '@/prisma/generated/enums'
import { wordsFor } from '@/lib/words/words'

const LanguageContext = createContext<Language>('en')

/** Words hold functions, which cannot cross from server to client: only the language crosses. */
export function LanguageProvider({ language, children }: { language: Language; children: React.ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export const useLanguage = () => useContext(LanguageContext)

export const useWords = () => wordsFor(useLanguage())
