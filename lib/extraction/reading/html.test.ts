import { describe, expect, it } from 'vitest'
import { isPage, placeInPage, textOfPage } from './html'

const PAGE = `<!doctype html><html><head><title>Kop</title><script>var a = "<p>nee</p>"</script></head><body>
<nav><a href="/">Voorpagina</a></nav><h1>Kinkhoest neemt toe &amp; snel</h1>
<p>De GGD meldt
  <b>1.236</b> gevallen.<br>Dat is &euro;&nbsp;5.</p><aside>Lees ook: iets anders</aside><ul><li>Eerste punt</li></ul></body></html>`

describe('an HTML page', () => {
  const page = textOfPage(PAGE)
  const lines = page.text.split(/\n+/).filter((line) => line.trim() !== '')

  it('is told from plain text', () => {
    expect(isPage(PAGE)).toBe(true)
    expect(isPage('De prijs is < 5 euro en > 3 euro.')).toBe(false)
  })

  it('gives what a reader sees, a line a block, without scripts, menus and asides', () => {
    expect(lines.map((line) => line.trim())).toEqual([
      'Kinkhoest neemt toe & snel',
      'De GGD meldt 1.236 gevallen.',
      'Dat is €\u00A05.',
      'Eerste punt',
    ])
  })

  it('remembers where each of its words stood', () => {
    for (const word of ['Kinkhoest', '1.236', 'gevallen', 'Eerste']) {
      const at = page.text.indexOf(word)
      const [start, end] = placeInPage(page, at, at + word.length, PAGE.length)
      expect(PAGE.slice(start, end)).toBe(word)
    }
    const [start, end] = placeInPage(page, page.text.indexOf('&'), page.text.indexOf('&') + 1, PAGE.length)
    expect(PAGE.slice(start, end)).toBe('&')
  })

  it('survives what is no page at all', () => {
    for (const source of ['', '<', '<p', '<p>&#xD800;&#99999999;&nope;', '</div></div>', '<script>', '\uD800<p>\uDC00']) {
      const { text, places } = textOfPage(source)
      expect(places).toHaveLength(text.length)
    }
  })
})
