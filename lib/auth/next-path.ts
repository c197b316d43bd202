/** Where to go after signing in: a page of this desk, and never another site. */

export const AFTER_SIGN_IN = '/desk'
const HERE = 'http://here.invalid'

/** Only an absolute path that a browser reads as a path: "//x", "/\x" and "/<tab>/x" lead elsewhere. */
export function safeNext(next: unknown): string {
  const isPath = typeof next === 'string' && next.length <= 2000 && /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(next)
  if (!isPath || !URL.canParse(next, HERE)) return AFTER_SIGN_IN
  const { pathname, search } = new URL(next, HERE)
  return /^\/desk(\/|$)/.test(pathname) ? `${pathname}${search}` : AFTER_SIGN_IN
}

export const signInPath = (path: string | null) => {
  const next = safeNext(path)
  return next === AFTER_SIGN_IN ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
}
