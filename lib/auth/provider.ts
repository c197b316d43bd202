/**
 * next-auth, kept behind lib/auth. Its sealed tokens are replaced by ours: a random one per browser, whose hash is a
 * row of Session. (Its own database strategy refuses to work with passwords alone.)
 */
import NextAuth, { AuthError, CredentialsSignin, type NextAuthConfig, type User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { env, publicUrl } from '@/lib/env'
import { endSession, findSession, SESSION_DAYS, type NewSession } from '@/lib/records/people/sessions'
import { signIn as enter, signInAsSample } from '@/lib/records/people/sign-in'
import { signInInput, sampleSignInInput } from '@/lib/rules/inputs/people'
import { Refusal } from '@/lib/rules/refusal'
import { clientAddress, isOnThisMachine, networkOf } from './client-address'

/** A refusal on its way through next-auth, which swallows every other error. */
export class RefusedSignIn extends CredentialsSignin {
  constructor(readonly reason: unknown) {
    super()
  }
}

const isSecure = () => publicUrl().startsWith('https:')
/** The prefix makes browsers refuse the cookie from anywhere but this very host, over TLS. */
export const sessionCookie = () => (isSecure() ? '__Host-claimdesk-session' : 'claimdesk-session')
export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const

async function admitted(session: Promise<NewSession>): Promise<User> {
  try {
    return { id: (await session).token }
  } catch (reason) {
    throw new RefusedSignIn(reason)
  }
}
const malformed = () => new RefusedSignIn(new Refusal('forbidden', 'wrong_sign_in'))

/** Anybody can bring these about; they are no news for the log. */
const clientsFaults: string[] = ['CredentialsSignin', 'UnknownAction', 'MissingCSRF', 'InvalidCallbackUrl']
const isClientsFault = (error: Error) => error instanceof AuthError && clientsFaults.includes(error.type)

function config(): NextAuthConfig {
  // Otherwise next-auth would take its own address from the request's headers, which anybody can write.
  process.env.AUTH_URL = publicUrl()
  return {
    secret: env().AUTH_SECRET,
    trustHost: true,
    useSecureCookies: isSecure(),
    pages: { signIn: '/sign-in', signOut: '/desk/account', error: '/sign-in' },
    cookies: { sessionToken: { name: sessionCookie(), options: cookieOptions() } },
    session: { strategy: 'jwt', maxAge: SESSION_DAYS * 86_400 },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        authorize(given, { headers }) {
          const { success, data } = signInInput.safeParse({ email: given.email, password: given.password })
          if (!success) throw malformed()
          return admitted(enter({ ...data, network: networkOf(clientAddress(headers, env().TRUSTED_PROXIES)) }))
        },
      }),
      Credentials({
        id: 'sample',
        credentials: { personId: {} },
        authorize(given, { headers }) {
          const { success, data } = sampleSignInInput.safeParse({ personId: given.personId })
          if (!success) throw malformed()
          return admitted(signInAsSample({ ...data, isHere: isOnThisMachine(headers) }))
        },
      }),
    ],
    jwt: {
      encode: ({ token }) => Promise.resolve(token?.sub ?? ''),
      decode: async ({ token }) => (token && (await findSession(token)) ? { sub: token } : null),
    },
    callbacks: {
      // The session's own token and nothing else: what a page needs, it asks `currentActor` for.
      jwt: ({ token, user }) => ({ sub: user?.id ?? token.sub }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut(message) {
        if ('token' in message && message.token?.sub) await endSession(message.token.sub)
      },
    },
    logger: { error: (error) => void (isClientsFault(error) || console.error(error)) },
  }
}

export const { handlers, signIn, signOut } = NextAuth(config)
