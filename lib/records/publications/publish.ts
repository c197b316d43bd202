/** What publishing a verdict does. */
import type { Transaction } from '@/lib/db'
import { base64url } from '@/lib/rules/history/commitment'
import type { PublishInput } from '@/lib/rules/inputs/verdicts'
import type { Actor } from '@/lib/rules/permissions'
import { slugOf } from '@/lib/rules/publication/slug'
import { changeClaim } from '../change-claim'
import { assertDossier, mustHave } from '../verdicts/decide-verdict'
import { finalPage } from './final-page'

/** Makes one public revision from the approved dossier. The newest revision is the current one. */
export function publish(actor: Actor, input: PublishInput) {
  return changeClaim(actor, input, 'publish', async ({ tx, claim, role }) => {
    const verdict = mustHave(claim)
    const before = claim.published
    await assertDossier(tx, claim, input.dossier)
    const slug = claim.slug ?? (await freeSlug(tx, verdict.headline))
    const page = await finalPage(actor, input, { tx, claim, role })
    const publication = await tx.publication.create({
      data: {
        claimId: claim.id,
        verdictId: verdict.id,
        revision: (before?.revision ?? 0) + 1,
        kind: input.kind,
        slug,
        language: input.language,
        page,
        dossierHash: new Uint8Array(verdict.dossierHash!),
        changeNote: input.changeNote || null,
        publishedById: actor.id,
        publishedAt: new Date(page.dates.publishedAt),
      },
    })
    await tx.verdict.update({ where: { id: verdict.id }, data: { state: 'published' } })
    // The byte cache in front of the public pages forgets what it has of this verdict.
    await tx.$executeRaw`SELECT pg_notify('publications', ${slug})`
    const urgent = verdict.policyProfile === 'urgent'
    if (urgent) await tx.afterCheck.create({ data: { claimId: claim.id, verdictId: verdict.id, dueAt: tomorrow() } })
    const facts = { verdict: verdict.id, dossier: base64url(verdict.dossierHash!), publication: publication.id }
    return {
      set: { slug, publicReason: null, publicDueAt: null },
      verdictId: verdict.id,
      publication: {
        kind: input.kind,
        isFirst: !before,
        changeNote: input.changeNote,
        wasWithdrawn: claim.publicState === 'withdrawn',
      },
      details: {
        ...facts,
        ...{ revision: publication.revision, kind: input.kind, language: input.language },
        ...{ slug, change_note: input.changeNote || null },
      },
      notices: [verdict.proposedById, verdict.approvedById].map((to) => ({ to, kind: 'published' as const })),
    }
  })
}

const tomorrow = () => new Date(Date.now() + 86_400_000)

/** Two headlines that are alike at the same moment wait for each other here. */
async function freeSlug(tx: Transaction, headline: string) {
  const wanted = slugOf(headline)
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`slug ${wanted}`}))::text`
  const taken = await tx.claim.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } })
  const slugs = new Set(taken.map(({ slug }) => slug))
  if (!slugs.has(wanted)) return wanted
  let number = 2
  while (slugs.has(`${wanted}-${number}`)) number++
  return `${wanted}-${number}`
}
