import { env } from '@/lib/env'

/** Where readers find us. Never read from the request: who asks would then decide what our links say. */
export function publicOrigin(): string {
  const { PUBLIC_URL, PORT } = env()
  return PUBLIC_URL ?? `http://localhost:${PORT}`
}
