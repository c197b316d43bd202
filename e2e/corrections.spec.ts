import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { makeProposals } from '@/prisma/story/articles'
import { expect, test } from './fixtures'
import { expectAccessible, expectFits, tabTo } from './page-checks'

const whole = 'The bridge over the Lek cost 48 million euros, twice what was planned.'
const [front, back] = ['The bridge over the Lek cost 48 million euros', 'twice what was planned']
const [council, success] = ['The council met on Tuesday evening.', 'Ruth Bakker called the bridge a success']
const found = {
  ...{ speaker: 'Ruth Bakker', cue: 'called', worth: 0.87 },
  reasons: ['names_number' as const, 'compares_past' as const, 'is_opinion' as const],
}

type Line = { kind: string; claim: string; article: { id: string }; became: { statement: string; quote: string }[] }
const linesOf = (text: string, articleId: string) =>
  text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line).filter(({ article }) => article?.id === articleId)

const rowOf = (page: Page, id: string) => page.locator(`#claim-${id}`)
async function choose(page: Page, id: string) {
  await rowOf(page, id).locator(`a[data-claim="${id}"]`).first().click()
  return rowOf(page, id)
}
const unfold = (page: Page, id: string, name: RegExp) => rowOf(page, id).locator('summary').filter({ hasText: name }).click()

/** As a mouse does that is drawn over the words, from one marked piece of the text into the next. */
const selectInText = (page: Page, stretch: { start: number; end: number }) =>
  page.locator('.article-text').evaluate((text, { start, end }) => {
    const pieces = [...text.querySelectorAll<HTMLElement>('[data-start]')]
    const range = document.createRange()
    for (const piece of pieces) {
      const [from, node] = [Number(piece.dataset.start), piece.firstChild]
      const to = from + (piece.textContent?.length ?? 0)
      if (node && start >= from && start < to) range.setStart(node, start - from)
      if (node && end > from && end <= to) range.setEnd(node, end - from)
    }
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  }, stretch)

