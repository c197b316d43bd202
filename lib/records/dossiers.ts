/** Seals the dossier of a verdict when it is proposed, and says later whether it is still the same. */
import { randomBytes } from 'node:crypto'
import type { Transaction } from '@/lib/db'
import { base64url, SALT_BYTES } from '@/lib/rules/history/commitment'
import { fromDay } from '@/lib/rules/days'
import { sealDossier } from '@/lib/rules/dossier'
import type { DossierParts } from '@/lib/rules/dossier/parts'
import type { LoadedClaim } from './claims/load-claim'

function partsOf(claim: LoadedClaim): DossierParts {
  const { verdict } = claim
  if (!verdict) throw new Error('a claim without a verdict has no dossier')
  return {
    claim: { blindedId: base64url(claim.blindedId), statement: claim.statement, speaker: claim.speaker },
    appearances: claim.appearances.map(({ id, quote, start, end, articleVersion: version }) => ({
      ...{ id, quote, start, end, title: version.title, publisher: version.publisher },
      ...{ author: version.author, address: version.address, publishedOn: fromDay(version.publishedOn) },
      textSha256: base64url(version.wordsSha256),
    })),
    sources: claim.sources.map((source) => ({
      ...{ id: source.id, kind: source.kind, stance: source.stance, directness: source.directness },
      ...{ bearing: source.bearing, visibility: source.visibility, title: source.title, publisher: source.publisher },
      ...{ address: source.address, excerpt: source.excerpt, locator: source.locator, originGroup: source.originGroup },
      ...{ interestNote: source.interestNote, description: source.description },
      publishedOn: fromDay(source.publishedOn),
      accessedOn: fromDay(source.accessedOn),
    })),
    verdict: {
      ...{ rating: verdict.rating, about: verdict.about, counterEvidence: verdict.counterEvidence },
      ...{ policyProfile: verdict.policyProfile, policyVersion: verdict.policyVersion },
      ...{ scaleVersion: verdict.scaleVersion, headline: verdict.headline, finding: verdict.finding },
      ...{ reasoning: verdict.reasoning, counterEvidenceText: verdict.counterEvidenceText },
      ...{ claimantAnswer: verdict.claimantAnswer, noContactReason: verdict.noContactReason },
      oneSourceReason: verdict.oneSourceReason,
    },
  }
}

/** Seals with fresh salts, keeps them, and stamps the verdict. */
export async function sealVerdict(tx: Transaction, claim: LoadedClaim): Promise<Buffer> {
  const openings: { path: string; salt: Uint8Array<ArrayBuffer>; value: Uint8Array<ArrayBuffer> }[] = []
  const sealed = sealDossier(partsOf(claim), (path, value) => {
    const salt = new Uint8Array(randomBytes(SALT_BYTES))
    openings.push({ path, salt, value: new Uint8Array(value) })
    return salt
  })
  if (!sealed) throw new Error('a text was left without a salt')
  const verdictId = claim.verdict!.id
  await tx.dossierOpening.createMany({ data: openings.map((opening) => ({ verdictId, ...opening })) })
  const dossier = { dossier: new Uint8Array(sealed.bytes), dossierHash: new Uint8Array(sealed.hash) }
  await tx.verdict.update({ where: { id: verdictId }, data: dossier })
  return sealed.hash
}

/** The dossier's hash as it is now, sealed with the salts of the proposal; null where something else stands there. */
export async function currentDossierHash(tx: Transaction, claim: LoadedClaim): Promise<string | null> {
  if (!claim.verdict?.dossierHash) return null
  const openings = await tx.dossierOpening.findMany({ where: { verdictId: claim.verdict.id } })
  const salts = new Map(openings.map(({ path, salt }) => [path, salt]))
  const sealed = sealDossier(partsOf(claim), (path) => salts.get(path) ?? null)
  return sealed && sealed.hash.equals(claim.verdict.dossierHash) ? sealed.hash.toString('hex') : null
}
