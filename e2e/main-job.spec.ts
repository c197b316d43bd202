import { existsSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test, type Person } from './fixtures'

const shared = '../shared/articles/sheinbaum.nl.txt'
const article = readFileSync(existsSync(shared) ? shared : 'prisma/sample/havenbrug.nl.txt', 'utf8')

test.slow()

test('an article becomes a verdict by four people, a reader reads it, and the desk corrects it', async ({
  newPerson,
  deskOf,
  noScript,
}) => {
  const people = {
    reviewer: await newPerson('reviewer'),
    critic: await newPerson('reviewer'),
    approver: await newPerson('reviewer'),
    editor: await newPerson('editor'),
  }
  const [reviewer, critic, approver, editor] = [
    await deskOf(people.reviewer),
    await deskOf(people.critic),
    await deskOf(people.approver),
    await deskOf(people.editor),
  ]
  const path = await test.step('a reviewer pastes the article and takes one of its claims up', async () => {
    await pasteArticle(reviewer)
    return takeFirstClaim(reviewer)
  })

  await test.step('attaches two sources and proposes a verdict', async () => {
    await attachSource(reviewer, { title: 'Annual register', site: 'register.example', stance: 'Refutes' })
    await attachSource(reviewer, { title: 'Minutes of the meeting', site: 'minutes.example', stance: 'Context' })
    await proposeVerdict(reviewer, { rating: 'Mostly false', finding: 'The register shows something else.' })
  })

  await test.step('a second reviewer returns it with a reason', async () => {
    await critic.goto(path)
    await act(critic, 'Return').fill({ 'What has to change': 'Say in the finding which register, and of which year.' })
    await expect(status(critic)).toHaveText('Researching')
  })

  await test.step('the first one is told of it, mends the verdict and proposes it again', async () => {
    await reviewer.goto('/desk')
    const news = reviewer.getByRole('list', { name: 'New for you' }).getByRole('listitem')
    await expect(news).toContainText(`Your verdict was returned by ${people.critic.name}`)
    await news.getByRole('link').click()
    await proposeVerdict(reviewer, { finding: 'The annual register of 2024 shows something else.' })
  })

  await test.step('somebody without a hand in it approves', async () => {
    await approver.goto(path)
    await act(approver, 'Approve').send()
    await expect(status(approver)).toHaveText('Approved')
  })

  const address = await test.step('an editor finds it on the front page and publishes', async () => {
    await editor.goto('/desk')
    await expect(editor.getByRole('list', { name: 'May be published' })).toBeVisible()
    await editor.goto(path)
    await editor.getByRole('form', { name: 'Publish' }).getByLabel('Language of the page').selectOption('Nederlands')
    await act(editor, 'Publish').send()
    await expect(status(editor)).toHaveText('Published')
    return editor.getByRole('link', { name: 'Public page' }).first().getAttribute('href')
  })

  await test.step('a reader without JavaScript reads the verdict', async () => {
    await noScript.goto(address!)
    await expect(noScript.getByRole('heading', { level: 1 })).toHaveText(headline)
    const main = noScript.getByRole('main')
    await expect(main).toContainText(/grotendeels onwaar/i)
    await expect(main).toContainText('The annual register of 2024 shows something else.')
    await expect(main.getByRole('link', { name: /Annual register/ })).toBeVisible()
    for (const { name } of [people.reviewer, people.approver, people.editor]) await expect(main).toContainText(name)
  })

  const first = [
    ...told(people.reviewer, ['saved the article in which the machine found the claim', 'selected the claim', 'took up the claim']),
    ...told(people.reviewer, ['attached a source', 'attached a source', 'proposed the verdict']),
    ...told(people.critic, ['returned the verdict']),
    ...told(people.reviewer, ['proposed the verdict']),
    ...told(people.approver, ['approved the verdict']),
    ...told(people.editor, ['published the verdict'], 'Editor'),
  ]
  await test.step('the history names exactly these acts and people', async () => {
    expect(await historyOf(critic, path)).toEqual(first)
  })

  await test.step('the editor reopens it, and the same way leads to a correction', async () => {
    await editor.goto(path)
    await act(editor, 'Reopen').fill({ Reason: 'The register of 2024 was corrected in spring.' })
    await expect(status(editor)).toHaveText('Researching')
    await reviewer.goto(path)
    await proposeVerdict(reviewer, { rating: 'Partly true', finding: 'The corrected register shows that half of it is right.' })
    await approver.goto(path)
    await act(approver, 'Approve').send()
    await expect(status(approver)).toHaveText('Approved')
    await editor.goto(path)
    const form = editor.getByRole('form', { name: 'Publish' })
    await form.getByRole('radio', { name: 'Correction' }).check()
    await form.getByLabel('Language of the page').selectOption('Nederlands')
    await form.getByLabel('What changed, and why').fill('Het register is gecorrigeerd; het oordeel was te streng.')
    await act(editor, 'Publish').send()
    await expect(status(editor)).toHaveText('Published')
  })

  await test.step('the reader sees the correction, and the earlier revision marked as such', async () => {
    await noScript.goto(address!)
    const main = noScript.getByRole('main')
    await expect(main).toContainText('Het register is gecorrigeerd; het oordeel was te streng.')
    await expect(main).toContainText(/deels waar/i)
    await expect(noScript.locator('meta[name=robots][content*=noindex]')).toHaveCount(0)

    const earlier = await noScript.goto(`${address}/1`)
    expect(earlier?.headers()['x-robots-tag']).toContain('noindex')
    await expect(noScript.getByText('Je leest een eerdere versie')).toBeVisible()
    await expect(main).toContainText('The annual register of 2024 shows something else.')
    await noScript.getByRole('link', { name: /huidige versie/i }).first().click()
    await expect(noScript).toHaveURL(new RegExp(`${address}$`))
  })

  await test.step('the history goes on where it was, unchanged', async () => {
    expect(await historyOf(critic, path)).toEqual([
      ...first,
      ...told(people.editor, ['reopened the claim'], 'Editor'),
      ...told(people.reviewer, ['proposed the verdict']),
      ...told(people.approver, ['approved the verdict']),
      ...told(people.editor, ['published the verdict'], 'Editor'),
    ])
  })
})