test('a reviewer sees why, and corrects: splits, merges, rewords, dismisses, adds what was missed; all of it is exported', async ({
  page,
  newPerson,
  signInAs,
  deskOf,
}) => {
  test.slow()
  const reviewer = await signInAs('reviewer')
  const { articleId, version, ids } = await makeProposals(reviewer, [whole, front, back, council, success], found)
  const [a, b, c, d, e] = ids as [string, string, string, string, string]
  await page.goto(`/desk/articles/${articleId}`)

  await test.step('sees why a claim was proposed, in words', async () => {
    const row = await choose(page, a)
    await unfold(page, a, /^Why this was proposed$/)
    const why = row.locator('.why')
    for (const words of ['The machine, from the text', 'Figure', '87 of 100', 'names a number · compares with the past'])
      await expect(why).toContainText(words)
    await expect(why).toContainText('Speaks against it')
    await expect(why).toContainText('Ruth Bakker, recognised by “called”')
    await expect(why).toContainText('The machine’s, as it was proposed')
  })

  await test.step('splits it, each part with its own words', async () => {
    await unfold(page, a, /^Split$/)
    await unfold(page, a, /^Which words of the article/)
    const form = rowOf(page, a).getByRole('form', { name: 'Split' })
    await form.getByLabel('Stays in this claim').fill('The bridge cost 48 million euros.')
    await form.getByLabel('Becomes a claim of its own').fill('The bridge cost twice what was planned.')
    await form.getByLabel('Words of the first part').fill(front)
    await form.getByLabel('Words of the second part').fill(back)
    await form.getByRole('button', { name: 'Split' }).click()
    await expect(rowOf(page, a).locator('.statement')).toHaveText('The bridge cost 48 million euros.')
    await expect(page.getByRole('list', { name: 'Claims' })).toContainText('The bridge cost twice what was planned.')
    await expect(rowOf(page, a).locator('.why')).toContainText(`${reviewer.name} split it`)
  })

  await test.step('merges two', async () => {
    await choose(page, b)
    await unfold(page, b, /^Merge with a claim/)
    const form = rowOf(page, b).getByRole('form', { name: 'Merge with a claim beside it' })
    await form.locator(`input[value="${c}:0"]`).check()
    await form.getByLabel('Statement of both').fill('The bridge cost 48 million euros, twice the plan.')
    await form.getByRole('button', { name: 'Merge' }).click()
    await expect(rowOf(page, c)).toContainText('Merged into: The bridge cost 48 million euros, twice the plan.')
    await expect(rowOf(page, b)).toContainText('merged from two')
  })

  await test.step('dismisses one, because it is not a claim', async () => {
    await choose(page, d)
    await rowOf(page, d).getByRole('button', { name: 'Is not a claim' }).click()
    await expect(rowOf(page, d)).toContainText('Dismissed')
  })

  await test.step('rewords one, and sees on its page what was the machine’s and what is theirs', async () => {
    await choose(page, e)
    await unfold(page, e, /^Reword$/)
    const form = rowOf(page, e).getByRole('form', { name: 'Reword' })
    await form.getByLabel('Statement').fill('Ruth Bakker called the bridge over the Lek a success.')
    await form.getByLabel('Kind of claim').selectOption('Opinion')
    await form.getByRole('button', { name: 'Reword' }).click()
    await expect(rowOf(page, e)).toContainText('corrected by hand')
    await page.goto(`/desk/claims/${e}`)
    await page.locator('summary').filter({ hasText: /^Why this was proposed$/ }).click()
    const why = page.locator('.why')
    await expect(why).toContainText('Opinion (the machine said: Figure)')
    await expect(why).toContainText(`${reviewer.name} corrected it`)
    await expect(why.locator('ins')).toContainText(['over the Lek'])
    await expectAccessible(page)
  })

  const missed = 'Alderman Ruth Bakker'
  await test.step('adds what the machine missed, by selecting it in the text', async () => {
    await page.goto(`/desk/articles/${articleId}`)
    const start = version.text.indexOf(missed)
    await selectInText(page, { start, end: start + missed.length })
    const form = page.getByRole('form', { name: 'Make a claim' })
    await expect(form.getByLabel('Quote')).toHaveValue(missed)
    await expect(form.getByLabel('Statement')).toHaveValue(`${missed}.`)
    await form.getByLabel('Statement').fill('Ruth Bakker is an alderman.')
    await form.getByRole('button', { name: 'Make a claim' }).click()
    const made = page.getByRole('listitem').filter({ hasText: 'Ruth Bakker is an alderman.' })
    await expect(made).toContainText('added by hand')
    await made.locator('summary').filter({ hasText: /^Where this claim comes from$/ }).click()
    await expect(made.locator('.why')).toContainText(`${reviewer.name}, by hand`)
  })

  const wanted = ['split', 'merged', 'dismissed', 'reworded', 'missed']
  await test.step('an editor takes the export away; a reviewer may not', async () => {
    const editor = await deskOf(await newPerson('editor'))
    await editor.goto('/desk/articles')
    const download = editor.waitForEvent('download')
    await editor.getByRole('link', { name: 'Corrections as training data' }).click()
    const lines = linesOf(readFileSync(await (await download).path(), 'utf8'), articleId)
    expect(lines.map(({ kind }) => kind)).toEqual(wanted)
    expect(lines[0]?.became.map(({ quote }) => quote)).toEqual([front, back])
    expect(lines[1]?.became.map(({ quote }) => quote)).toEqual([whole.slice(0, -1)])
    expect(lines[4]?.became).toMatchObject([{ statement: 'Ruth Bakker is an alderman.', quote: missed }])

    const refused = await page.request.get('/desk/articles/corrections')
    expect(refused.status()).toBe(403)
    await page.goto('/desk/articles')
    await expect(page.getByRole('link', { name: 'Corrections as training data' })).toHaveCount(0)
    const strange = await editor.request.get('/desk/articles/corrections?since=yesterday')
    expect(strange.status()).toBe(400)
  })

  await test.step('and so does the command line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimdesk-export-'))
    const file = join(folder, 'corrections.jsonl')
    const command = ['--import', 'tsx', 'lib/records/corrections/export-corrections.command.ts', '--out', file, '--with-text']
    const { stderr } = await promisify(execFile)(process.execPath, command)
    expect(stderr).toMatch(/^\d+ lines in /)
    const lines = linesOf(readFileSync(file, 'utf8'), articleId)
    expect(lines.map(({ kind }) => kind)).toEqual(wanted)
    expect(JSON.stringify(lines)).not.toContain(reviewer.name)
    rmSync(folder, { recursive: true })
  })
})

