import { expect, test } from 'vitest'
import { clientAddress, isOnThisMachine, networkOf } from './client-address'

const proxies = ['10.0.0.0/8', '2001:db8:1::/48', '192.0.2.7']

const ask = (peer: string, forwarded?: string) =>
  new Headers({ 'x-claimdesk-peer': peer, ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }) })

test.each([
  ['a reader without a proxy', '203.0.113.9', undefined, '203.0.113.9'],
  ['a reader who claims to be somebody else', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['a reader behind our proxy', '10.0.0.2', '198.51.100.1', '198.51.100.1'],
  ['a reader behind our proxy who wrote a hop in front', '10.0.0.2', '6.6.6.6, 198.51.100.1', '198.51.100.1'],
  ['a reader behind two proxies of ours', '10.0.0.2', '6.6.6.6, 198.51.100.1, 10.9.9.9', '198.51.100.1'],
  ['a proxy that is named without a network', '192.0.2.7', '198.51.100.1', '198.51.100.1'],
  ['a neighbour of that proxy', '192.0.2.8', '198.51.100.1', '192.0.2.8'],
  ['IPv4 inside IPv6', '::ffff:10.0.0.2', '::ffff:198.51.100.1', '198.51.100.1'],
  ['IPv6', '2001:db8:1::2', '2001:db8:ffff::1', '2001:db8:ffff::1'],
  ['brackets and ports', '10.0.0.2', '[2001:db8:ffff::1]:443', '2001:db8:ffff::1'],
  ['a port behind IPv4', '10.0.0.2', '198.51.100.1:5555', '198.51.100.1'],
  ['nothing but our own proxies', '10.0.0.2', '10.0.0.3', '10.0.0.3'],
  ['rubbish from the proxy', '10.0.0.2', 'unknown', '10.0.0.2'],
  ['rubbish before a trusted hop', '10.0.0.2', '<script>, 10.0.0.3', '10.0.0.3'],
  ['a number that is an address to a C library', '10.0.0.2', '3325256705', '10.0.0.2'],
  ['an octal address', '10.0.0.2', '0306.063.0144.01', '10.0.0.2'],
  ['an empty header', '10.0.0.2', '', '10.0.0.2'],
  ['no peer at all', '', '198.51.100.1', 'unknown'],
])('%s is known by the right address', (_who, peer, forwarded, address) => {
  expect(clientAddress(ask(peer, forwarded), proxies)).toBe(address)
})

test('with no trusted proxy the header counts for nothing', () => {
  expect(clientAddress(ask('10.0.0.2', '198.51.100.1'), [])).toBe('10.0.0.2')
})

test('neighbours count together: a /24, a /64', () => {
  expect(networkOf('198.51.100.1')).toBe(networkOf('::ffff:198.51.100.200'))
  expect(networkOf('198.51.100.1')).not.toBe(networkOf('198.51.101.1'))
  expect(networkOf('2001:db8:0:1::1')).toBe(networkOf('2001:db8:0:1:ffff::9'))
  expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8:0:2::1'))
  expect(networkOf('unknown')).toBe('unknown')
})

test.each([
  [true, '127.0.0.1', 'localhost:3000', undefined],
  [true, '::1', '[::1]:3000', '::1'],
  [true, '::ffff:127.0.0.1', '127.0.0.1:3000', '::ffff:127.0.0.1'],
  [false, '127.0.0.1', 'facts.example.org', undefined],
  [false, '127.0.0.1', 'localhost.example.org:3000', undefined],
  [false, '127.0.0.1', 'localhost:3000', '198.51.100.1'],
  [false, '192.168.1.9', 'localhost:3000', undefined],
  [false, '', 'localhost:3000', undefined],
])('that a browser is on this machine is %s for %s at %s (forwarded: %s)', (isHere, peer, host, forwarded) => {
  const headers = ask(peer, forwarded)
  headers.set('host', host)
  expect(isOnThisMachine(headers)).toBe(isHere)
})
