/** Builds what is stored of an act: the act object with its commitments, and the entry that commits to the act. */
import { z } from 'zod'
import { canonicalBytes, type Canonical } from './canonical'
import { base64url, commit, committedBytes } from './commitment'
import { time } from './facts'
import { standingShape, wordsOf, type EntryAct } from './vocabulary'

/** An entry is at most this long: its texts are commitments, so only a mistake can make it longer. */
export const MAX_ENTRY_BYTES = 16 * 1024

/** One commitment, opened. `label` is "act" for the whole act, else the sealed field's name. */
export type Opened = { label: string; salt: Uint8Array; value: Uint8Array }

const hash = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** The public part of an act: log.md, section 2. */
export const entrySchema = z.strictObject({
  v: z.literal(1),
  log: z.string().min(1),
  id: z.uuid(),
  stream: z.string(),
  seq: z.int().nonnegative(),
  prev: hash.optional(),
  time,
  act: hash,
})
export type Entry = z.infer<typeof entrySchema>

type ActParts = {
  act: EntryAct
  actor?: Uint8Array
  role: string
  details: Readonly<Record<string, unknown>>
  pseudonymOf: (personId: string) => Uint8Array
  newSalt: () => Uint8Array
}

/**
 * The act as one canonical object: type, actor's pseudonym, role, open facts, and a commitment for each name and text.
 * @throws z.ZodError where the details are not in the act's vocabulary
 */
export function sealAct({ act, actor, role, details, pseudonymOf, newSalt }: ActParts) {
  const words = wordsOf(act)
  const openings: Opened[] = []
  const sealedNames = new Set((words.sealed ?? []).flatMap((name) => [name, `was_${name}`]))
  const open: Record<string, unknown> = {}
  const body: Record<string, Canonical> = { type: act, role }
  if (actor) body.actor = base64url(actor)
  for (const [name, value] of Object.entries(details)) {
    if (value === undefined || value === null) continue
    if (words.people?.includes(name)) body[name] = base64url(pseudonymOf(z.uuid().parse(value)))
    else if (sealedNames.has(name)) {
      const opened = { label: name, salt: newSalt(), value: committedBytes(z.string().parse(value)) }
      openings.push(opened)
      body[name] = base64url(commit(opened.label, opened.salt, opened.value))
    } else open[name] = value
  }
  const facts = factsOf(act).parse(open)
  const value = canonicalBytes({ ...body, ...facts })
  openings.unshift({ label: 'act', salt: newSalt(), value })
  return { openings, commitment: commit('act', openings[0]!.salt, value) }
}

const { status, public_state } = standingShape
const standing = { status: status.optional(), public_state: public_state.optional() }
const schemas = new Map<EntryAct, z.ZodObject>()

/** Built once for each act: an article's extraction seals thousands. */
function factsOf(act: EntryAct) {
  const schema = schemas.get(act) ?? z.strictObject({ ...wordsOf(act).open, ...standing })
  schemas.set(act, schema)
  return schema
}

/** The bytes that the log commits to. @throws RangeError over 16 KiB */
export function entryBytes(entry: Entry): Uint8Array {
  const bytes = canonicalBytes(entrySchema.parse(entry))
  if (bytes.length > MAX_ENTRY_BYTES) throw new RangeError(`an entry has at most ${MAX_ENTRY_BYTES} bytes`)
  return bytes
}
