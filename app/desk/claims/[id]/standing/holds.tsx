import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import { ReleaseHoldAct } from '../acts/hold-acts'
import { drawn, nameOf, type View } from '../view'

/** What stops approval and publication: who, why, until when. */
export function Holds({ view }: { view: View }) {
  const { claim, words, language, zone } = view
  const { claimPage } = words
  if (claim.openHolds.length === 0) return null
  return (
    <section className="panel stack stack-tight hold" id="holds" aria-labelledby="holds-title">
      <h2 id="holds-title">{claimPage.holds}</h2>
      <ul className="plain stack">
        {claim.openHolds.map(({ id, kind, reason, until, placedById, createdAt }) => (
          <li key={id} className="stack stack-tight">
            <div className="cluster">
              <Badge tone="red" icon="pause">{words.holdKinds[kind]}</Badge>
              <span className="small soft">
                {until ? <>{claimPage.until} <Time at={until} {...{ language, zone }} /></> : claimPage.untilReleased}
              </span>
            </div>
            <p className="typed">{reason}</p>
            <p className="small faint">
              {nameOf(view, placedById)}, <Time at={createdAt} {...{ language, zone }} />
            </p>
            {claim.allowed.includes('release_hold') && <ReleaseHoldAct target={drawn(view)} holdId={id} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
