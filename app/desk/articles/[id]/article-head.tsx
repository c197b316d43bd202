import { Badge } from '@/components/ui/badge'
import { DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import { Breadcrumbs } from '@/components/ui/navigation/breadcrumbs'
import { formatTime, Time } from '@/components/ui/time'
import type { DeskArticle } from '@/lib/records/articles/get-article'
import type { Words } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'
import { languageName } from '../language-name'

type Props = { article: DeskArticle; words: Words; language: Language }

/** What the article is, where it came from, and what came in. */
export function ArticleHead({ article, words, language }: Props) {
  const { version, createdAt, triageFinishedAt, creator, opinions, zone } = article
  const { articles, articleFields, navigation, secondOpinion, triage } = words
  const { title, publisher, author, address, publishedOn } = version
  const published = publishedOn && <Time at={publishedOn} shape="date" language={language} zone="UTC" />
  return (
    <header className="stack stack-tight">
      <div>
        <Breadcrumbs
          label={navigation.youAreHere}
          items={[{ href: '/desk/articles', label: navigation.articles }, { label: <span className="crumb">{title}</span> }]}
        />
        <h1 lang={version.language === 'und' ? undefined : version.language}>{title}</h1>
      </div>
      <p className="cluster soft">
        <span>{publisher}</span>
        <span>{published ?? articles.undated}</span>
        <Badge tone={triageFinishedAt ? 'green' : 'amber'} icon={triageFinishedAt ? 'success' : 'clock'}>
          {triageFinishedAt
            ? triage.finished(formatTime(triageFinishedAt, 'short', language, zone))
            : articles.triageOpen}
        </Badge>
      </p>
      <Disclosure summary={triage.aboutArticle}>
        <DefinitionList
          items={[
            { term: articleFields.author, value: author },
            { term: articleFields.address, value: address && <a href={address} rel="noreferrer">{address}</a> },
            { term: articleFields.language, value: languageName(version.language, language) ?? words.common.unknown },
            {
              term: triage.addedBy,
              value: <>{creator}, <Time at={createdAt} language={language} zone={zone} /></>,
            },
            {
              term: triage.original,
              value: <a href={`/desk/articles/${article.id}/original`} download>{triage.originalHint}</a>,
            },
            { term: triage.digest, value: <code>{Buffer.from(version.inputSha256).toString('hex')}</code> },
            { term: secondOpinion.sent, value: opinions.length > 0 && <Sendings {...{ article, words, language }} /> },
          ]}
        />
      </Disclosure>
    </header>
  )
}

/** Where the text was sent, when, and at whose wish. */
function Sendings({ article: { opinions, zone }, words: { secondOpinion }, language }: Props) {
  return opinions.map(({ id, model, host, askedAt, asker, problem }) => (
    <p key={id}>
      {secondOpinion.sentTo(model, host)}, {asker}, <Time at={askedAt} language={language} zone={zone} />
      {problem && problem !== 'cut_short' && <span className="soft"> – {secondOpinion.unheard}</span>}
    </p>
  ))
}
