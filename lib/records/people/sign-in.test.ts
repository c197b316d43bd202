import { randomUUID } from 'node:crypto'
import { verify } from '@node-rs/argon2'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { makePerson } from '@/prisma/factory'
import { hashPassword, isPassword } from './passwords'
import { findSession } from './sessions'
import { signIn } from './sign-in'

// The library does what it does; it is only watched.
vi.mock('@node-rs/argon2', { spy: true })

const cost = '$argon2id$v=19$m=19456,t=2,p=1$'
const password = 'correct horse battery'
let passwordHash: string
beforeAll(async () => {
  passwordHash = await hashPassword(password)
})

async function makeMember() {
  const person = await makePerson(['reviewer'])
  await db.credential.create({ data: { personId: person.id, passwordHash } })
  return person
}

const newNetwork = () => `net-${randomUUID()}`
const nobody = () => `${randomUUID()}@desk.example`
const answer = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'in',
    (error: { key?: string; details?: unknown }) => error.key ?? error,
  )

test('somebody with the right password is let in, whatever the case of the address and form of the letters', async () => {
  const { id, email } = await makeMember()
  const { token } = await signIn({ email, password, network: newNetwork() })
  expect(await findSession(token)).toMatchObject({ id, email })
  expect(await isPassword('é'.normalize('NFD'), await hashPassword('é'.normalize('NFC')))).toBe(true)
})

test('a password is stored as argon2id with the cost that OWASP asks for', () => {
  expect(passwordHash.startsWith(cost)).toBe(true)
})

describe('an answer tells nobody who is here', () => {
  test('unknown, deactivated, without a password, wrong password: the same words', async () => {
    const [known, gone, invited] = [await makeMember(), await makeMember(), await makePerson(['reviewer'])]
    await db.person.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } })
    const attempts = [
      { email: known.email, password: 'wrong password' },
      { email: gone.email, password },
      { email: invited.email, password },
      { email: nobody(), password },
    ]
    for (const attempt of attempts) {
      expect(await answer(signIn({ ...attempt, network: newNetwork() }))).toBe('wrong_sign_in')
    }
  })

  test('and costs the same: whoever it is, one hash of the same cost is verified', async () => {
    const [known, invited] = [await makeMember(), await makePerson(['reviewer'])]
    for (const email of [known.email, invited.email, nobody()]) {
      vi.mocked(verify).mockClear()
      await answer(signIn({ email, password: 'wrong password', network: newNetwork() }))
      expect(vi.mocked(verify).mock.calls).toEqual([[expect.stringContaining(cost), 'wrong password']])
    }
  })
})

describe('whoever guesses', () => {
  test('is stopped after ten attempts from one network, whether the person exists or not', async () => {
    const { email } = await makeMember()
    for (const address of [email, nobody()]) {
      const network = newNetwork()
      for (let count = 0; count < 10; count++) {
        expect(await answer(signIn({ email: address, password: 'wrong', network }))).toBe('wrong_sign_in')
      }
      const stopped = signIn({ email: address, password, network })
      await expect(stopped).rejects.toMatchObject({ key: 'too_many', details: { seconds: expect.any(Number) } })
    }
    expect(await answer(signIn({ email, password, network: newNetwork() }))).toBe('in')
  })

  test('gains nothing by asking many times at once', async () => {
    const { email } = await makeMember()
    const network = newNetwork()
    const many = Array.from({ length: 20 }, () => answer(signIn({ email, password: 'wrong', network })))
    const answers = await Promise.all(many)
    expect(answers.filter((one) => one === 'wrong_sign_in')).toHaveLength(10)
    expect(answers.filter((one) => one === 'too_many')).toHaveLength(10)
  })

  test('is stopped after a hundred attempts on many accounts, and after a hundred on one from many networks', async () => {
    const limited = async (attempts: { email: string; network: string }[]) => {
      const answers: unknown[] = []
      for (let start = 0; start < attempts.length; start += 10) {
        const some = attempts.slice(start, start + 10).map((one) => answer(signIn({ ...one, password: 'wrong' })))
        answers.push(...(await Promise.all(some)))
      }
      return answers.filter((one) => one === 'too_many').length
    }
    const network = newNetwork()
    expect(await limited(Array.from({ length: 103 }, () => ({ email: nobody(), network })))).toBe(3)
    const email = nobody()
    expect(await limited(Array.from({ length: 103 }, () => ({ email, network: newNetwork() })))).toBe(3)
  }, 60_000)

  test('leaves no trace of whom and from where in the table', async () => {
    const [email, network] = [nobody(), newNetwork()]
    await answer(signIn({ email, password: 'wrong', network }))
    const keys = (await db.rateLimit.findMany()).map(({ key }) => key).join(' ')
    expect(keys).not.toContain(email)
    expect(keys).not.toContain(network)
  })

  test('is told apart from who knows the password: signing in often is no guessing', async () => {
    const { email } = await makeMember()
    const network = newNetwork()
    for (let count = 0; count < 15; count++) expect(await answer(signIn({ email, password, network }))).toBe('in')
  })
})
