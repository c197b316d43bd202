import { expect, test } from 'vitest'
import { guideFor, workListsFor } from './front-page'

test('an editor sees first what may be published, a reviewer their own work', () => {
  expect(workListsFor(['editor'])[0]).toBe('approved')
  expect(workListsFor(['reviewer'])[0]).toBe('leading')
  expect(workListsFor(['reviewer', 'editor'])[0]).toBe('approved')
})

test('legal has no work of its own to look for', () => {
  expect(workListsFor(['legal'])).toEqual(['approved', 'in_review'])
})

test('whoever only reads is led to the claims, whoever only administers to people and settings', () => {
  expect(guideFor(['auditor'])).toBe('auditor')
  expect(guideFor(['admin'])).toBe('admin')
  expect(guideFor(['admin', 'reviewer'])).toBeNull()
})
