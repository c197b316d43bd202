import { afterEach, expect, test, vi } from 'vitest'
import { env, isLoopback, languageModel } from './env'

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
  ['LANGUAGE_MODEL_URL', 'api.example.org'],
  ['LANGUAGE_MODEL_URL', 'https://desk:secret@api.example.org/v1'],
  ['LANGUAGE_MODEL_URL', 'https://api.example.org/v1?key=secret'],
  ['LANGUAGE_MODEL_URL', 'http://api.example.org/v1'],
  ['LANGUAGE_MODEL_URL', 'http://172.32.0.1/v1'],
  ['LANGUAGE_MODEL_URL', 'http://10.example.org/v1'],
  ['LANGUAGE_MODEL_NAME', 'two words'],
  ['LANGUAGE_MODEL_KEY', 'two words'],
  ['LANGUAGE_MODEL_SECONDS', '0'],
])('%s=%s is refused with a sentence that names it', (name, value) => {
  expect(() => env({ [name]: value })).toThrow(new RegExp(`^The environment is not right:(?:\\n.+)*\\n {2}${name} .+\\.$`, 'm'))
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

afterEach(() => vi.unstubAllEnvs())
const given = (values: Record<string, string>) => {
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value)
  return languageModel()
}

test('no language model is asked unless the newsroom names one, with its address', () => {
  expect(given({ LANGUAGE_MODEL_URL: '', LANGUAGE_MODEL_NAME: '' })).toBeNull()
  expect(() => given({ LANGUAGE_MODEL_NAME: 'mistral-small' })).toThrow(/LANGUAGE_MODEL_URL is missing/)
  expect(() => env({ LANGUAGE_MODEL_URL: 'https://api.example.org/v1' })).toThrow(/LANGUAGE_MODEL_NAME is missing/)
  expect(given({ LANGUAGE_MODEL_URL: 'https://api.example.org/v1/' })).toEqual({
    ...{ url: 'https://api.example.org/v1', model: 'mistral-small', key: undefined, seconds: 45 },
    ...{ host: 'api.example.org', isHere: false },
  })
})

test.each([
  ['http://localhost:11434/v1', true],
  ['http://[::1]:8080/v1', true],
  ['http://ollama:11434/v1', false],
  ['http://192.168.1.4/v1', false],
  ['http://[fd00::1]/v1', false],
  ['http://models.internal/v1', false],
])('a model at %s may be reached unencrypted', (url, isHere) => {
  expect(given({ LANGUAGE_MODEL_URL: url, LANGUAGE_MODEL_NAME: 'm' })).toMatchObject({ url, isHere })
})

test('the key of a language model is not repeated', () => {
  expect(() => env({ LANGUAGE_MODEL_KEY: 'sk hunter2' })).not.toThrow(/hunter2/)
  expect(() => env({ LANGUAGE_MODEL_KEY: 'sk hunter2' })).toThrow(/LANGUAGE_MODEL_KEY must/)
})
