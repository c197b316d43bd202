import { expect, test } from 'vitest'
import { Refusal } from '@/lib/rules/refusal'
import { wordsFor } from '@/lib/words/words'
import { answerRoute } from './answer-route'

const ask = (thrown: unknown) =>
  answerRoute(() => Promise.reject(thrown))(new Request('http://here', { headers: { 'accept-language': 'nl' } }), {})

test.each([
  ['forbidden', 'not_yours', 403],
  ['not_found', 'not_found', 404],
  ['conflict', 'stale', 409],
  ['invalid', 'malformed', 400],
  ['unavailable', 'busy', 503],
  ['unavailable', 'too_many', 429],
] as const)('a machine that is refused as %s (%s) hears %i', async (reason, key, status) => {
  const answer = await ask(new Refusal(reason, key, key === 'too_many' ? { seconds: 9 } : {}))
  expect(answer.status).toBe(status)
  expect(answer.headers.get('retry-after')).toBe(status === 429 ? '9' : status === 503 ? '5' : null)
  const { refusals } = wordsFor('nl')
  expect(await answer.json()).toEqual({ problem: refusals[key](key === 'too_many' ? { seconds: 9 } : {}) })
})

test('a database that is away is no bug of ours', async () => {
  expect((await ask(Object.assign(new Error('x'), { code: 'P1001' }))).status).toBe(503)
})

test('a bug and a redirect go on', async () => {
  const bug = new TypeError('bug')
  await expect(ask(bug)).rejects.toBe(bug)
})
