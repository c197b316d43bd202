/** Which claims do not leave the desk, not even as training data: those that readers may not see, or that endanger. */
import type { HoldKind, PublicState } from '@/prisma/generated/enums'
import type { Span } from '../extraction'

export type Restrictable = {
  id: string
  publicState: PublicState
  setAsideFor: string | null
  /** Of the holds that stand now. */
  holds: readonly HoldKind[]
  /** A text of it was erased. */
  erased: boolean
  splitFromId: string | null
  mergedIntoId: string | null
}

const hidden: readonly PublicState[] = ['suspended', 'removed']
const grave: readonly string[] = ['legal', 'safety']

export const isRestricted = ({ publicState, setAsideFor, holds, erased }: Restrictable) =>
  erased || hidden.includes(publicState) || grave.includes(setAsideFor ?? '') || holds.some((kind) => grave.includes(kind))

/** Those claims, and all that were split from them, merged with them, or that they came from. */
export function withheldOf(claims: readonly Restrictable[]): ReadonlySet<string> {
  const withheld = new Set(claims.filter(isRestricted).map(({ id }) => id))
  const links = claims.flatMap(({ id, splitFromId, mergedIntoId }) =>
    [splitFromId, mergedIntoId].flatMap((other) => (other ? [[id, other] as const] : [])),
  )
  for (let before = -1; before !== withheld.size; ) {
    before = withheld.size
    for (const [one, other] of links) {
      if (withheld.has(one)) withheld.add(other)
      if (withheld.has(other)) withheld.add(one)
    }
  }
  return withheld
}

/** Claims may overlap: another one's quote can hold the words that are withheld. */
export const touches = (span: Span, others: readonly Span[]) =>
  others.some(({ start, end }) => span.start < end && span.end > start)
