import { Time } from '@/components/ui/time'
import type { Language } from '@/prisma/generated/enums'

type Props = { at: string; language: Language; zone: string }

/** A calendar date is the same day everywhere; a moment falls on a day of the newsroom's zone. */
export function Day({ at, language, zone }: Props) {
  return <Time at={new Date(at)} language={language} zone={at.length === 10 ? 'UTC' : zone} shape="date" />
}
