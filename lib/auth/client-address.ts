/** Who is really asking: the socket's peer, or what a proxy we trust says of it. */
import ipaddr from 'ipaddr.js'

type Address = ReturnType<typeof ipaddr.process>

/** An IPv4 address inside an IPv6 one is the IPv4 address. */
function read(address: string): Address | null {
  const bare = address
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  const text = bare.split('%', 1)[0] ?? ''
  // "2130706433" and "0177.0.0.1" are addresses to a C library; no proxy writes them.
  if (/^[\d.]+$/.test(text) && !ipaddr.IPv4.isValidFourPartDecimal(text)) return null
  return ipaddr.isValid(text) ? ipaddr.process(text) : null
}

function isIn(address: Address, network: string) {
  if (!network.includes('/')) return ipaddr.process(network).toString() === address.toString()
  const [base, bits] = ipaddr.parseCIDR(network)
  return base.kind() === address.kind() && address.match(base, bits)
}

/**
 * The address of the client. X-Forwarded-For is believed only as far as trusted proxies wrote it: read from the right,
 * the first hop that is not one of them is the client.
 * @param headers of the request; the server overwrites `x-claimdesk-peer` with the other end of the socket, each time
 * @param trusted addresses and networks (CIDR) of proxies
 */
export function clientAddress(headers: Headers, trusted: readonly string[]): string {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').slice(-32)
  let client = read(headers.get('x-claimdesk-peer') ?? '')
  while (client && hops.length > 0 && trusted.some((network) => isIn(client!, network))) {
    const next = read(hops.pop() ?? '')
    if (!next) break
    client = next
  }
  return client?.toString() ?? 'unknown'
}

/** What one guest can easily have to themselves: a /24 of IPv4, a /64 of IPv6. */
export function networkOf(address: string): string {
  const known = read(address)
  if (!known) return 'unknown'
  const bytes = known.toByteArray()
  return bytes.slice(0, bytes.length === 4 ? 3 : 8).join('.')
}

const isHere = (address: string) => read(address)?.range() === 'loopback'

/** True where browser and app are on one machine and nothing stands between: no proxy, no foreign name. */
export function isOnThisMachine(headers: Headers): boolean {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').filter((hop) => hop.trim() !== '')
  const host = (headers.get('host') ?? '').replace(/:\d+$/, '')
  return isHere(headers.get('x-claimdesk-peer') ?? '') && hops.every(isHere) && (host === 'localhost' || isHere(host))
}
