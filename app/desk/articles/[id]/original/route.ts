import { notFound } from 'next/navigation'
import { requireActor } from '@/lib/auth'
import { answerRoute } from '@/lib/form-action/answer-route'
import { getOriginal } from '@/lib/records/articles/get-article'

type Context = RouteContext<'/desk/articles/[id]/original'>

/** What came in, byte for byte: kept as a file, never shown as a page of ours. */
export const GET = answerRoute(async (_request, { params }: Context) => {
  const { id } = await params
  const original = await getOriginal(await requireActor(), id)
  if (!original) notFound()
  return new Response(original.input, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="article-${id}-${original.number}.txt"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
})
