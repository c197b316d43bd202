import Link from 'next/link'
import { workStatusMarks } from '@/components/claims/claim-marks'
import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import type { ListedArticle } from '@/lib/records/articles/list-articles'
import { articleViewQuery } from '@/lib/rules/desk/article-view'
import type { Words } from '@/lib/words/words'
import { WorkStatus, type Language } from '@/prisma/generated/enums'
import { languageName } from './language-name'

type Props = { article: ListedArticle; words: Words; language: Language; zone: string }

/** One article of the list: what it is, and how far its claims are. */
export function ArticleLine({ article, words, language, zone }: Props) {
  const { id, version, createdAt, triageFinishedAt, counts } = article
  const { articles } = words
  const here = `/desk/articles/${id}`
  const statuses = Object.values(WorkStatus).filter((status) => counts[status])
  return (
    <div className="claim-line">
      <p className="statement">
        <Link className="claim-line-link" href={here} lang={version.language === 'und' ? undefined : version.language}>
          {version.title}
        </Link>
      </p>
      <div className="claim-line-facts">
        <span>{version.publisher}</span>
        {version.publishedOn ? (
          <Time at={version.publishedOn} shape="short" language={language} zone="UTC" />
        ) : (
          <span>{articles.undated}</span>
        )}
        <span>{languageName(version.language, language) ?? words.common.unknown}</span>
        <span>
          {articles.addedOn} <Time at={createdAt} shape="short" language={language} zone={zone} />
        </span>
      </div>
      <ul className="cluster counts-by-status">
        <li>
          <Badge tone={triageFinishedAt ? 'green' : 'amber'} icon={triageFinishedAt ? 'success' : 'clock'}>
            {triageFinishedAt ? articles.triageDone : articles.triageOpen}
          </Badge>
        </li>
        {statuses.length === 0 && <li className="small soft">{articles.noClaims}</li>}
        {statuses.map((status) => (
          <li key={status}>
            <Link className="count-link" href={`${here}?${articleViewQuery({ status })}`} prefetch={false}>
              <Badge {...workStatusMarks[status]}>
                {words.workStatuses[status]} <span className="numeric">{counts[status]}</span>
              </Badge>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
