import { Readable } from 'node:stream'
import { requireActor } from '@/lib/auth'
import { answerRoute } from '@/lib/form-action/answer-route'
import { exportCorrections } from '@/lib/records/corrections/export-corrections'
import { exportInput } from '@/lib/rules/inputs/lists'
import { Refusal } from '@/lib/rules/refusal'

/** `?since=YYYY-MM-DD`, `?text=1` and `?models=1` as on the command line; sent while it is read, however long it is. */
export const GET = answerRoute(async (request: Request) => {
  const { searchParams: asked } = new URL(request.url)
  const wishes = { withText: asked.get('text') ?? '', withModels: asked.get('models') ?? '' }
  const wanted = exportInput.safeParse({ since: asked.get('since'), ...wishes })
  if (!wanted.success) throw new Refusal('invalid', 'malformed')
  const lines = exportCorrections(await requireActor(), wanted.data)
  return new Response(Readable.toWeb(Readable.from(bytesOf(lines))) as ReadableStream, {
    headers: {
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Content-Disposition': 'attachment; filename="corrections.jsonl"',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
})

async function* bytesOf(lines: AsyncIterable<string>) {
  for await (const line of lines) yield Buffer.from(`${line}\n`)
}
