/** Holds the bytes of public pages, the least read ones leaving first, and forgets all when anything is published. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

export type Page = { headers: [string, string | string[]][]; etag: string; body: Buffer; gzip: Buffer; until: number }

/** The database's notices are what keeps pages true; this bounds a mistake in them. */
const longest = 10 * 60 * 1_000

export class PageCache {
  private pages = new Map<string, Page>()
  private size = 0
  private open = false
  /** Counts forgettings, so that a page which was being made during one is not kept. */
  age = 0

  constructor(private limit = 64 * 1024 * 1024) {}

  /** While nobody would tell us of publications, nothing is kept and nothing is given. */
  setOpen(open: boolean): void {
    this.forget()
    this.open = open
  }

  get isOpen(): boolean {
    return this.open
  }

  forget(): void {
    this.age++
    this.pages.clear()
    this.size = 0
  }

  get(key: string): Page | undefined {
    const page = this.pages.get(key)
    if (!page) return undefined
    this.drop(key, page)
    if (page.until < Date.now()) return undefined
    this.put(key, page)
    return page
  }

  /** `age` is the cache's age when the making of the page began. */
  keep(key: string, age: number, headers: Page['headers'], body: Buffer): void {
    if (!this.open || age !== this.age) return
    const own = headers.find(([name]) => name === 'etag')?.[1].toString()
    const etag = own ?? `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const page = { headers, etag, body, gzip: gzipSync(body), until: Date.now() + longest }
    const before = this.pages.get(key)
    if (before) this.drop(key, before)
    if (weight(page) > this.limit) return
    this.put(key, page)
    for (const [oldest, left] of this.pages) {
      if (this.size <= this.limit) break
      this.drop(oldest, left)
    }
  }

  private put(key: string, page: Page): void {
    this.pages.set(key, page)
    this.size += weight(page)
  }

  private drop(key: string, page: Page): void {
    this.pages.delete(key)
    this.size -= weight(page)
  }
}

function weight({ body, gzip }: Page): number {
  return body.length + gzip.length + 1_024
}
