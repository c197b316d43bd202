import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { closeAll } from '@/lib/closing'
import { cachePages } from './cached-pages'
import { close, listen } from './http'
import { PageCache } from './page-cache'
import { followPublications } from './publication-news'

type App = (request: IncomingMessage, response: ServerResponse) => void

const cache = new PageCache()
let asked: IncomingMessage[] = []
let answer: App
let address = ''
let server: Awaited<ReturnType<typeof listen>>
const database = new pg.Client(process.env.DATABASE_URL)

const page = (text: string, headers: Record<string, string> = {}): App => (_request, response) => {
  const all = { 'cache-control': 'public, max-age=0', 'content-type': 'text/html', ...headers }
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value)
  response.write(text.slice(0, 3))
  response.end(text.slice(3))
}

beforeAll(async () => {
  const app: RequestListener = (request, response) => {
    asked.push(request)
    answer(request, response)
  }
  server = await listen(cachePages(app, cache), 0, '127.0.0.1')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await database.connect()
  followPublications(process.env.DATABASE_URL ?? '', cache)
  await vi.waitUntil(() => cache.isOpen)
})

afterAll(async () => {
  await closeAll()
  await Promise.all([close(server), database.end()])
})

beforeEach(() => {
  cache.forget()
  asked = []
  answer = page('<p>verdict</p>')
})

async function read(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(address + path, { headers, method, redirect: 'manual' })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

async function readTwice(path: string, headers: Record<string, string> = {}) {
  await read(path, headers)
  return read(path, headers)
}

test('a public page is made once and read by many', async () => {
  const again = await readTwice('/verdicts/a-claim')
  expect(asked).toHaveLength(1)
  expect(again.text).toBe('<p>verdict</p>')
  expect(again.headers.get('content-type')).toBe('text/html')
})

test('a reader who has the page already is told so', async () => {
  const { headers } = await readTwice('/')
  const again = await read('/', { 'if-none-match': headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
  expect(again.text).toBe('')
})

test('the mark that the app itself gave a page is the one that counts', async () => {
  answer = page('<p>verdict</p>', { etag: '"dossier-1"' })
  const { headers } = await read('/')
  expect(headers.get('etag')).toBe('"dossier-1"')
  expect((await read('/', { 'if-none-match': 'W/"dossier-1"' })).status).toBe(304)
  expect(asked).toHaveLength(1)
})

test('HEAD is answered from the same page, without its body', async () => {
  await readTwice('/corrections')
  const head = await read('/corrections', {}, 'HEAD')
  expect([head.status, head.text, asked.length]).toEqual([200, '', 1])
})

test('a page is compressed for those who can read that, and only for them', async () => {
  answer = page('<p>long</p>'.repeat(200))
  expect((await readTwice('/methodology', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip')
  expect((await read('/methodology', { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull()
  expect((await read('/methodology', { 'accept-encoding': 'gzip;q=0' })).headers.get('content-encoding')).toBeNull()
  expect(asked).toHaveLength(1)
})

test('the page that many will read is not made for the person who asked first', async () => {
  await read('/', { cookie: 'session=secret', authorization: 'Bearer secret' })
  expect(asked[0]?.headers.cookie).toBeUndefined()
  expect(asked[0]?.headers.authorization).toBeUndefined()
  await read('/desk', { cookie: 'session=mine' })
  expect(asked[1]?.headers.cookie).toBe('session=mine')
})

test.each([
  ['/desk', {}],
  ['/verdicts/a-claim?utm=1', {}],
  ['/sign-in', {}],
  ['/', { rsc: '1' }],
])('%s with %o is asked of the app every time', async (path, headers) => {
  await readTwice(path, headers as Record<string, string>)
  expect(asked).toHaveLength(2)
})

test.each([
  ['private', { 'cache-control': 'private' }],
  ['public and no-store', { 'cache-control': 'public, no-store' }],
  ['without a word about caches', { 'cache-control': '' }],
  ['a page that sets a cookie', { 'set-cookie': 'a=b' }],
  ['different by language', { vary: 'Accept-Language' }],
])('an answer that is %s is not kept', async (_name, headers) => {
  answer = page('<p>mine</p>', headers)
  await readTwice('/')
  expect(asked).toHaveLength(2)
})

test('an answer that is not a page is not kept', async () => {
  answer = (request, response) => {
    response.statusCode = 404
    page('no')(request, response)
  }
  await readTwice('/verdicts/none')
  expect(asked).toHaveLength(2)
})

test('a publication empties the cache, and a page that was being made meanwhile is not kept', async () => {
  await readTwice('/')
  await database.query(`select pg_notify('publications', 'a-claim')`)
  await vi.waitUntil(async () => (await read('/')) && asked.length === 2)

  let finish = (): void => undefined
  answer = (request, response) => {
    finish = () => page('<p>old</p>')(request, response)
  }
  const slow = read('/corrections')
  await expect.poll(() => asked.length).toBe(3)
  await database.query('notify publications')
  await wait(100)
  finish()
  await slow
  answer = page('<p>new</p>')
  expect((await read('/corrections')).text).toBe('<p>new</p>')
})

test('while the database cannot tell us of publications, nothing comes from memory', async () => {
  await readTwice('/')
  await database.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen publications'`,
  )
  await expect.poll(() => cache.isOpen).toBe(false)
  await readTwice('/')
  expect(asked.length).toBeGreaterThanOrEqual(2)
  await expect.poll(() => cache.isOpen, { timeout: 5_000 }).toBe(true)
})

test('the app learns who is at the other end of the socket, whatever the request claims', async () => {
  await read('/desk', { 'x-claimdesk-peer': '203.0.113.9' })
  expect(asked[0]?.headers['x-claimdesk-peer']).toBe('127.0.0.1')
})

test('what is read least leaves first when the memory is full', () => {
  const small = new PageCache(45_000)
  small.setOpen(true)
  const body = Buffer.alloc(10_000, 'a')
  for (const name of ['a', 'b', 'c', 'd']) small.keep(name, small.age, [], body)
  small.get('a')
  small.keep('e', small.age, [], body)
  expect(['a', 'b', 'c', 'd', 'e'].filter((name) => small.get(name))).toEqual(['a', 'c', 'd', 'e'])
})
