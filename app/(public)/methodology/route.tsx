import { Methodology } from '@/components/verdicts/methodology'
import { documentResponse } from '../document'
import { readListPage } from '../list-page'

export async function GET(request: Request) {
  const { masthead, language, words, alternates, canonicalOf } = await readListPage(request, '/methodology')
  return documentResponse(request, {
    language,
    title: words.publicPages.methodology,
    description: words.publicPages.method.intro,
    masthead,
    canonical: canonicalOf(),
    alternates,
    body: <Methodology words={words} language={language} />,
  })
}
