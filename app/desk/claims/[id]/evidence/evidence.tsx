import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/feedback/empty-state'
import { dayIn } from '@/lib/rules/days'
import { drawn, isLastChance, type View } from '../view'
import { AttachSource } from './source-acts'
import { SourceItem, SourceText } from './source-item'

const usual = {
  ...{ kind: 'web_page', stance: 'supports', directness: 'primary', bearing: 'central', visibility: 'public' },
} as const

/** An invitation for whoever may do something about it; a plain sentence for everybody else. */
function NoSources({ mayAttach, words: { claimPage } }: { mayAttach: boolean; words: View['words'] }) {
  if (!mayAttach) return <p className="soft">{claimPage.noSources}. {claimPage.noSourcesYet}</p>
  return <EmptyState title={claimPage.noSources}>{claimPage.noSourcesAttach}</EmptyState>
}

/** The sources: what the verdict rests on. */
export function Evidence({ view }: { view: View }) {
  const { claim, words, zone } = view
  const { claimPage, counts, acts } = words
  const mayAttach = claim.allowed.includes('attach_source')
  const undoes = claim.status === 'in_review' || claim.status === 'approved' ? claimPage.changeUndoes : undefined
  return (
    <section className="stack" id="sources" aria-labelledby="sources-title">
      <div className="stack stack-tight">
        <h2 id="sources-title">{claimPage.sources}</h2>
        <p className="small soft">
          {claimPage.originsCount(counts.origins(claim.origins.length))} {claimPage.articleDoesNotCount}
        </p>
      </div>
      {claim.sources.length > 0 ? (
        <ul className="rows">
          {claim.sources.map((source) => <SourceItem key={source.id} {...{ source, view, undoes }} />)}
        </ul>
      ) : (
        <NoSources mayAttach={mayAttach} words={words} />
      )}
      {mayAttach && (
        <div className="panel">
          <AttachSource
            target={drawn(view)}
            initial={{ ...usual, accessedOn: dayIn(zone, new Date()) }}
            isLastChance={isLastChance(view, 'attach_source')}
            hint={undoes}
          />
        </div>
      )}
      {claim.detached.length > 0 && (
        <Disclosure summary={`${claimPage.detached} (${claim.detached.length})`}>
          <ul className="rows detached" aria-label={acts.detach_source}>
            {claim.detached.map((source) => (
              <li key={source.id} className="stack stack-tight"><SourceText source={source} view={view} /></li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}
