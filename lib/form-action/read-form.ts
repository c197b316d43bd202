/** Reads a form as a schema expects it: one text per field, a list where the schema wants one. */
import { z } from 'zod'

/** Per field, keys of `words.problems`; under '' what belongs to no field of the form. */
export type Problems = ReadonlyMap<string, readonly string[]>

/** What was typed, to be put back into the form. */
export type Typed = Record<string, string | string[]>
type Given = { input: Record<string, unknown>; values: Typed; broken: Problems }

const MAX_FIELDS = 1000
/** React's own fields, which say which action is meant. */
const isOurs = (name: string) => !name.startsWith('$ACTION')
/** Never sent back: what is secret stays where it was typed. */
const isSecret = (name: string) => /password/i.test(name)
/** Half characters and U+0000, which no database stores. */
const storable = (text: string) => text.toWellFormed().replaceAll('\0', '')
const isStorable = (value: unknown) => typeof value !== 'string' || storable(value) === value

/** Null where nobody's form looks like this. `broken` are fields with text that cannot be stored. */
export function readForm(form: unknown, schema: z.ZodType): Given | null {
  if (!(form instanceof FormData)) return null
  const entries = [...form].filter(([name]) => isOurs(name))
  if (entries.length > MAX_FIELDS || !entries.every(([name]) => isStorable(name))) return null

  const lists = listsOf(schema)
  const input = new Map<string, unknown>([...lists].map((name) => [name, []]))
  const values = new Map<string, string | string[]>()
  for (const name of new Set(entries.map(([name]) => name))) {
    const all = form.getAll(name)
    input.set(name, lists.has(name) || all.length > 1 ? all : all[0])
    const texts = all.filter((value) => typeof value === 'string').map(storable)
    if (texts[0] !== undefined && !isSecret(name)) values.set(name, lists.has(name) ? texts : texts[0])
  }
  const broken = new Map<string, string[]>()
  for (const [name, value] of entries) if (!isStorable(value)) broken.set(name, ['malformed'])
  return { input: Object.fromEntries(input), values: Object.fromEntries(values), broken }
}

const wrappers = [z.ZodOptional, z.ZodNullable, z.ZodDefault, z.ZodPrefault, z.ZodReadonly, z.ZodCatch]

/** The fields of which a form may send several: where nothing is ticked, the list is empty. */
function listsOf(schema: unknown): Set<string> {
  if (schema instanceof z.ZodObject) {
    return new Set(Object.entries(schema.shape).flatMap(([name, field]) => (isList(field) ? [name] : [])))
  }
  return new Set(partsOf(schema).flatMap((part) => [...listsOf(part)]))
}

const isList = (schema: unknown): boolean => schema instanceof z.ZodArray || partsOf(schema).some(isList)

function partsOf(schema: unknown): unknown[] {
  if (schema instanceof z.ZodPipe) return [schema.def.in, schema.def.out]
  if (schema instanceof z.ZodUnion) return [...schema.def.options]
  if (schema instanceof z.ZodIntersection) return [schema.def.left, schema.def.right]
  const wrapper = wrappers.find((kind) => schema instanceof kind)
  return wrapper && schema instanceof wrapper ? [schema.def.innerType] : []
}

export function problemsOf(error: z.ZodError, input: Record<string, unknown>): Problems {
  const problems = new Map<string, string[]>()
  for (const issue of error.issues) {
    const name = issue.code === 'unrecognized_keys' ? '' : String(issue.path[0] ?? '')
    const code = codeOf(issue, Object.hasOwn(input, name))
    problems.set(name, [...new Set([...(problems.get(name) ?? []), code])])
  }
  return problems
}

function codeOf(issue: z.core.$ZodIssue, isThere: boolean): string {
  const code = /^[a-z_]+(\|\d+)?$/.test(issue.message) ? issue.message : genericCode(issue)
  return code === 'malformed' && !isThere ? 'required' : code
}

function genericCode(issue: z.core.$ZodIssue): string {
  const isLength = (issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'string'
  if (!isLength) return 'malformed'
  if (issue.code === 'too_big') return `too_long|${issue.maximum}`
  return Number(issue.minimum) > 1 ? `too_short|${issue.minimum}` : 'required'
}
