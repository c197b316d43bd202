import { isDatabaseAwake } from '@/lib/records/health'

export const dynamic = 'force-dynamic'

export async function GET() {
  const ok = await isDatabaseAwake()
  return Response.json({ ok }, { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
