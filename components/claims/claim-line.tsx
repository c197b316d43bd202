import Link from 'next/link'
import type { Words } from '@/lib/words/words'
import type { ClaimKind, Language, PublicState, WorkStatus } from '@/prisma/generated/enums'
import { PublicStateBadge, WorkStatusBadge } from './claim-badges'
import { DueDay } from './due-day'
import { FoundBy } from './found-by'
import { StatementText } from './statement-text'
import { Worth } from './worth'

type ShownArticle = { articleId: string; title: string; publisher: string; language: string }

export type ListedClaim = {
  id: string
  statement: string
  speaker: string | null
  kind: ClaimKind
  status: WorkStatus
  publicState: PublicState
  checkable: boolean
  worth: number | null
  reasons: readonly string[]
  suggestedBy: string | null
  alsoFoundBy: string | null
  dueOn: Date | null
  lead: { name: string } | null
  appearances: readonly { articleVersion: ShownArticle }[]
}

type Props = { claim: ListedClaim; words: Words; language: Language; today: string }

/** While nobody has taken a claim up, what counts is whether it is worth it; after that, who has it and until when. */
export function ClaimLine({ claim, words, language, today }: Props) {
  const { id, statement, speaker, kind, status, publicState, dueOn, lead, appearances } = claim
  const { claimLine, claimKinds } = words
  const isUndecided = status === 'candidate' || status === 'selected'
  const isInWork = status === 'researching' || status === 'in_review' || status === 'approved'
  const article = appearances[0]?.articleVersion
  const lang = article?.language === 'und' ? undefined : article?.language
  return (
    <div className="claim-line">
      <p className="statement" lang={lang}>
        <Link className="claim-line-link" href={`/desk/claims/${id}`}>
          <StatementText text={statement} />
        </Link>
      </p>
      <div className="claim-line-facts">
        <WorkStatusBadge status={status} words={words} />
        {publicState !== 'none' && <PublicStateBadge state={publicState} words={words} />}
        <span>{claimKinds[kind]}</span>
        <span>{speaker ?? claimLine.article}</span>
        {article && (
          <span>
            <Link href={`/desk/articles/${article.articleId}`} lang={lang}>
              {article.title}
            </Link>, {article.publisher}
          </span>
        )}
      </div>
      <div className="claim-line-facts">
        {isUndecided && <Worth claim={claim} words={words} />}
        {isUndecided && <FoundBy claim={claim} words={words} />}
        {isInWork && <span>{lead ? claimLine.lead(lead.name) : claimLine.noLead}</span>}
        {dueOn && !isUndecided && status !== 'published' && <DueDay {...{ dueOn, words, language, today }} />}
      </div>
    </div>
  )
}
