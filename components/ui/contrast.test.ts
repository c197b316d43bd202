import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
const themes = {
  light: new Map(pairs.map(([, name, light]) => [name, light])),
  dark: new Map(pairs.map(([, name, , dark]) => [name, dark])),
}
type Theme = keyof typeof themes

function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(theme: Theme, one: string, other: string) {
  const [a, b] = [one, other].map((name) => {
    const hex = themes[theme].get(name)
    if (!hex) throw new Error(`no token --${name}`)
    return luminance(hex)
  })
  return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05)
}

const names = Object.keys(themes) as Theme[]

const grounds = ['paper', 'surface', 'sunk', 'raised']
const hues = ['grey', 'blue', 'teal', 'green', 'amber', 'orange', 'red', 'violet']
const across = (tops: string[], bottoms: string[]) =>
  tops.flatMap((top) => bottoms.map((bottom) => [top, bottom] as const))

const washes = hues.map((hue) => `${hue}-wash`)
const texts = [
  ...across(['ink', 'ink-soft', 'ink-faint', 'accent', 'red-ink'], grounds),
  ...across(['ink'], washes),
  ...across(['ink-soft', 'ink-faint', 'accent'], ['blue-wash', 'amber-wash', 'red-wash', 'green-wash']),
  ...hues.map((hue) => [`${hue}-ink`, `${hue}-wash`] as const),
  ...across(['on-accent'], ['accent-fill', 'accent-fill-strong', 'danger-fill', 'danger-fill-strong']),
]

/** Borders of controls, focus rings, underlines that carry a status. */
const shapes = [
  ...across(['line-strong', 'focus', 'accent'], grounds),
  ...across(hues.map((hue) => `${hue}-ink`), ['surface', 'paper']),
  ...across(['focus'], washes),
]

const below = (theme: Theme, wanted: number, list: (readonly [string, string])[]) =>
  list
    .map(([top, bottom]) => ({ pair: `${top} on ${bottom}`, ratio: contrast(theme, top, bottom) }))
    .filter(({ ratio }) => ratio < wanted)

test.each(names)('every text can be read in the %s theme (WCAG 2.2, 1.4.3)', (theme) => {
  expect(below(theme, 4.5, texts)).toEqual([])
})

test.each(names)('every control and focus ring can be seen in the %s theme (1.4.11)', (theme) => {
  expect(below(theme, 3, shapes)).toEqual([])
})

test('every colour that is a pair of themes is one that this test can read', () => {
  const named = [...css.matchAll(/--([\w-]+): light-dark\(#/g)].map(([, name]) => name)
  expect(pairs.map(([, name]) => name)).toEqual(named)
})
