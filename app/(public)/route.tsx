import { NoVerdicts } from '@/components/verdicts/lists/no-verdicts'
import { Pages } from '@/components/verdicts/lists/pages'
import { VerdictList } from '@/components/verdicts/lists/verdict-list'
import { listVerdicts } from '@/lib/records/publications/public-lists'
import { documentResponse } from './document'
import { readListPage } from './list-page'

export async function GET(request: Request) {
  const { masthead, language, words, alternates, canonicalOf, page: asked } = await readListPage(request, '/')
  const { rows, page, pages } = await listVerdicts({ page: asked })
  const { front } = words.publicPages
  return documentResponse(request, {
    language,
    title: masthead.name,
    description: front.description(masthead.name),
    masthead,
    canonical: canonicalOf(page),
    alternates,
    body: (
      <div className="list-page">
        <h1>{front.latest}</h1>
        {rows.length === 0 && <NoVerdicts words={words} language={language} />}
        <VerdictList rows={rows} words={words} language={language} zone={masthead.timeZone} />
        <Pages path="/" page={page} pages={pages} language={language} words={words} />
      </div>
    ),
  })
}
