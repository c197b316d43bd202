import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { claimListInput } from '@/lib/rules/inputs/lists'
import { makeNewsroom, makePerson } from '@/prisma/factory'
import { toApproved, toInReview, toResearching, type Cast } from '@/prisma/story'
import { makeOwnClaim } from '@/prisma/story/articles'
import { listNotices, markNoticesSeen } from '../notices'
import { returnVerdict } from '../verdicts/decide-verdict'
import { getDesk } from './get-desk'
import { listClaims } from './list-claims'
import { contribute } from './work'

let cast: Cast
beforeAll(async () => {
  await makeNewsroom()
  cast = { reviewer: await makePerson(['reviewer']), second: await makePerson(['reviewer']), editor: await makePerson(['editor']) }
})

const idsOf = (claims: readonly { id: string }[]) => claims.map(({ id }) => id)
const asked = (given: Record<string, string>) => claimListInput.parse(given)
/** A word that stands in this claim alone. */
async function makeNamed(mark: string) {
  const id = await makeOwnClaim(cast.reviewer)
  await db.claim.update({ where: { id }, data: { statement: `The bridge ${mark} cost 48 million euros.`, speaker: `Ruth ${mark}` } })
  return id
}

test('a search looks in the statement and the speaker, and takes % and _ for what they are', async () => {
  const [mark, other] = [`5%_${randomUUID()}`, `5xy${randomUUID()}`]
  const id = await makeNamed(mark)
  await makeNamed(other)
  expect(idsOf((await listClaims(cast.editor, asked({ q: mark.toUpperCase() }))).claims)).toEqual([id])
  expect(idsOf((await listClaims(cast.editor, asked({ q: `ruth ${mark}` }))).claims)).toEqual([id])
  expect((await listClaims(cast.editor, asked({ q: mark.replace('%', '_') }))).claims).toEqual([])
})

test('a page past the end of a queue is its last page', async () => {
  const mark = randomUUID()
  const id = await makeNamed(mark)
  const list = await listClaims(cast.editor, asked({ q: mark, page: '999999' }))
  expect(list).toMatchObject({ page: 1, place: { from: 1, to: 1, total: 1 }, hasNext: false })
  expect(idsOf(list.claims)).toEqual([id])
})

test('a search tells in which queue the hits are', async () => {
  const mark = randomUUID()
  const id = await makeNamed(mark)
  await db.claim.update({ where: { id }, data: { status: 'shelved' } })
  const list = await listClaims(cast.editor, asked({ q: mark }))
  expect(list.claims).toEqual([])
  expect(list.counts).toMatchObject({ candidate: 0, aside: 1 })
})

test('my queue holds what I lead and what I work on, and nothing else', async () => {
  const reviewer = await makePerson(['reviewer'])
  const own = await toResearching({ reviewer })
  const joined = await toResearching(cast)
  await contribute(reviewer, { claimId: joined, requestId: randomUUID() })
  const list = await listClaims(reviewer, asked({ status: 'researching', mine: '1' }))
  expect(idsOf(list.claims).toSorted()).toEqual([own, joined].toSorted())
})

test('the front page shows a reviewer their own work, and others’ under its own heading', async () => {
  const reviewer = await makePerson(['reviewer'])
  const own = await toInReview({ reviewer })
  const joined = await toResearching(cast)
  await contribute(reviewer, { claimId: joined, requestId: randomUUID() })
  const { lists } = await getDesk(reviewer)
  expect(idsOf(lists.leading?.claims ?? [])).toEqual([own])
  expect(idsOf(lists.contributing?.claims ?? [])).toEqual([joined])
  expect(idsOf(lists.in_review?.claims ?? [])).not.toContain(own)
})

test('an auditor gets no work lists, and all the numbers', async () => {
  const { lists, counts } = await getDesk(await makePerson(['auditor']))
  expect(lists).toEqual({})
  expect(counts.researching).toBeGreaterThan(0)
})

test('whose verdict is returned is told by whom, and what came later stays new', async () => {
  const reviewer = await makePerson(['reviewer'])
  const [first, later] = [await toInReview({ reviewer }), await toInReview({ reviewer })]
  const back = (claimId: string) => returnVerdict(cast.second, { claimId, requestId: randomUUID(), text: 'Page numbers are missing.' })
  await back(first)
  const [notice] = await listNotices(reviewer)
  expect(notice).toMatchObject({ kind: 'returned', by: cast.second.name, claim: { id: first } })
  await back(later)
  await markNoticesSeen(reviewer, { until: notice!.createdAt.toISOString() })
  expect((await listNotices(reviewer)).map(({ claim }) => claim.id)).toEqual([later])
})

test('nobody reads another’s notices away', async () => {
  const reviewer = await makePerson(['reviewer'])
  const id = await toApproved({ ...cast, reviewer })
  await markNoticesSeen(cast.second, { claimId: id })
  expect(await listNotices(reviewer)).toMatchObject([{ kind: 'approved', by: cast.second.name }])
})
