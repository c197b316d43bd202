import { describe, expect, test } from 'vitest'
import { mixesScripts } from '../names'
import { email, inviteInput, rolesInput, settingsInput, signInInput } from './people'

const requestId = 'a3c8e0b4-5a3f-4b5e-9c59-0f6a3e1d2c4b'
type Result = { error?: { issues: { message: string }[] } }
const problemsOf = ({ error }: Result) => error?.issues.map(({ message }) => message)
const invited = (fields: object) =>
  inviteInput.safeParse({ email: 'a@b.nl', name: 'Mina', roles: ['editor'], requestId, ...fields })

describe('an auditor', () => {
  test('is nothing else besides', () => {
    expect(rolesInput.parse(['auditor'])).toEqual(['auditor'])
    expect(problemsOf(rolesInput.safeParse(['auditor', 'admin']))).toEqual(['auditor_alone'])
    expect(problemsOf(rolesInput.safeParse(['auditor', 'auditor']))).toBeUndefined()
  })
})

test('roles are a set: ticked twice is ticked once, and none is too few', () => {
  expect(rolesInput.parse(['legal', 'editor', 'legal'])).toEqual(['editor', 'legal'])
  expect(problemsOf(rolesInput.safeParse([]))).toEqual(['choose'])
  expect(problemsOf(rolesInput.safeParse(['owner']))).toEqual(['choose'])
})

test('an address is the same address however it is typed', () => {
  expect(email.parse('  Mina.Kuiper@Example.ORG ')).toBe('mina.kuiper@example.org')
  expect(problemsOf(email.safeParse(''))).toEqual(['required'])
  expect(problemsOf(email.safeParse('mina'))).toEqual(['not_an_email'])
  expect(problemsOf(email.safeParse(`${'x'.repeat(250)}@example.org`))).toEqual(['too_long|254'])
})

describe('a name', () => {
  test.each(['Mina Kuiper', 'Zoë', '李小龍', 'Ümit Özdağ', 'O’Brien-Ng', 'نگار می\u200cخواهد', '3FM'])('may be %s', (name) => {
    expect(invited({ name }).success).toBe(true)
  })

  test.each([
    ['turned around', 'Mina \u202erepiuK'],
    ['isolated and never closed', '\u2067Mina'],
    ['of nothing one sees', '\u200b\u200b'],
    ['with a hidden part', 'Mina\u{e0048}\u{e0049}'],
    ['of punctuation alone', '...'],
    ['with U+0000', 'Mi\0na'],
    ['of white space alone', ' \u00a0 '],
  ])('may not be one %s', (_what, name) => {
    expect(invited({ name }).success).toBe(false)
  })

  test('deserves a second look where letters of two scripts look alike', () => {
    expect(mixesScripts('\u0430dmin')).toBe(true)
    expect(mixesScripts('Ελένη Papadopoulos')).toBe(false)
    expect(mixesScripts('Mina')).toBe(false)
  })
})

test.each(['role', 'sample', 'id', 'deactivatedAt', 'createdById'])('an invitation with a field "%s" is refused', (field) => {
  expect(invited({ [field]: 'x' }).success).toBe(false)
})

test('a password to sign in with is taken as it was typed, and never turned into something that is no text', () => {
  expect(signInInput.parse({ email: 'a@b.nl', password: ' x ' }).password).toBe(' x ')
  for (const password of [['x'], { length: 12 }, 7, null, 'a\0b', 'x'.repeat(300)]) {
    expect(signInInput.safeParse({ email: 'a@b.nl', password }).success).toBe(false)
  }
})

describe('settings', () => {
  const given = { name: 'Desk', deskName: 'Facts', website: '', timeZone: 'Europe/Amsterdam', languages: ['nl'], requestId }
  test('may leave the website open, and name a language twice', () => {
    expect(settingsInput.parse({ ...given, languages: ['nl', 'en', 'nl'] })).toMatchObject({ website: null, languages: ['nl', 'en'] })
  })
  test.each([
    [{ timeZone: 'Europe/Atlantis' }, 'choose'],
    [{ timeZone: '../etc' }, 'choose'],
    [{ website: 'javascript:alert(1)' }, 'not_an_address'],
    [{ website: 'https://user:secret@example.org' }, 'not_an_address'],
    [{ languages: [] }, 'choose'],
    [{ languages: ['xx'] }, 'choose'],
  ])('refuse %j', (fields, problem) => {
    expect(problemsOf(settingsInput.safeParse({ ...given, ...fields }))).toEqual([problem])
  })
})
