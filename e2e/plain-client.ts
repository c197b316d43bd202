/** A client without a browser: reads pages, fills in their forms and sends them, honestly or not. */
import { formWith } from './plain-forms'

export type Fields = Record<string, string | string[] | Blob>
export type Answer = { status: number; html: string; location: string | null }

export class PlainClient {
  readonly #cookies = new Map<string, string>()

  constructor(readonly origin: string) {}

  /** Another client with the same cookies: the same person in another window. */
  twin() {
    const twin = new PlainClient(this.origin)
    for (const [name, value] of this.#cookies) twin.#cookies.set(name, value)
    return twin
  }

  async get(path: string): Promise<Answer> {
    return this.#send(path, { method: 'GET' })
  }

  /** As a browser without a script sends a form. `origin: null` leaves the header out. */
  async post(path: string, fields: Fields, { origin = this.origin as string | null } = {}): Promise<Answer> {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) {
      for (const one of Array.isArray(value) ? value : [value]) body.append(name, one)
    }
    return this.#send(path, { method: 'POST', body, headers: origin === null ? {} : { origin } })
  }

  /** Anything at all: for a client that does not play by the rules. */
  async raw(path: string, init: RequestInit): Promise<Answer> {
    return this.#send(path, init)
  }

  async signIn(email: string, password: string): Promise<void> {
    const { html } = await this.get('/sign-in')
    const { fields } = formWith(html, ['email', 'password'])
    const { status } = await this.post('/sign-in', { ...fields, email, password })
    if (![...this.#cookies.keys()].some((name) => name.includes('session'))) throw new Error(`not signed in: ${status}`)
  }

  async #send(path: string, { headers, ...init }: RequestInit): Promise<Answer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(new URL(path, this.origin), {
      ...init,
      redirect: 'manual',
      headers: { cookie, 'accept-language': 'en', ...headers },
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (!name) continue
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.#cookies.delete(name)
      else this.#cookies.set(name, value ?? '')
    }
    return { status: response.status, html: await response.text(), location: response.headers.get('location') }
  }
}
