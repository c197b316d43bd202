/** Reads the environment: every variable Claimdesk knows, checked, with a sentence for each wrong value. */
import { z } from 'zod'

/** A reason not to start that a person can do something about: its message is all they need to read. */
export class StartProblem extends Error {}

const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, 'must look like postgresql://user:password@host:5432/name')
const network = z.union(
  [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()],
  'must be addresses or networks, separated by commas',
)

/** Never with a name and password in it, which would stand in logs; unencrypted only within one's own walls. */
const modelUrl = z
  .url({ protocol: /^https?$/, error: 'must be a web address such as https://api.example.org/v1' })
  .transform((text) => new URL(text))
  .refine(({ username, password, search, hash }) => !username && !password && !search && !hash, {
    error: 'must have no name, password, ? or # in it; the key goes into LANGUAGE_MODEL_KEY',
  })
  .refine(({ protocol, hostname }) => protocol === 'https:' || isNearby(hostname), {
    error: 'must begin with https:// unless it is on this machine or in a private network: articles would go unencrypted',
  })
  .transform(({ href }) => href.replace(/\/{1,99}$/, ''))

const settings = z.object({
  /** Where the app listens. Anything but a loopback address opens it to other machines. */
  PORT: z.coerce.number('must be a number').int().min(1).max(65_535).default(3000),
  HOST: z.union([z.ipv4(), z.ipv6(), z.hostname()], 'must be an address or a host name').default('127.0.0.1'),
  /** The address readers and staff use, as origin: it stands in links, feeds and structured data. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address such as https://facts.example.org' })
    .transform((url) => new URL(url).origin)
    .optional(),
  /** Without it an embedded PostgreSQL is used. The owner's migrates; the direct one bypasses a pooler, for LISTEN. */
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_DIRECT_URL: postgresUrl.optional(),
  /** Where the embedded database keeps its files. */
  CLAIMDESK_DATA: z.string().optional(),
  /** Set by the start code: the sample people may be offered on the sign-in page. */
  CLAIMDESK_EMBEDDED: z.literal('1').optional(),
  AUTH_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters; make one with: openssl rand -base64 32')
    .optional(),
  LOG_ORIGIN: z
    .string()
    .regex(/^[^\s+/]+\/[^\s+]+$/, 'must look like facts.example.org/claimdesk')
    .optional(),
  /** Proxies whose word about a client's address is believed. */
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(network)),
  /** Any OpenAI-compatible endpoint, up to and including its version. Without it no article leaves this machine. */
  LANGUAGE_MODEL_URL: modelUrl.optional(),
  /** As the endpoint calls it; its suggestions go under this name. */
  LANGUAGE_MODEL_NAME: z.string().regex(/^[\w.:/@+-]{1,100}$/, 'must be the name of a model, such as mistral-small').optional(),
  LANGUAGE_MODEL_KEY: z.string().regex(/^[\x21-\x7e]{1,4000}$/, 'must be one word of plain characters').optional(),
  /** How long a person waits for it at most. */
  LANGUAGE_MODEL_SECONDS: z.coerce.number('must be a number of seconds').int().min(1).max(600).default(45),
})

/** Half of it would look like none of it: somebody would wonder why no model is offered. */
const together = ['LANGUAGE_MODEL_URL', 'LANGUAGE_MODEL_NAME'] as const
const schema = settings.superRefine((given, context) => {
  const missing = together.filter((name) => given[name] === undefined)
  const [name] = missing
  if (missing.length !== 1 || !name) return
  context.addIssue({ code: 'custom', path: [name], message: `is missing: ${together.join(' and ')} go together` })
})

export type Env = z.infer<typeof schema>

/** Read anew at each call: the start code sets what it found (a database, an address) before the app asks. */
export function env(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, source[name] || undefined]))
  const { success, data, error } = schema.safeParse(given)
  if (success) return data
  const sentences = error.issues.map(({ path: [name], message }) => {
    const value = given[String(name)]
    const isPrivate = /URL$|SECRET|KEY$/.test(String(name)) && name !== 'PUBLIC_URL'
    const shown = isPrivate || value === undefined ? '' : ` (it is "${value}")`
    return `${String(name)} ${message}${shown}.`
  })
  throw new StartProblem(['The environment is not right:', ...sentences].join('\n  '))
}

/** This machine, a private network, or a name that only such a network knows (a container's, an .internal one). */
function isNearby(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  const isPrivate = /^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$|^f[cd][\da-f]{2}:/.test(host)
  return isLoopback(host) || isPrivate || /^[^.:]+$|\.(internal|local|lan|home\.arpa)$/.test(host)
}

/** The language model that may be asked for a second opinion; null where the newsroom wants none. */
export function languageModel() {
  const { LANGUAGE_MODEL_URL: url, LANGUAGE_MODEL_NAME: model, LANGUAGE_MODEL_KEY: key, LANGUAGE_MODEL_SECONDS } = env()
  if (!url || !model) return null
  const { host, hostname } = new URL(url)
  const isHere = isLoopback(hostname.replace(/^\[|\]$/g, ''))
  return { url, model, key, seconds: LANGUAGE_MODEL_SECONDS, host, isHere }
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** The address of this installation as readers and staff type it. */
export function publicUrl(): string {
  const { PUBLIC_URL, PORT } = env()
  return PUBLIC_URL ?? `http://localhost:${PORT}`
}
