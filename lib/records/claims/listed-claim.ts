/** What a list shows of a claim. */
import { dayIn } from '@/lib/rules/days'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/db'

export const shownInLists = {
  ...{ id: true, statement: true, speaker: true, kind: true, status: true, publicState: true, checkable: true },
  ...{ worth: true, reasons: true, suggestedBy: true, alsoFoundBy: true, dueOn: true, changedAt: true },
  lead: { select: { id: true, name: true } },
  appearances: {
    orderBy: { isFirst: 'desc' },
    take: 1,
    select: { articleVersion: { select: { articleId: true, title: true, publisher: true, language: true } } },
  },
} satisfies Prisma.ClaimSelect

/** The newsroom's clock: which day it is there tells what is overdue. */
export async function readClock() {
  const { timeZone } = await db.newsroom.findFirstOrThrow({ select: { timeZone: true } })
  return { zone: timeZone, today: dayIn(timeZone, new Date()) }
}
