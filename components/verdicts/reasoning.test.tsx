import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Reasoning } from './reasoning'

const html = (text: string) => renderToStaticMarkup(<Reasoning text={text} />)

test.each([
  '<script>window.__probe=1</script>',
  '<svg onload=window.__probe=1>',
  '\' autofocus onfocus=window.__probe=1 x=\'',
  '<a href="jav&#x09;ascript:window.__probe=1">x</a>',
  '<base href="http://127.0.0.1:9/">',
  '<form action="http://127.0.0.1:9/"><input name=password></form>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.__probe=1&gt;">',
  '<template><img src=x onerror=window.__probe=1></template><details open ontoggle=window.__probe=1>',
  '<a href="//127.0.0.1:9/" target="_blank">x</a><img src="//127.0.0.1:9/p.gif">',
  '![x](http://127.0.0.1:9/p.gif)',
  '[x](javascript:window.__probe=1)',
  '[x](jav&#x09;ascript:window.__probe=1)',
  '[x](//127.0.0.1:9/)',
  '[x](data:text/html,window.__probe=1)',
  '[x]: vbscript:window.__probe\n\n[x]',
])('what is pasted into a reasoning stays text: %s', (text) => {
  const shown = html(text)
  expect(shown.match(/<(?!\/?(?:div|p|ol|ul|li|em|strong|code|pre|blockquote)\b)[^>]*>/g)).toBeNull()
  expect(shown.match(/<[^>]*\son\w+=[^>]*>/g)).toBeNull()
})

test('a link leads outside without handing on who reads, and without a recommendation', () => {
  const link = '<a href="https://cbs.example/reeks" rel="noopener nofollow">de reeks</a>'
  expect(html('Zie [de reeks](https://cbs.example/reeks).')).toContain(link)
  expect(html('[mail](mailto:desk@cbs.example)')).toContain('href="mailto:desk@cbs.example"')
})

test('headings stand below those of the page', () => {
  expect(html('# Een\n\n## Twee\n\n### Drie')).toMatch(/<h3>Een<\/h3>\s*<h3>Twee<\/h3>\s*<h4>Drie<\/h4>/)
})

test('a text in another direction is isolated', () => {
  expect(html('קו הרכבת')).toMatch(/^<div class="prose" dir="auto">/)
})
