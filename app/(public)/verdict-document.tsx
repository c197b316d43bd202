import { frontPage } from '@/components/verdicts/front-page'
import { HiddenVerdict as HiddenPage } from '@/components/verdicts/hidden-verdict'
import { VerdictPage } from '@/components/verdicts/verdict-page'
import { getMasthead, type HiddenVerdict, type Masthead, type ShownVerdict } from '@/lib/records/publications/public-pages'
import { claimReviewOf } from '@/lib/rules/publication/claim-review'
import { wordsFor } from '@/lib/words/words'
import { documentResponse } from './document'
import { publicOrigin } from './origin'

/** A verdict, its absence, or what stands in its place. */
export async function verdictResponse(request: Request, found: ShownVerdict | HiddenVerdict | null) {
  const masthead = await getMasthead()
  if (!found) return notFound(request, masthead)
  return 'hidden' in found ? hidden(request, masthead, found) : shown(request, masthead, found)
}

async function shown(request: Request, masthead: Masthead, { slug, page, ...verdict }: ShownVerdict) {
  const { revision, revisions } = verdict
  const canonical = `${publicOrigin()}/verdicts/${slug}`
  const isCurrent = revision.revision === revisions[0]?.revision
  const organisation = { name: masthead.name, url: masthead.website ?? publicOrigin() }
  const structuredData = claimReviewOf(page, { url: canonical, organisation, revisions })
  return documentResponse(request, {
    language: page.language,
    title: page.headline,
    description: page.finding,
    masthead,
    canonical,
    isArticle: true,
    // One ClaimReview per verdict, and each on one page only: the current one.
    ...(isCurrent ? { structuredData } : { noindex: true }),
    body: (
      <VerdictPage
        {...{ page, slug, ...verdict }}
        words={wordsFor(page.language)}
        zone={masthead.timeZone}
        deskName={masthead.deskName}
      />
    ),
  })
}

async function hidden(request: Request, masthead: Masthead, found: HiddenVerdict) {
  const { hidden: state, language, headline, reason } = found
  const words = wordsFor(language)
  return documentResponse(request, {
    language,
    title: words.publicPages.state[state],
    description: words.publicPages.state[`${state}Text`],
    masthead,
    canonical: null,
    noindex: true,
    status: state === 'removed' ? 410 : 200,
    body: <HiddenPage hidden={state} headline={headline} reason={reason} words={words} />,
  })
}

async function notFound(request: Request, masthead: Masthead) {
  const [language = 'en'] = masthead.languages
  const { state } = wordsFor(language).publicPages
  return documentResponse(request, {
    language,
    title: state.notFound,
    description: state.notFoundText,
    masthead,
    canonical: null,
    noindex: true,
    status: 404,
    body: (
      <article className="short-page">
        <h1>{state.notFound}</h1>
        <p>{state.notFoundText}</p>
        <p><a href={frontPage}>{state.toFront}</a></p>
      </article>
    ),
  })
}