const headline = 'The register tells a different story'

const status = (page: Page) => page.getByRole('main').locator('.badge').first()

const told = ({ name }: Person, sentences: string[], role = 'Reviewer') =>
  sentences.map((sentence) => `${name} (${role}) ${sentence}`)

/** From the first act to the last, as the page tells them. */
async function historyOf(page: Page, path: string) {
  await page.goto(path)
  const entries = page.getByRole('list', { name: 'History' }).getByRole('listitem')
  await expect(entries.first()).toBeVisible()
  const sentences = await entries.locator('p:first-child').filter({ hasText: '(' }).allTextContents()
  return sentences.map((words) => words.replace(/\s+/g, ' ').trim()).toReversed()
}

async function pasteArticle(page: Page) {
  await page.goto('/desk')
  await page.getByRole('main').getByRole('link', { name: 'Paste an article' }).click()
  await page.getByLabel('Text', { exact: true }).fill(article)
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByRole('heading', { name: 'Not saved yet: this is how we read it' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Cleaned text' })).toContainText(/\p{L}{4,}/u)
  await page.getByLabel('Title').fill('What the president said')
  await page.getByLabel('Publisher').fill('The Lek Courier')
  await page.getByLabel('Web address').fill('https://courier.example/what-the-president-said')
  const again = page.getByLabel('Save it all the same')
  await page.getByRole('button', { name: 'Save the article' }).click()
  await expect(again.or(page.getByRole('list', { name: 'Claims' }))).toBeVisible()
  if (await again.isVisible()) {
    await again.check()
    await page.getByRole('button', { name: 'Save the article' }).click()
  }
  await expect(page).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}$/)
}

/** The most worthy one stands first. Answers the path of its page. */
async function takeFirstClaim(page: Page) {
  const row = page.getByRole('list', { name: 'Claims' }).getByRole('listitem').first()
  await row.getByRole('link').first().click()
  await row.getByRole('form', { name: 'Select' }).getByRole('button', { name: 'Public interest' }).click()
  await row.getByRole('button', { name: 'Take up' }).click()
  await expect(row).toContainText('Researching')
  await row.getByRole('link', { name: 'Open the claim page' }).click()
  await expect(page).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

async function attachSource(page: Page, { title, site, stance }: { title: string; site: string; stance: string }) {
  const form = act(page, 'Attach a source')
  await form.open()
  const within = page.getByRole('form', { name: 'Attach a source' })
  await within.getByLabel('Web address').fill(`https://${site}/2024`)
  await within.getByLabel('Title').fill(title)
  await within.getByLabel('Excerpt').fill('Entered on 3 March 2024: see the table on this page.')
  await within.getByRole('radio', { name: stance }).check()
  await within.getByRole('radio', { name: 'Primary' }).check()
  await within.getByRole('radio', { name: 'Central point' }).check()
  await within.getByRole('radio', { name: 'Public' }).check()
  await form.send()
  await expect(page.getByRole('region', { name: 'Sources' })).toContainText(title)
}

async function proposeVerdict(page: Page, { rating, finding }: { rating?: string; finding: string }) {
  const form = page.getByRole('form', { name: 'Verdict' })
  if (rating) await form.getByRole('radio', { name: new RegExp(`^${rating}`) }).check()
  await form.getByLabel('Headline').fill(headline)
  await form.getByLabel('Finding').fill(finding)
  await form.getByLabel('Reasoning').fill('The register is **public**. We compared it with the minutes, line by line.')
  await form.getByRole('radio', { name: 'Looked for, and none found' }).check()
  await form.getByLabel('Which, and what answers it').fill('We searched the archive of the council and two newspapers.')
  await form.getByLabel('Why hearing the claimant does not apply').fill('The claim is the newspaper’s own summary of a public text.')
  await form.getByRole('button', { name: 'Propose the verdict' }).click()
  await expect(status(page)).toHaveText('In review')
}

/** A form of the claim page, behind its summary or open. */
function act(page: Page, name: string) {
  const form = page.getByRole('form', { name, exact: true })
  const open = async () => {
    const summary = page.locator('summary').filter({ hasText: new RegExp(`^${name}$`) })
    await expect(form.or(summary).first()).toBeVisible()
    if (!(await form.isVisible())) await summary.click()
  }
  const send = () => form.getByRole('button', { name, exact: true }).click()
  const fill = async (fields: Record<string, string>) => {
    await open()
    for (const [label, text] of Object.entries(fields)) await form.getByLabel(label).fill(text)
    await send()
  }
  return { open, send, fill }
}
