/** Finds the words of a language. */
import type { Language } from '@/prisma/generated/enums'
import { en } from './en'
import { nl } from './nl'

export type Words = typeof en

const dictionaries: Record<Language, Words> = { en, nl }

export const wordsFor = (language: Language): Words => dictionaries[language]
