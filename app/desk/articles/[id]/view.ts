import { randomUUID } from 'node:crypto'
import type { DeskArticle } from '@/lib/records/articles/get-article'
import type { Block, Span } from '@/lib/rules/extraction'
import type { ArticleView } from '@/lib/rules/desk/article-view'
import type { Act } from '@/lib/rules/workflow'

/** The acts that belong beside the text; all others stand on the claim's own page. */
const beside = ['select', 'dismiss', 'reconsider', 'take', 'reword', 'split'] as const satisfies readonly Act[]
type ActBeside = (typeof beside)[number]

export type TriageClaim = Pick<
  DeskArticle['claims'][number],
  | 'id' | 'quote' | 'statement' | 'speaker' | 'cue' | 'kind' | 'checkable' | 'worth' | 'reasons' | 'status' | 'version'
  | 'suggestedBy' | 'alsoFoundBy'
> & {
  /** Where it stands in this text; a claim that took another one in may stand there twice. */
  places: Span[]
  lead: string | null
  allowed: ActBeside[]
  /** Why it was selected or set aside: a key of the reasons' words. */
  reason: string | null
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
export function viewOf(article: DeskArticle, { order }: ArticleView) {
  const { id, version, mayTriage } = article
  const claims = new Map<string, TriageClaim>()
  for (const claim of article.claims) {
    const { start, end } = claim
    const drawn = claims.get(claim.id)
    if (drawn) drawn.places.push({ start, end })
    else claims.set(claim.id, drawnOf(claim))
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

function drawnOf(claim: DeskArticle['claims'][number]): TriageClaim {
  const { id, start, end, quote, statement, speaker, cue, kind, checkable, worth, reasons, status, version } = claim
  const { suggestedBy, alsoFoundBy } = claim
  const allowed = beside.filter((act) => claim.allowed.includes(act))
  return {
    ...{ id, quote, statement, speaker, cue, kind, checkable, worth, reasons, status, version, allowed },
    ...{ suggestedBy, alsoFoundBy },
    places: [{ start, end }],
    lead: claim.lead?.name ?? null,
    reason: claim.setAsideFor ?? claim.selectedFor,
    requestId: allowed.length > 0 ? randomUUID() : null,
  }
}

/** Written by saveArticle as the engine gave them; a text without any is one paragraph. */
function blocksOf({ blocks, text }: DeskArticle['version']): Block[] {
  const stored = blocks as Block[]
  const whole: Block = { kind: 'paragraph', start: 0, end: text.length, inputStart: 0, inputEnd: text.length }
  return stored.length > 0 ? stored : [whole]
}
