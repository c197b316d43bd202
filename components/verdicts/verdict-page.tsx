import type { Page, Revision } from '@/lib/rules/publication/page'
import type { Words } from '@/lib/words/words'
import { Appearances } from './parts/appearances'
import { ChangeTexts } from './changes/change-texts'
import { ChangeNotice, ChangeTold, kindOf, type ShownChange } from './changes/change-notice'
import { Colophon } from './parts/colophon'
import { Day } from './parts/day'
import { OtherSide } from './parts/other-side'
import { Part } from './parts/part'
import { Reasoning } from './reasoning'
import { Sources } from './parts/sources'
import { StateBanner } from './state-banner'
import { VerdictHead } from './verdict-head'

type Told = Revision & ShownChange
type Props = {
  page: Page
  words: Words
  zone: string
  deskName: string
  slug: string
  revision: Told
  /** All there are, the newest first. */
  revisions: readonly Told[]
  underReview: boolean
}

/** One revision of a verdict, as a reader sees it. */
export function VerdictPage({ page, words, zone, deskName, slug, revision, revisions, underReview }: Props) {
  const { verdict, change } = words.publicPages
  const { language } = page
  const told = revisions.filter((one) => one.revision > 1 && one.revision <= revision.revision)
  const [newest] = told.filter(({ kind }) => kind !== 'minor')
  const rerated = told.filter(({ changes }) => changes.some(({ field }) => field === 'rating'))
  const onTop = newest && !rerated.includes(newest) ? [...rerated, newest] : rerated
  const shared = { words, language, zone }
  return (
    <article className="verdict" lang={language}>
      <StateBanner {...{ words, slug, underReview }} isSuperseded={revision.revision !== revisions[0]?.revision} />
      {onTop.length > 0 && (
        <div className="notices">
          {onTop.map((one) => <ChangeNotice key={one.revision} change={one} {...shared} />)}
        </div>
      )}
      <VerdictHead page={page} words={words} zone={zone} revision={revision.revision} />
      <Part id="said" title={verdict.said}><Appearances appearances={page.appearances} {...shared} /></Part>
      <Part id="reasoning" title={verdict.reasoning}><Reasoning text={page.reasoning} /></Part>
      <Part id="counter-evidence" title={verdict.counterEvidence}>
        {page.counterEvidence.how === 'none_found' && <p className="told">{verdict.counterNone}</p>}
        <Reasoning text={page.counterEvidence.text} />
      </Part>
      <Part id="other-side" title={verdict.claimant}><OtherSide claimant={page.claimant} {...shared} /></Part>
      <Part id="sources" title={verdict.sources} note={verdict.sourcesCount(page.sources.length)}>
        <Sources sources={page.sources} {...shared} />
      </Part>
      {told.length > 0 && (
        <Part id="changes" title={change.title}>
          {told.map((one) => (
            <div className="told-change" key={one.revision}>
              <h3>{kindOf(one.kind, words)}, <Day at={one.publishedAt} language={language} zone={zone} /></h3>
              <ChangeTold change={one} words={words} language={language} />
              <ChangeTexts changes={one.changes} words={words} />
            </div>
          ))}
        </Part>
      )}
      <Part id="about" title={verdict.about}>
        <Colophon {...{ page, words, zone, deskName, slug, revisions }} revision={revision.revision} />
      </Part>
    </article>
  )
}
