import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-shapes'
import type { Tone } from '@/components/ui/badge'
import type { PageSource } from '@/lib/rules/publication/page'
import type { Words } from '@/lib/words/words'
import type { Language, Stance } from '@/prisma/generated/enums'
import { Day } from './day'
import { OutwardLink } from './outward-link'

const marks: Record<Stance, { tone: Tone; icon: IconName }> = {
  supports: { tone: 'green', icon: 'plus_circle' },
  refutes: { tone: 'red', icon: 'cross_circle' },
  context: { tone: 'grey', icon: 'lines' },
}

type Props = { sources: readonly PageSource[]; words: Words; language: Language; zone: string }

export function Sources({ sources, ...rest }: Props) {
  return (
    <ol className="sources">
      {sources.map((source, place) => (
        <li key={place}>
          <SourceLine source={source} {...rest} />
        </li>
      ))}
    </ol>
  )
}

function SourceLine({ source, words, language, zone }: Omit<Props, 'sources'> & { source: PageSource }) {
  const { verdict, stances } = words.publicPages
  const { stance, kind, directness, publisher, publishedOn, accessedOn, locator, excerpt, interestNote } = source
  return (
    <>
      <p className="source-title"><Title source={source} words={words} /></p>
      <p className="source-facts">
        <span className="stance" data-tone={marks[stance].tone}><Icon name={marks[stance].icon} />{stances[stance]}</span>
        <span>{words.sourceKinds[kind]}, {verdict[directness]}</span>
        {publisher && <bdi>{publisher}</bdi>}
        {publishedOn && <Day at={publishedOn} language={language} zone={zone} />}
        {accessedOn && <span>{verdict.accessed} <Day at={accessedOn} language={language} zone={zone} /></span>}
        {locator && <bdi>{locator}</bdi>}
      </p>
      {excerpt && <blockquote className="said" dir="auto">{excerpt}</blockquote>}
      {interestNote && <p className="source-interest">{verdict.interest}: <bdi>{interestNote}</bdi></p>}
    </>
  )
}

/** A described source has words of the desk for a name; a restricted one not even those. */
function Title({ source: { visibility, title, description, address }, words }: { source: PageSource; words: Words }) {
  const { sourceDescribed, sourceRestricted } = words.publicPages.verdict
  if (visibility === 'restricted') return <>{sourceRestricted}</>
  if (visibility === 'described') return <bdi>{description ?? sourceDescribed}</bdi>
  return <OutwardLink address={address}><bdi>{title}</bdi></OutwardLink>
}
