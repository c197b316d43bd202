import Link from 'next/link'
import { StatementText } from '@/components/claims/statement-text'
import { Time } from '@/components/ui/time'
import type { NoticeKind } from '@/lib/rules/desk/notices'
import type { Words } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'
import { MarkSeen } from './mark-seen'

type Props = {
  notices: readonly {
    id: string
    kind: NoticeKind
    createdAt: Date
    by: string | null
    claim: { id: string; statement: string }
  }[]
  words: Words
  language: Language
  zone: string
}

/** What is new for this person, the newest first. */
export function NoticeList({ notices, words, language, zone }: Props) {
  const { frontPage, notices: sentences } = words
  const [newest] = notices
  if (!newest) return null
  return (
    <section className="stack stack-tight" aria-labelledby="news">
      <div className="cluster cluster-between">
        <h2 id="news">{frontPage.news}</h2>
        <MarkSeen until={newest.createdAt.toISOString()} />
      </div>
      <ul className="rows" aria-labelledby="news">
        {notices.map(({ id, kind, createdAt, by, claim }) => (
          <li key={id} className="claim-line">
            <p>
              <span className="strong">{sentences[kind]}</span>{' '}
              {by === null ? frontPage.newsByMachine : frontPage.newsBy(by)}
              <span className="faint small">
                {' · '}
                <Time at={createdAt} language={language} zone={zone} />
              </span>
            </p>
            <Link href={`/desk/claims/${claim.id}`}><StatementText text={claim.statement} /></Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
