/** A client without a browser: reads pages, fills in their forms and sends them, honestly or not. */

export type Fields = Record<string, string | string[] | Blob>
type Form = { fields: Record<string, string>; html: string }
export type Answer = { status: number; html: string; location: string | null }

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }
const unescape = (text: string) => text.replace(/&(#x27|#39|amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
const attribute = (tag: string, name: string) => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? null : unescape(value)
}

/** All forms of a page with what is filled in: hidden and text inputs, text areas, chosen options. */
export function formsIn(html: string): Form[] {
  return [...html.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([form]) => {
    const fields: Record<string, string> = {}
    for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
      const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')]
      const offered = type === 'radio' || type === 'checkbox'
      if (name && (!offered || / checked/.test(tag))) fields[name] = attribute(tag, 'value') ?? ''
    }
    for (const [, tag, text] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
      const name = attribute(tag ?? '', 'name')
      if (name) fields[name] = unescape(text ?? '').replace(/^\n/, '')
    }
    for (const [, tag, options] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
      const name = attribute(tag ?? '', 'name')
      const chosen = /<option\b[^>]* selected[^>]*>/.exec(options ?? '')?.[0] ?? /<option\b[^>]*>/.exec(options ?? '')?.[0]
      if (name && chosen) fields[name] = attribute(chosen, 'value') ?? ''
    }
    return { fields, html: form }
  })
}

/** The form that has all these fields and none of those. */
export function formWith(html: string, names: readonly string[], without: readonly string[] = []): Form {
  const has = (form: Form, name: string) => form.html.includes(`name="${name}"`)
  const form = formsIn(html).find((one) => names.every((n) => has(one, n)) && !without.some((n) => has(one, n)))
  if (!form) throw new Error(`There is no form with ${names.join(', ')} on this page.`)
  return form
}

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
