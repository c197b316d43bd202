import { expect, test } from 'vitest'
import { dayIn, momentIn } from './days'

const zone = 'Europe/Amsterdam'

test.each([
  ['in summer', '2099-07-01T12:00', '2099-07-01T10:00:00.000Z'],
  ['in winter', '2026-01-01T12:00', '2026-01-01T11:00:00.000Z'],
  ['in the hour that the clock skips', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ['in the hour that the clock repeats', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['with an offset of its own', '2026-07-01T12:00+09:00', '2026-07-01T03:00:00.000Z'],
])('a time that somebody enters %s is a moment in the newsroom’s zone', (_when, typed, moment) => {
  expect(momentIn(zone, typed).toISOString()).toBe(moment)
})

test('a day begins when it does in the newsroom', () => {
  expect(dayIn(zone, new Date('2026-03-03T23:30:00Z'))).toBe('2026-03-04')
})
