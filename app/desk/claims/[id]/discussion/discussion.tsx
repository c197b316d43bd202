import { Time } from '@/components/ui/time'
import { drawn, nameOf, type View } from '../view'
import { CommentAct } from './comment-act'

/** What colleagues say to each other about the claim; no reader sees it. */
export function Discussion({ view }: { view: View }) {
  const { claim, words, language, zone } = view
  const { claimPage } = words
  return (
    <section className="stack" id="discussion" aria-labelledby="discussion-title">
      <h2 id="discussion-title">{claimPage.discussion}</h2>
      {claim.comments.length === 0 && <p className="soft">{claimPage.noComments}</p>}
      {claim.comments.length > 0 && (
        <ol className="rows">
          {claim.comments.map(({ id, authorId, text, createdAt }) => (
            <li key={id} className="stack stack-tight">
              <p className="small">
                <span className="strong">{nameOf(view, authorId)}</span>{' '}
                <span className="faint"><Time at={createdAt} language={language} zone={zone} /></span>
              </p>
              <p className="typed">{text}</p>
            </li>
          ))}
        </ol>
      )}
      {claim.allowed.includes('comment') && <CommentAct target={drawn(view)} />}
    </section>
  )
}
