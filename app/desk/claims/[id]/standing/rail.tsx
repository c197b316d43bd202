import type { View } from '../view'
import { Holds } from './holds'
import { Missing } from './missing'
import { People } from './people'
import { Publications } from './publications'

/** Beside the matter: where it stands, what may be done, who is left to do it. */
export function Rail({ view, children }: { view: View; children: React.ReactNode }) {
  return (
    <aside className="claim-rail stack" tabIndex={0} aria-label={view.words.claimPage.standing}>
      <Holds view={view} />
      <Missing view={view} />
      {children}
      <People view={view} />
      <Publications view={view} />
    </aside>
  )
}
