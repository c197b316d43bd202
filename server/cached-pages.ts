/** Answers for public pages from memory, and keeps what the app says of them. Everything else passes by. */
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
import type { Page, PageCache } from './page-cache'

const publicPath = /^\/($|verdicts\/[^?#]+$|methodology$|corrections$)/
const ofOneConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'])
/** What Next lists in Vary for its own navigation; those requests pass by. */
const harmlessVary = /^(accept-encoding|rsc|next-url|next-router-[a-z-]+)$/

export function cachePages(app: RequestListener, cache: PageCache): RequestListener {
  return (request, response) => {
    if (!cache.isOpen || !isCacheable(request)) return app(request, response)
    const key = `${request.headers.host} ${request.url}`
    const page = cache.get(key)
    if (page) return send(page, request, response)
    if (request.method === 'GET') listenIn(key, request, response, cache)
    return app(request, response)
  }
}

function isCacheable({ method, url, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && publicPath.test(url ?? '') && !headers.rsc && !headers.range
}

function send({ headers, etag, body, gzip }: Page, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of headers) response.setHeader(name, value)
  response.setHeader('etag', etag)
  const known = request.headers['if-none-match'] ?? ''
  if (known === '*' || known.split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, '') === etag.replace(/^W\//, ''))) {
    response.writeHead(304).end()
    return
  }
  const zipped = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(request.headers['accept-encoding']?.toString() ?? '')
  if (zipped) response.setHeader('content-encoding', 'gzip')
  const bytes = zipped ? gzip : body
  response.writeHead(200, { 'content-length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Writes along while the app answers. The answer will go to many, so the app is not told who asked first. */
function listenIn(key: string, request: IncomingMessage, response: ServerResponse, cache: PageCache): void {
  for (const name of ['cookie', 'authorization', 'accept-encoding', 'if-none-match', 'if-modified-since']) {
    delete request.headers[name]
  }
  const age = cache.age
  const parts: Buffer[] = []
  const { write, end } = response
  const note = (chunk: unknown, encoding: unknown) => {
    if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk))
    else if (typeof chunk === 'string') parts.push(Buffer.from(chunk, isEncoding(encoding) ? encoding : 'utf8'))
  }
  response.write = function (this: ServerResponse, ...words: unknown[]) {
    note(words[0], words[1])
    return Reflect.apply(write, this, words)
  } as typeof response.write
  response.end = function (this: ServerResponse, ...words: unknown[]) {
    note(words[0], words[1])
    Reflect.apply(end, this, words)
    if (maybeKept(response)) cache.keep(key, age, headersOf(response.getHeaders()), Buffer.concat(parts))
    return this
  } as typeof response.end
}

function isEncoding(word: unknown): word is BufferEncoding {
  return typeof word === 'string' && Buffer.isEncoding(word)
}

function maybeKept(response: ServerResponse): boolean {
  const control = String(response.getHeader('cache-control') ?? '')
  const vary = String(response.getHeader('vary') ?? '').toLowerCase()
  const varies = vary.split(/\s*,\s*/).some((name) => name !== '' && !harmlessVary.test(name))
  const isPublic = /\bpublic\b/.test(control) && !/\b(private|no-store)\b/.test(control)
  const isPlain = !response.hasHeader('content-encoding') && !response.hasHeader('set-cookie')
  return response.statusCode === 200 && isPublic && isPlain && !varies
}

function headersOf(headers: OutgoingHttpHeaders): Page['headers'] {
  const kept = Object.entries(headers).filter(([name]) => !ofOneConnection.has(name))
  const all = kept.map(([name, value]): Page['headers'][number] => [name, Array.isArray(value) ? value : String(value)])
  const vary = kept.find(([name]) => name === 'vary')?.[1]
  if (!/accept-encoding/i.test(String(vary))) all.push(['vary', [vary, 'accept-encoding'].filter(Boolean).join(', ')])
  return all
}
