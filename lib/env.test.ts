import { expect, test } from 'vitest'
import { env, isLoopback } from './env'

test('an empty environment is enough, and opens nothing to other machines', () => {
  const { HOST, PORT, DATABASE_URL, TRUSTED_PROXIES } = env({})
  expect({ HOST, PORT, DATABASE_URL, TRUSTED_PROXIES }).toEqual({
    HOST: '127.0.0.1',
    PORT: 3000,
    DATABASE_URL: undefined,
    TRUSTED_PROXIES: [],
  })
  expect(isLoopback(HOST)).toBe(true)
})

test('an empty value counts as absent, as compose files write it', () => {
  expect(env({ DATABASE_URL: '', PORT: '', TRUSTED_PROXIES: '' })).toEqual(env({}))
})

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['HOST', 'two words'],
  ['PUBLIC_URL', 'facts.example.org'],
  ['DATABASE_URL', 'mysql://localhost/claimdesk'],
  ['LOG_ORIGIN', 'no slash'],
  ['AUTH_SECRET', 'short'],
  ['TRUSTED_PROXIES', '10.0.0.0/8, everyone'],
])('%s=%s is refused with a sentence that names it', (name, value) => {
  expect(() => env({ [name]: value })).toThrow(new RegExp(`^The environment is not right:\\n {2}${name} .+\\.$`))
})

test('what is wrong is named all at once, and no secret is repeated', () => {
  const wrong = () => env({ PORT: 'x', AUTH_SECRET: 'hunter2', DATABASE_URL: 'mysql://root:hunter2@localhost' })
  expect(wrong).toThrow(/PORT.*\n.*DATABASE_URL.*\n.*AUTH_SECRET/)
  expect(wrong).not.toThrow(/hunter2/)
})

test('the public address is taken as an origin, proxies as a list', () => {
  const { PUBLIC_URL, TRUSTED_PROXIES } = env({
    PUBLIC_URL: 'https://facts.example.org/',
    TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::1',
  })
  expect(PUBLIC_URL).toBe('https://facts.example.org')
  expect(TRUSTED_PROXIES).toEqual(['10.0.0.0/8', '2001:db8::1'])
})

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['127.0.0.1.example.org', false],
  ['192.168.1.4', false],
])('%s being loopback is %s', (host, answer) => expect(isLoopback(host)).toBe(answer))
