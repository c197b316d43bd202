/** Tells whether a request that changes something was sent from a page of this site. */

/**
 * A browser always names the origin of a POST, so a missing one is refused like a foreign one.
 * @param ownOrigin the installation's public address, for where a proxy rewrites Host
 */
export function isSameOrigin(headers: Headers, ownOrigin: string): boolean {
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  const { protocol, host } = new URL(origin)
  if (protocol !== 'http:' && protocol !== 'https:') return false
  return origin === ownOrigin || host === headers.get('host')?.toLowerCase()
}
