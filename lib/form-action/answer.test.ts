import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Refusal } from '@/lib/rules/refusal'
import { wordsFor } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'
import { answerForm } from './answer'

const words = wordsFor('en')
const schema = z.strictObject({
  title: z.string().min(3, 'too_short|3').max(10),
  note: z.string().optional(),
  roles: z.array(z.enum(['a', 'b'], 'choose')).min(1, 'choose'),
  tags: z.preprocess((value) => value, z.array(z.string())).optional(),
})
type Input = z.output<typeof schema>

let seen: Input[]
beforeEach(() => {
  process.env.PUBLIC_URL = 'https://facts.example.org'
  seen = []
})

type Options = { origin?: string | null; run?: (who: string, input: Input) => Promise<void>; language?: Language }
const answer = (form: unknown, { origin = 'http://localhost:3000', run, language = 'en' }: Options = {}) => {
  const headers = new Headers({ host: 'localhost:3000', ...(origin !== null && { origin }) })
  const identify = () => Promise.resolve({ who: 'ann', language })
  const note = (_who: string, input: Input) => Promise.resolve(void seen.push(input))
  return answerForm(form, { headers, language: 'en', identify }, schema, run ?? note)
}

function formOf(fields: [string, string | Blob][]) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
const good: [string, string][] = [['title', 'Bridge'], ['roles', 'a']]

test('a form from this site does what it asks for', async () => {
  const ours: [string, string][] = [['$ACTION_REF_1', ''], ['$ACTION_1:0', '{}'], ['$ACTION_KEY', 'k']]
  expect(await answer(formOf([...good, ...ours]))).toEqual({ ok: true })
  expect(seen).toEqual([{ title: 'Bridge', roles: ['a'], tags: [] }])
})

describe('where it comes from', () => {
  test.each([['https://facts.example.org'], ['http://localhost:3000']])('a form from %s is taken', async (origin) => {
    expect(await answer(formOf(good), { origin })).toEqual({ ok: true })
  })

  test.each([
    ...[null, 'null', '', 'https://evil.example', 'http://localhost:3001', 'https://facts.example.org.evil.example'],
    ...['file://', 'https://facts.example.org@evil.example', 'data://localhost:3000', 'localhost:3000'],
  ])('a form from %s is refused before anybody asks who sent it', async (origin) => {
    const identify = () => Promise.reject(new Error('asked'))
    const headers = new Headers({ host: 'localhost:3000', ...(origin !== null && { origin }) })
    const state = await answerForm(formOf(good), { headers, language: 'en', identify }, schema, () => Promise.resolve())
    expect(state).toMatchObject({ problem: words.refusals.foreign_origin({}), values: { title: 'Bridge' } })
  })
})

describe('a hostile caller', () => {
  test.each([
    ...[undefined, null, 'text', 7, [], {}, { title: 'Bridge', roles: ['a'] }, new Map([['title', 'Bridge']])],
    new URLSearchParams('title=Bridge&roles=a'),
  ])('who sends no form but %o is refused', async (form) => {
    expect(await answer(form)).toEqual({ problem: words.refusals.malformed({}), values: {} })
    expect(seen).toEqual([])
  })

  test.each(['role', 'status', 'seq', 'id', '__proto__', 'constructor', 'toString'])(
    'who adds a field "%s" is refused',
    async (name) => {
      const state = await answer(formOf([...good, [name, 'admin']]))
      expect(state.problem).toBe(words.refusals.malformed({}))
      expect(seen).toEqual([])
      expect(({} as Record<string, unknown>).admin).toBeUndefined()
    },
  )

  test('who sends a field twice that is one text is told so', async () => {
    const state = await answer(formOf([...good, ['title', 'Other one']]))
    expect(state.fields?.title).toContain(words.problems.malformed)
  })

  test('who sends a file where a text belongs is told so', async () => {
    const state = await answer(formOf([['title', new Blob(['x'])], ['roles', 'a']]))
    expect(state.fields).toEqual({ title: [words.problems.malformed] })
  })

  test('who sends U+0000, which no database stores, is told so', async () => {
    const state = await answer(formOf([...good, ['note', 'a\0b']]))
    expect(state).toEqual({
      fields: { note: [words.problems.malformed] },
      values: { title: 'Bridge', roles: ['a'], note: 'ab' },
    })
    expect(seen).toEqual([])
    expect((await answer(formOf([...good, ['a\0b', 'x']]))).problem).toBe(words.refusals.malformed({}))
  })

  test('who sends half a character sends a replacement character: a form holds nothing else', async () => {
    expect(await answer(formOf([...good, ['note', 'half \ud800']]))).toEqual({ ok: true })
    expect(seen).toMatchObject([{ note: 'half \ufffd' }])
  })

  test('who sends ten megabytes into one field is told how much fits', async () => {
    const state = await answer(formOf([['title', 'x'.repeat(10_000_000)], ['roles', 'a']]))
    expect(state.fields).toEqual({ title: [words.problems.too_long(10)] })
  })

  test('who sends thousands of fields is refused', async () => {
    const many = Array.from({ length: 2000 }, (_, n): [string, string] => [`f${n}`, 'x'])
    expect(await answer(formOf(many))).toEqual({ problem: words.refusals.malformed({}), values: {} })
  })
})

