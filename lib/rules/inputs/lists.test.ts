import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WorkStatus } from '@/prisma/generated/enums'
import { countQueues, queues } from '../desk/queues'
import { claimListHref, claimListInput } from './lists'

const plain = { status: 'candidate', q: '', mine: false, page: 1 }

test.each([
  [{}, plain],
  [{ status: 'nonsense', page: '-1', mine: 'yes' }, plain],
  [{ page: '1000000000' }, plain],
  [{ page: '999999999' }, plain],
  [{ page: '1e9', q: ['brug', 'haven'] }, { ...plain, q: 'brug' }],
  [{ status: ['approved', 'selected'], page: ['3', '4'] }, { ...plain, status: 'approved', page: 3 }],
  [{ q: 'de\0brug\ud800' }, { ...plain, q: 'de brug\ufffd' }],
  [{ q: 'x'.repeat(5000), mine: '1' }, { ...plain, q: 'x'.repeat(200), mine: true }],
])('an address of the queues never breaks them: %j', (given, expected) => {
  expect(claimListInput.parse(given)).toEqual(expected)
})

test('whatever stands in an address, a list comes of it that the database can take', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.constant(undefined), fc.integer())
  const address = fc.record({ status: anything, q: anything, mine: anything, page: anything })
  fc.assert(
    fc.property(address, (given) => {
      const { q, page } = claimListInput.parse(given)
      expect(q.includes('\0') || !q.isWellFormed()).toBe(false)
      expect(page).toBeGreaterThan(0)
    }),
  )
})

test('an address leads back to the list it was made from', () => {
  const list = { status: 'in_review', q: 'brug & haven', mine: true, page: 2 } as const
  const { searchParams } = new URL(claimListHref(list), 'https://desk.example')
  expect(claimListInput.parse(Object.fromEntries(searchParams))).toEqual(list)
})

test('every status is in exactly one queue', () => {
  expect(Object.values(queues).flat().toSorted()).toEqual(Object.values(WorkStatus).toSorted())
  expect(countQueues({ dismissed: 2, merged: 1, published: 4 })).toMatchObject({ aside: 3, published: 4, candidate: 0 })
})
