import { isWebAddress } from '@/lib/rules/publication/web-address'

/** A link to somebody else's page; without a web address only its words. */
export function OutwardLink({ address, children }: { address: string | null; children: React.ReactNode }) {
  if (!isWebAddress(address)) return <>{children}</>
  return (
    <a href={address} rel="noopener nofollow">
      {children}
    </a>
  )
}
