import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The tokens and bare elements of the desk, then what only readers see. */
const sheets = [
  'app/globals.css',
  'node_modules/@fontsource-variable/inter/wght.css',
  'node_modules/@fontsource-variable/source-serif-4/wght.css',
  'node_modules/@fontsource-variable/source-serif-4/wght-italic.css',
  'components/ui/style/base.css',
  'components/ui/style/prose.css',
  'components/ui/controls.css',
  'components/ui/feedback/feedback.css',
  'components/verdicts/style/frame.css',
  'components/verdicts/style/verdict.css',
  'components/verdicts/style/rating.css',
  'components/verdicts/style/parts.css',
  'components/verdicts/style/changes.css',
  'components/verdicts/style/lists.css',
]

type File = { bytes: Uint8Array<ArrayBuffer>; type: string }
type Style = { href: string; files: Map<string, File> }

const read = (path: string) => new Uint8Array(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), path)))
const markOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 12)

function makeStyle(): Style {
  const files = new Map<string, File>()
  const parts = sheets.map((sheet) => {
    const text = new TextDecoder().decode(read(sheet))
    return text.replace(/url\(\.\/(files\/([\w-]+)\.woff2)\)/g, (_match, path: string, name: string) => {
      const bytes = read(join(sheet, '..', path))
      const file = `${name}.${markOf(bytes)}.woff2`
      files.set(file, { bytes, type: 'font/woff2' })
      return `url(/style/${file})`
    })
  })
  const css = parts.join('\n').replace(/@import[^;]+;/g, '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ')
  const bytes = new TextEncoder().encode(css)
  const file = `public.${markOf(bytes)}.css`
  files.set(file, { bytes, type: 'text/css; charset=utf-8' })
  return { href: `/style/${file}`, files }
}

let made: Style | undefined

/** Made once; anew at each call in development, so that a changed sheet shows. */
export function publicStyle(): Style {
  if (process.env.NODE_ENV !== 'production') return makeStyle()
  return (made ??= makeStyle())
}
