import { getPublishedVerdict } from '@/lib/records/publications/public-pages'
import { verdictResponse } from '../../verdict-document'

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  return verdictResponse(request, await getPublishedVerdict(slug))
}
