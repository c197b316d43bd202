import { Tabs } from '@/components/ui/navigation/tabs'
import type { View } from '../view'

/** The parts of a long page, with how much is in them. */
export function Jumps({ view: { claim, words } }: { view: View }) {
  const { claimPage } = words
  return (
    <Tabs
      label={claimPage.onThisPage}
      tabs={[
        { href: '#sources', label: claimPage.sources, icon: 'source', count: claim.sources.length },
        { href: '#contacts', label: claimPage.contacts, icon: 'contact', count: claim.contacts.length },
        { href: '#verdict', label: claimPage.verdict, icon: 'verdict' },
        { href: '#discussion', label: claimPage.discussion, icon: 'comment', count: claim.comments.length },
        { href: '#history', label: claimPage.history, icon: 'history', count: claim.told },
      ]}
    />
  )
}