describe('what was typed', () => {
  test('comes back with what is wrong, in the words of whoever typed it', async () => {
    const state = await answer(formOf([['title', 'B'], ['note', 'kept']]), { language: 'nl' })
    const { problems } = wordsFor('nl')
    expect(state).toEqual({
      fields: { title: [problems.too_short(3)], roles: [problems.choose] },
      values: { title: 'B', note: 'kept' },
    })
  })

  test('comes back as a list where the form has boxes, and a field that is missing is asked for', async () => {
    const state = await answer(formOf([['roles', 'a'], ['roles', 'x']]))
    expect(state.values).toEqual({ roles: ['a', 'x'] })
    expect(state.fields).toEqual({ title: [words.problems.required], roles: [words.problems.choose] })
  })

  test('stays where it was typed when it is a password', async () => {
    const run = () => Promise.reject(new Refusal('forbidden', 'wrong_sign_in'))
    const secret = z.strictObject({ email: z.string(), password: z.string(), newPassword: z.string() })
    const form = formOf([['email', 'a@b.nl'], ['password', 'secret'], ['newPassword', 'secret']])
    const headers = new Headers({ host: 'h', origin: 'http://h' })
    const identify = () => Promise.resolve({ who: null, language: 'en' as const })
    const state = await answerForm(form, { headers, language: 'en', identify }, secret, run)
    expect(state).toEqual({ problem: words.refusals.wrong_sign_in({}), values: { email: 'a@b.nl' } })
  })
})

describe('a no', () => {
  test('keeps both texts where somebody saved before', async () => {
    const refusal = new Refusal('conflict', 'stale', { version: 7 }, { title: 'Theirs' })
    expect(await answer(formOf(good), { run: () => Promise.reject(refusal) })).toEqual({
      problem: words.refusals.stale({}),
      conflict: { title: 'Theirs' },
      version: 7,
      values: { title: 'Bridge', roles: ['a'] },
    })
  })

  test.each(['P1001', 'P2024', 'P2028', 'P2034', '40001', '57P01', 'ECONNREFUSED'])(
    'of a database that is away or overrun (%s) is said as such, and keeps what was typed',
    async (code) => {
      const state = await answer(formOf(good), { run: () => Promise.reject(Object.assign(new Error('x'), { code })) })
      expect(state).toEqual({ problem: words.refusals.busy({}), values: { title: 'Bridge', roles: ['a'] } })
    },
  )

  test('that nobody planned is a bug, and goes on as one', async () => {
    await expect(answer(formOf(good), { run: () => Promise.reject(new TypeError('bug')) })).rejects.toThrow('bug')
  })

  test('does not swallow a redirect', async () => {
    const redirect = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;replace;/desk;307;' })
    await expect(answer(formOf(good), { run: () => Promise.reject(redirect) })).rejects.toBe(redirect)
  })
})
