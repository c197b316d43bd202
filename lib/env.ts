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

const schema = z.object({
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
})

export type Env = z.infer<typeof schema>

/** Read anew at each call: the start code sets what it found (a database, an address) before the app asks. */
export function env(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, source[name] || undefined]))
  const { success, data, error } = schema.safeParse(given)
  if (success) return data
  const sentences = error.issues.map(({ path: [name], message }) => {
    const value = given[String(name)] ?? ''
    const shown = /URL$|SECRET/.test(String(name)) && name !== 'PUBLIC_URL' ? '' : ` (it is "${value}")`
    return `${String(name)} ${message}${shown}.`
  })
  throw new StartProblem(['The environment is not right:', ...sentences].join('\n  '))
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** The address of this installation as readers and staff type it. */
export function publicUrl(): string {
  const { PUBLIC_URL, PORT } = env()
  return PUBLIC_URL ?? `http://localhost:${PORT}`
}
