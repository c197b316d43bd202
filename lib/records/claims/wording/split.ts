/** What splitting a claim does: one statement that wants several verdicts. */
import type { SplitInput } from '@/lib/rules/inputs/claims'
import { placeOfPart } from '@/lib/rules/corrections/joining'
import type { Actor } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { changeClaim } from '../../change-claim'
import type { Hand } from '../../effect'
import { anchorIn, movedTo, placeOf, textOf, type Placed } from './anchor'
import { createOwn } from './create-claim'

/** The first part stays in this claim; every other one becomes a claim, with words of its own where it has any. */
export function split(actor: Actor, input: SplitInput) {
  const [first, ...others] = input.parts
  if (!first || others.length === 0) throw new Refusal('invalid', 'malformed')
  return changeClaim(
    actor,
    input,
    'split',
    async (hand) => {
      const { tx, claim, role } = hand
      const places = await placesOf(hand, input.parts)
      const shared = {
        articleId: claim.appearances[0]?.articleVersion.articleId ?? claim.id,
        version: claim.appearances[0]?.articleVersion.number ?? null,
        ...{ speaker: claim.speaker, kind: claim.kind, splitFromId: claim.id },
      }
      const into: string[] = []
      for (const [number, { statement }] of others.entries())
        into.push(await createOwn(tx, actor, role, { ...shared, statement, appearances: places[number + 1] ?? [] }))
      return {
        set: { statement: first.statement },
        details: {
          ...{ into, statement: first.statement, was_statement: claim.statement },
          ...(await movedTo(hand, places[0]?.[0])),
        },
      }
    },
    (claim) => ({ first: claim.statement, second: '' }),
  )
}

/** Where each part stands: its first appearance with fewer words, where it names them, and all others as they are. */
async function placesOf({ tx, claim }: Hand, parts: SplitInput['parts']): Promise<Placed[][]> {
  const [first, ...others] = claim.appearances.map(placeOf)
  if (!first) return parts.map(() => [])
  const isNamed = parts.some(({ quote }) => quote !== null && quote !== first.quote)
  const article = isNamed ? await textOf(tx, first.articleVersionId) : null
  return parts.map(({ quote }) => {
    if (!article || quote === null || quote === first.quote) return [first, ...others]
    const found = placeOfPart(article.text, article.blocks, first, quote)
    if (!found) throw new Refusal('conflict', 'not_verbatim')
    return [{ ...first, ...anchorIn(article.text, found.start, found.end) }, ...others]
  })
}
