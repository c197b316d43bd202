import { ChangeList } from '@/components/verdicts/lists/change-list'
import { Pages } from '@/components/verdicts/lists/pages'
import { listCorrections } from '@/lib/records/publications/public-lists'
import { documentResponse } from '../document'
import { readListPage } from '../list-page'

export async function GET(request: Request) {
  const { masthead, language, words, alternates, canonicalOf, page: asked } = await readListPage(request, '/corrections')
  const { rows, page, pages } = await listCorrections({ page: asked })
  const { corrections, list } = words.publicPages
  return documentResponse(request, {
    language,
    title: corrections,
    description: list.correctionsIntro,
    masthead,
    canonical: canonicalOf(page),
    alternates,
    body: (
      <div className="list-page">
        <h1>{corrections}</h1>
        <p className="standfirst">{list.correctionsIntro}</p>
        <ChangeList rows={rows} words={words} language={language} zone={masthead.timeZone} />
        <Pages path="/corrections" page={page} pages={pages} language={language} words={words} />
      </div>
    ),
  })
}
