/** Keeps what the extraction found in an article: candidates with their places and their first entries. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/db'
import { EXTRACTION_ENGINE } from '@/lib/rules/extraction'
import { engineOf, type FoundClaim } from '@/lib/rules/extraction/second-opinion'
import type { Actor, RoleUsed } from '@/lib/rules/permissions'
import { anchorIn } from '../claims/wording/anchor'
import { appendFirsts } from '../history'

type From = { articleId: string; versionId: string; version: number; text: string; claims: readonly FoundClaim[] }

/** The machine's proposals: nobody has a hand in their wording. */
export async function storeClaims(tx: Transaction, actor: Actor, role: RoleUsed, from: From) {
  const { articleId, versionId, version, text, claims } = from
  const pairs = claims.map((found) => ({
    found,
    claim: { id: randomUUID(), blindedId: new Uint8Array(randomBytes(32)) },
  }))
  await tx.claim.createMany({
    data: pairs.map(({ claim, found: { statement, speaker, cue, kind, checkable, worth, reasons, ...found } }) => ({
      ...{ ...claim, statement, speaker, cue, kind, checkable, worth, reasons, origin: 'machine' as const },
      ...{ suggestedBy: found.suggestedBy, alsoFoundBy: found.alsoFoundBy, otherWording: found.otherWording },
    })),
  })
  await tx.appearance.createMany({
    data: pairs.map(({ found: { start, end }, claim }) => ({
      ...{ claimId: claim.id, articleVersionId: versionId, isFirst: true, ...anchorIn(text, start, end) },
    })),
  })
  await appendFirsts(
    tx,
    pairs.map(({ found: { statement, speaker, quote, kind, worth, start, end, ...found }, claim }) => ({
      stream: { kind: 'claim', blindedId: claim.blindedId },
      doer: actor,
      role,
      act: 'extract' as const,
      details: {
        ...{ article: articleId, kind, worth_per_mille: Math.round(worth * 1000), statement, speaker, quote },
        ...foundBy(found),
        ...{ version, start, end, status: 'candidate', public_state: 'none' },
      },
      claimId: claim.id,
      articleId,
    })),
  )
}

type FoundBy = Pick<FoundClaim, 'suggestedBy' | 'alsoFoundBy' | 'otherWording'>

const foundBy = ({ suggestedBy, alsoFoundBy, otherWording }: FoundBy) => ({
  engine: suggestedBy === null ? EXTRACTION_ENGINE : engineOf(suggestedBy),
  ...(alsoFoundBy !== null && { also_found_by: alsoFoundBy, other_wording: otherWording }),
})
