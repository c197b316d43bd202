/** What has changed on a verdict page between two revisions. */
import { comparedFields, type ComparedField, type Page, type PageChange } from './page'

const textOf = (page: Page, field: ComparedField) => {
  if (field === 'sources') return page.sources.map((source) => source.title ?? source.description ?? source.kind).join('\n')
  return field === 'claimant' ? page.claimant.answer : (page[field] ?? '')
}

/** What a reader of the earlier revision must be told. */
export function changesBetween(was: Page, is: Page): PageChange[] {
  return [...comparedFields, 'sources' as const]
    .map((field) => ({ field, was: textOf(was, field), is: textOf(is, field) }))
    .filter((change) => change.was !== change.is)
}
