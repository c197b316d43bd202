/** What an approval binds to: all that a verdict rests on and a reader will see, as one canonical object. */
import type { DossierParts } from './dossier/parts'
import { canonicalBytes, type Canonical } from './history/canonical'
import { base64url, commit, committedBytes, sha256 } from './history/commitment'

/** Answers the salt for a text at a path, or null where this dossier has none there: then it is another dossier. */
export type SaltFor = (path: string, value: Uint8Array) => Uint8Array | null
export type SealedDossier = { bytes: Uint8Array; hash: Buffer }

const OPEN = new Set([
  ...['id', 'blindedId', 'start', 'end', 'textSha256', 'kind', 'stance', 'directness', 'bearing', 'visibility'],
  ...['rating', 'about', 'counterEvidence', 'policyProfile'],
  ...['policyVersion', 'scaleVersion'],
])

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * The dossier's canonical bytes and their SHA-256. Ids, enums, dates and numbers stand open; every name and free text
 * is a salted commitment labelled with its path, so that the hash survives an erasure. Lists are ordered by id.
 * @returns null where a text has no salt: something was added or changed since it was sealed
 */
export function sealDossier(parts: DossierParts, saltFor: SaltFor): SealedDossier | null {
  let whole = true
  const sealed = (object: object, at: string): Canonical => {
    const members = Object.entries(object).filter(([, value]) => value !== null && value !== undefined)
    const pairs = members.map(([name, value]): [string, Canonical] => {
      const key = snake(name)
      if (OPEN.has(name)) return [key, value]
      const path = `${at}/${key}`
      const bytes = committedBytes(value)
      const salt = saltFor(path, bytes)
      if (salt === null) whole = false
      return [key, salt === null ? '' : base64url(commit(path, salt, bytes))]
    })
    return Object.fromEntries(pairs)
  }
  const list = (name: string, rows: readonly { id: string }[]) =>
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((row) => sealed(row, `${name}/${row.id}`))

  const bytes = canonicalBytes({
    v: 1,
    claim: sealed(parts.claim, 'claim'),
    appearances: list('appearances', parts.appearances),
    sources: list('sources', parts.sources),
    verdict: sealed(parts.verdict, 'verdict'),
  })
  return whole ? { bytes, hash: sha256(bytes) } : null
}
