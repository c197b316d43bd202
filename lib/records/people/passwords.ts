/** Hashes and checks passwords (argon2id, OWASP's parameters); knows no person. */
import { hash, verify } from '@node-rs/argon2'

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** One password typed on two keyboards may differ in form: NIST SP 800-63B asks for NFKC. */
const normal = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string) => hash(normal(password), cost)

let nobodys: Promise<string> | undefined

/** Takes as long for somebody who has no password as for somebody who has one. */
export async function isPassword(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this one')
  const matches = await verify(passwordHash ?? (await nobodys), normal(password))
  return matches && typeof passwordHash === 'string'
}
