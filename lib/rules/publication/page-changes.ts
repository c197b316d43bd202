/** What has changed on a verdict page between two revisions. */
import { comparedFields, type ComparedField, type Page, type PageChange } from './page'

const textOf = (page: Page, field: Exclude<ComparedField, 'sources'>) => {
  return field === 'claimant' ? page.claimant.answer : (page[field] ?? '')
}

/** What a reader of the earlier revision must be told. */
export function changesBetween(was: Page, is: Page): PageChange[] {
  const texts = comparedFields.map((field) => ({ field, was: textOf(was, field), is: textOf(is, field) }))
  return [...texts, sourcesBetween(was, is)].filter((change) => change.was !== change.is)
}

const namesIn = (page: Page) => page.sources.flatMap(({ title, description }) => title ?? description ?? [])

/** A source that is not named any more may have become one that must not be: its name is not said again. */
function sourcesBetween(was: Page, is: Page): PageChange {
  const [before, now] = [namesIn(was), namesIn(is)]
  const told = (names: string[], page: Page) => [...names, `(${page.sources.length})`].join('\n')
  return { field: 'sources', was: told(before.filter((name) => now.includes(name)), was), is: told(now, is) }
}
