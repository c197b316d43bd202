import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalBytes, canonicalText, NotCanonical, readCanonical } from './canonical'
import { base64url, commit, committedBytes, leafHash } from './commitment'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const salt = Uint8Array.from({ length: 32 }, (_, place) => place)

test('the worked example of a commitment stays what it was when the first one was stored', () => {
  const preimage = Buffer.concat([
    Buffer.from('claimdesk/commit/v1\0', 'ascii'),
    Buffer.from([4]),
    Buffer.from('text', 'ascii'),
    Buffer.from(salt),
    Buffer.from('Wij vroegen het na.', 'utf8'),
  ])
  const commitment = commit('text', salt, committedBytes('Wij vroegen het na.'))
  expect(hex(commitment)).toBe(createHash('sha256').update(preimage).digest('hex'))
  expect(hex(commitment)).toBe('b12dc4c5d8559f127ddc1342490070c89dc655ca2aa3a6478b76344d85394308')
})

test('a commitment to an object is to its canonical bytes', () => {
  expect(commit('act', salt, committedBytes({ b: 1, a: 'x' }))).toEqual(commit('act', salt, committedBytes('{"a":"x","b":1}')))
})

test('label, salt and value each change the commitment, and cannot be shifted into one another', () => {
  const all = [
    commit('ab', salt, committedBytes('c')),
    commit('a', salt, committedBytes('bc')),
    commit('ab', salt.toReversed(), committedBytes('c')),
    commit('ab', salt, committedBytes('d')),
  ]
  expect(new Set(all.map(hex)).size).toBe(4)
  expect(() => commit('', salt, committedBytes('c'))).toThrow(RangeError)
  expect(() => commit('a', salt.slice(1), committedBytes('c'))).toThrow(RangeError)
})

test('the leaf hash of an empty entry is the one that RFC 6962 leads to', () => {
  expect(hex(leafHash(new Uint8Array()))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
})

test.each([
  [{ b: 2, a: 1 }, '{"a":1,"b":2}'],
  [{ a10: 1, a2: 1 }, '{"a10":1,"a2":1}'],
  [[true, false, -0, 'é\n"\u2028'], '[true,false,0,"é\\n\\"\u2028"]'],
  [{ a: undefined, b: [] }, '{"b":[]}'],
  [Number.MAX_SAFE_INTEGER, '9007199254740991'],
])('%j has one canonical text', (value, text) => {
  expect(canonicalText(value)).toBe(text)
})

test.each([
  ['a float', 1.5],
  ['an integer that is not safe', 2 ** 53],
  ['not a number', NaN],
  ['null', { a: null }],
  ['half a character', 'a\ud800'],
  ['U+0000', 'a\0'],
  ['an upper-case key', { A: 1 }],
  ['the prototype as a key', JSON.parse('{"__proto__":1}')],
  ['a date', new Date(0)],
  ['a function', () => 1],
  ['a big integer', 1n],
])('%s is refused', (_what, value) => {
  expect(() => canonicalText(value)).toThrow(NotCanonical)
})

test.each([
  ['a key twice', '{"a":1,"a":1}'],
  ['keys out of order', '{"b":1,"a":1}'],
  ['white space', '{"a": 1}'],
  ['an escape that is not needed', '{"a":"\\u0061"}'],
  ['a float that is an integer', '1.0'],
  ['broken JSON', '{'],
  ['a byte order mark', '\ufeff{}'],
])('bytes with %s are not canonical', (_what, text) => {
  expect(() => readCanonical(new TextEncoder().encode(text))).toThrow(NotCanonical)
})

test('bytes that are not UTF-8 are not canonical', () => {
  expect(() => readCanonical(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(NotCanonical)
})

const key = fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

test('what is written canonically reads back as the same, and has one form', () => {
  fc.assert(
    fc.property(value, (original) => {
      const bytes = canonicalBytes(original)
      expect(canonicalBytes(readCanonical(bytes))).toEqual(bytes)
      expect(base64url(bytes)).toBe(base64url(canonicalBytes(JSON.parse(JSON.stringify(original)))))
    }),
  )
})
