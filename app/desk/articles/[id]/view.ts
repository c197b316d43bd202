import { randomUUID } from 'node:crypto'
import { shownHistory } from '@/app/desk/claims/[id]/view'
import type { WhyHistory } from '@/components/claims/why'
import { formatTime } from '@/components/ui/time'
import type { DeskArticle } from '@/lib/records/articles/get-article'
import type { Block, Span } from '@/lib/rules/extraction'
import type { ArticleView } from '@/lib/rules/desk/article-view'
import type { Act } from '@/lib/rules/workflow'
import type { Language } from '@/prisma/generated/enums'

/** The acts that belong beside the text; all others stand on the claim's own page. */
const beside = ['select', 'dismiss', 'reconsider', 'take', 'reword', 'split', 'merge', 'absorb'] as const satisfies readonly Act[]
type ActBeside = (typeof beside)[number]

const drawn = [
  ...['id', 'quote', 'statement', 'speaker', 'cue', 'kind', 'origin', 'checkable', 'worth', 'reasons', 'status'],
  ...['version', 'splitFromId', 'mergedInto', 'suggestedBy', 'alsoFoundBy'],
] as const
type WhatIsDrawn = (typeof drawn)[number]

export type TriageClaim = Pick<
  DeskArticle['claims'][number],
  WhatIsDrawn
> & {
  /** Where it stands in this text; a claim that took another one in may stand there twice. */
  places: Span[]
  lead: string | null
  allowed: ActBeside[]
  /** Why it was selected or set aside: a key of the reasons' words. */
  reason: string | null
  /** What people made of its wording; null where nobody touched it. */
  history: WhyHistory | null
  /** Makes the forms on this claim safe to send twice; null where there is none. */
  requestId: string | null
}

export type TriageArticle = {
  id: string
  versionId: string
  text: string
  blocks: Block[]
  language: string
  mayTriage: boolean
  /** Candidates, whatever the list shows. */
  undecided: number
  requestIds: { create: string; finish: string }
}

/** Of all that is known of an article, what its page draws in the browser. */
export function viewOf(article: DeskArticle, { order }: ArticleView, language: Language) {
  const { id, version, mayTriage } = article
  const claims = new Map<string, TriageClaim>()
  const dayOf = (at: Date) => formatTime(at, 'short', language, article.zone)
  for (const claim of article.claims) {
    const { start, end } = claim
    const drawn = claims.get(claim.id)
    if (drawn) drawn.places.push({ start, end })
    else claims.set(claim.id, drawnOf(claim, dayOf))
  }
  const listed = [...claims.values()]
  // In the order of the text they come; a person's own claims were worth the trouble of making them.
  if (order === 'worth') listed.sort((a, b) => (b.worth ?? 1) - (a.worth ?? 1))
  const shown: TriageArticle = {
    ...{ id, mayTriage, versionId: version.id, text: version.text, language: version.language },
    blocks: blocksOf(version),
    undecided: listed.filter(({ status }) => status === 'candidate').length,
    requestIds: { create: randomUUID(), finish: randomUUID() },
  }
  return { article: shown, claims: listed }
}

function drawnOf(claim: DeskArticle['claims'][number], dayOf: (at: Date) => string): TriageClaim {
  const { start, end, history, lead, setAsideFor, selectedFor } = claim
  const allowed = beside.filter((act) => claim.allowed.includes(act))
  return {
    ...(Object.fromEntries(drawn.map((name) => [name, claim[name]])) as Pick<typeof claim, WhatIsDrawn>),
    ...{ allowed, places: [{ start, end }], lead: lead?.name ?? null, reason: setAsideFor ?? selectedFor },
    history: history && shownHistory(history, dayOf),
    requestId: allowed.length > 0 ? randomUUID() : null,
  }
}

/** Written by saveArticle as the engine gave them; a text without any is one paragraph. */
function blocksOf({ blocks, text }: DeskArticle['version']): Block[] {
  const stored = blocks as Block[]
  const whole: Block = { kind: 'paragraph', start: 0, end: text.length, inputStart: 0, inputEnd: text.length }
  return stored.length > 0 ? stored : [whole]
}
