/** An OpenAI-compatible endpoint on loopback that behaves as a test asks of it, and keeps what it was sent. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Sent = { path: string; headers: IncomingMessage['headers']; body: ChatRequest }
type ChatRequest = {
  model: string
  messages: { role: string; content: string }[]
  temperature?: number
  response_format?: { type: string }
}
export type Behave = (response: ServerResponse, sent: Sent, nth: number) => void

export type ModelEndpoint = { url: string; sent: Sent[]; behave: (behave: Behave) => void; close: () => Promise<void> }

export async function startModelEndpoint(first: Behave, port = 0): Promise<ModelEndpoint> {
  let behave = first
  const sent: Sent[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece: Buffer) => (body += piece.toString()))
    request.on('end', () => {
      const parsed = (body === '' ? {} : JSON.parse(body)) as ChatRequest
      sent.push({ path: request.url ?? '', headers: request.headers, body: parsed })
      behave(response, sent.at(-1)!, sent.length)
    })
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    sent,
    behave: (next) => {
      behave = next
      sent.length = 0
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}

export const chat = (content: unknown, finish = 'stop') =>
  JSON.stringify({
    id: 'answer',
    object: 'chat.completion',
    model: 'something-else',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
  })

export const says = (content: string, finish?: string): Behave => (response) =>
  void response.setHeader('content-type', 'application/json').end(chat(content, finish))
export const claims = (...list: unknown[]): Behave => says(JSON.stringify({ claims: list }))
export const status = (code: number, headers: Record<string, string> = {}): Behave => (response) =>
  void response.writeHead(code, { 'content-type': 'application/json', ...headers }).end('{"error":{"message":"no: sk-secret"}}')
/** Says nothing, for ever. */
export const hangs: Behave = () => undefined

/** The sentences that were shown, as the well-behaved read them: number and text. */
export const sentencesIn = ({ body }: Sent) =>
  (JSON.parse(body.messages.at(-1)!.content) as { sentences: [number, string][] }).sentences

/**
 * Finds the first sentence in other words, a fragment that is no sentence, and something nobody wrote. A text that
 * mentions a very slow reader is never answered.
 */
export const modelOfTheJourneys: Behave = (response, sent, nth) => {
  const read = sentencesIn(sent)
  if (read.some(([, text]) => text.includes('very slow reader'))) return hangs(response, sent, nth)
  const [, first] = read.find(([, text]) => /\d/.test(text)) ?? [0, '']
  const fragment = /the old harbour/.exec(read.map(([, text]) => text).join(' '))?.[0]
  claims(
    { quote: first, statement: first.split(' ').slice(0, -2).join(' '), kind: 'quantity' },
    ...(fragment ? [{ quote: fragment, statement: fragment, kind: 'event' }] : []),
    { quote: 'The mayor resigned at once.', statement: 'The mayor resigned', verdict: 'true' },
  )(response, sent, nth)
}
