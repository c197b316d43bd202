import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { claimReviewOf } from '@/lib/rules/publication/claim-review'
import { lintClaimReview } from '@/lib/rules/publication/claim-review-lint'
import type { Page } from '@/lib/rules/publication/page'
import { makeNewsroom, makePerson } from '../factory'
import { seed } from '../seed'
import { tellSampleStory } from './sample-desk'

test('the sample story shows claims at every step of the way, and one verdict that search engines take', { timeout: 60_000 }, async () => {
  await makeNewsroom()
  const [sanne, tom] = [await makePerson(['reviewer']), await makePerson(['reviewer'])]
  const [willemijn, daniel] = [await makePerson(['editor']), await makePerson(['editor', 'reviewer'])]
  await tellSampleStory({ sanne, tom, willemijn, daniel })

  const inArticle = { appearances: { some: { articleVersion: { publisher: 'De Oeverbode' } } } }
  const claims = await db.claim.findMany({ where: inArticle, include: { publications: true } })
  const statuses = new Set(claims.map(({ status }) => status))
  const all = ['candidate', 'selected', 'researching', 'in_review', 'approved', 'published', 'dismissed'] as const
  expect(all.filter((status) => !statuses.has(status))).toEqual([])

  const [publication] = claims.flatMap(({ publications }) => publications)
  const where = { url: `https://desk.example/verdicts/${publication?.slug}`, organisation: { name: 'De Havenbode', url: 'https://havenbode.example' } }
  const page = publication?.page as unknown as Page
  expect(page).toMatchObject({ language: 'nl', rating: 'false', claimant: { state: 'answered' } })
  expect(lintClaimReview(claimReviewOf(page, where), where)).toEqual([])
})

test('where people are, the seed invents nothing', async () => {
  await makePerson(['reviewer'])
  await seed()
  expect(await db.person.count({ where: { email: { endsWith: '@havenbode.example' } } })).toBe(0)
})
