import { expect, test } from 'vitest'
import { dayInStamp } from './day-in-stamp'

test.each([
  ['date 2025-05-03', 'nl', '2025-05-03'],
  ['Gepubliceerd op zaterdag 3 mei 2025, 14:02', 'nl', '2025-05-03'],
  ['Published on March 14, 2024', 'en', '2024-03-14'],
  ['14 July 2021 |', 'en', '2021-07-14'],
  ['Publié le 2 juillet 2023', 'fr', '2023-07-02'],
  ['1. März 2022', 'de', '2022-03-01'],
  ['03-05-2025', 'nl', '2025-05-03'],
  ['25/12/2024', 'en', '2024-12-25'],
])('“%s” in a text of language %s is %s', (stamp, language, day) => {
  expect(dayInStamp(stamp, language)).toBe(day)
})

test.each([
  ['date 2025-05', 'nl', 'names only a month'],
  ['03/05/2025', 'en', 'may be March or May'],
  ['2025-02-30', 'nl', 'is no day'],
  ['', 'nl', 'is nothing'],
])('“%s” gives no day: it %s', (stamp, language) => {
  expect(dayInStamp(stamp, language)).toBeNull()
})