test('without JavaScript the reasons unfold, and a claim is split and merged all the same', async ({ newPerson, deskOf }) => {
  const reviewer = await newPerson('reviewer')
  const { articleId, ids } = await makeProposals(reviewer, [front, back, whole], found)
  const [a, b, c] = ids as [string, string, string]
  const page = await deskOf(reviewer, { javaScriptEnabled: false })
  await page.goto(`/desk/articles/${articleId}?claim=${a}`)
  await unfold(page, a, /^Why this was proposed$/)
  await expect(rowOf(page, a).locator('.why')).toContainText('names a number')
  await unfold(page, a, /^Merge with a claim/)
  const form = rowOf(page, a).getByRole('form', { name: 'Merge with a claim beside it' })
  await form.locator(`input[value="${b}:0"]`).check()
  await form.getByRole('button', { name: 'Merge' }).click()
  await expect(rowOf(page, b)).toContainText('Merged into')

  await page.goto(`/desk/claims/${c}`)
  await page.locator('summary').filter({ hasText: /^Split$/ }).click()
  const split = page.getByRole('form', { name: 'Split' })
  await split.getByLabel('Stays in this claim').fill('A bridge cost 48 million euros.')
  await split.getByLabel('Becomes a claim of its own').fill('A bridge cost twice what was planned.')
  await split.getByRole('button', { name: 'Split' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A bridge cost 48 million euros.')
  await expect(page.getByRole('link', { name: 'A bridge cost twice what was planned.' })).toBeVisible()
})

test('with the keyboard alone a claim is split, and the keyboard goes on from it', async ({ page, signInAs }) => {
  const reviewer = await signInAs('reviewer')
  const { articleId, ids: [id] } = await makeProposals(reviewer, [whole], found)
  await page.goto(`/desk/articles/${articleId}?claim=${id}`)
  await rowOf(page, id!).locator('a[data-claim]').first().focus()
  await page.keyboard.press('Enter')
  await expect(rowOf(page, id!).locator('summary').filter({ hasText: /^Why this was proposed$/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rowOf(page, id!).locator('.why')).toBeVisible()
  await tabTo(page, rowOf(page, id!).locator('summary').filter({ hasText: /^Split$/ }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Becomes a claim of its own'))
  await page.keyboard.type('The bridge cost twice what was planned.')
  await tabTo(page, page.getByRole('button', { name: 'Split', exact: true }))
  await page.keyboard.press('Enter')
  await expect(rowOf(page, id!)).toContainText('split')
  await expect(rowOf(page, id!).locator('summary').filter({ hasText: /^Split$/ })).toBeFocused()
  expect(await db.claim.count({ where: { splitFromId: id! } })).toBe(1)
})

for (const language of ['en', 'nl'] as const) {
  test(`all that unfolds fits the narrowest phone, and axe finds nothing in it (${language})`, async ({ page, signInAs }) => {
    const reviewer = await signInAs('reviewer')
    await db.person.update({ where: { id: reviewer.id }, data: { language } })
    const { articleId, ids: [id] } = await makeProposals(reviewer, [whole, back], found)
    await page.goto(`/desk/articles/${articleId}?claim=${id}`)
    await page.setViewportSize({ width: 360, height: 740 })
    for (const fold of await rowOf(page, id!).locator('details').all()) {
      await fold.evaluate((element: HTMLDetailsElement) => { element.open = true })
    }
    await expectAccessible(page)
    await expectFits(page)
  })
}
