import { publicStyle } from '../../stylesheet'

/** Names carry a hash of what they name, so they are kept for ever; an old page may still ask for an older sheet. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const { files, href } = publicStyle()
  const found = files.get(file)
  const older = /^public\.[0-9a-f]+\.css$/.test(file) ? files.get(href.slice('/style/'.length)) : undefined
  const shown = found ?? older
  if (!shown) return new Response(null, { status: 404 })
  return new Response(shown.bytes, {
    headers: {
      'content-type': shown.type,
      'cache-control': found ? 'public, max-age=31536000, immutable' : 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
