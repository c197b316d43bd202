import { getMasthead } from '@/lib/records/publications/public-pages'
import { isLanguage } from '@/lib/words/languages'
import { wordsFor } from '@/lib/words/words'
import { publicOrigin } from './origin'

/** What every page that is no verdict needs to know: for whom, in which language, at which address. */
export async function readListPage(request: Request, path: string) {
  const { searchParams } = new URL(request.url)
  const masthead = await getMasthead()
  const [first = 'en'] = masthead.languages
  const wanted = searchParams.get('lang')
  const language = isLanguage(wanted) ? wanted : first
  const page = Number(searchParams.get('page') ?? 1)
  const at = (lang: string, number: number) => {
    const query = new URLSearchParams({ ...(lang !== first && { lang }), ...(number > 1 && { page: String(number) }) })
    return `${publicOrigin()}${path}${query.size > 0 ? `?${query}` : ''}`
  }
  const alternates = masthead.languages.map((one) => ({ language: one, href: one === first ? path : `${path}?lang=${one}` }))
  const canonicalOf = (number = 1) => at(language, number)
  return { masthead, language, words: wordsFor(language), page, alternates, canonicalOf }
}
