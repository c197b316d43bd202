/** Reads the forms of a page as a browser without a script would send them. */

type Form = { fields: Record<string, string>; html: string }

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }
const unescape = (text: string) => text.replace(/&(#x27|#39|amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
const attribute = (tag: string, name: string) => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? null : unescape(value)
}

/** All forms of a page with what is filled in: hidden and text inputs, text areas, chosen options. */
export function formsIn(html: string): Form[] {
  return [...html.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([form]) => {
    const fields: Record<string, string> = {}
    for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
      const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')]
      const offered = type === 'radio' || type === 'checkbox'
      if (name && (!offered || / checked/.test(tag))) fields[name] = attribute(tag, 'value') ?? ''
    }
    for (const [, tag, text] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
      const name = attribute(tag ?? '', 'name')
      if (name) fields[name] = unescape(text ?? '').replace(/^\n/, '')
    }
    for (const [, tag, options] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
      const name = attribute(tag ?? '', 'name')
      const chosen = /<option\b[^>]* selected[^>]*>/.exec(options ?? '')?.[0] ?? /<option\b[^>]*>/.exec(options ?? '')?.[0]
      if (name && chosen) fields[name] = attribute(chosen, 'value') ?? ''
    }
    return { fields, html: form }
  })
}

/** The form that has all these fields and none of those. */
export function formWith(html: string, names: readonly string[], without: readonly string[] = []): Form {
  const has = (form: Form, name: string) => form.html.includes(`name="${name}"`)
  const form = formsIn(html).find((one) => names.every((n) => has(one, n)) && !without.some((n) => has(one, n)))
  if (!form) throw new Error(`There is no form with ${names.join(', ')} on this page.`)
  return form
}
