import { getRevision } from '@/lib/records/publications/public-pages'
import { verdictResponse } from '../../../verdict-document'

export async function GET(request: Request, { params }: { params: Promise<{ slug: string; revision: string }> }) {
  const { slug, revision } = await params
  // One address per revision: "01" and "1.0" are none.
  const isNumber = /^[1-9]\d{0,5}$/.test(revision)
  return verdictResponse(request, isNumber ? await getRevision(slug, Number(revision)) : null)
}
