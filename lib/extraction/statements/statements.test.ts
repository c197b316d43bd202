import { describe, expect, it } from 'vitest'
import { extractClaims } from '../extract-claims'

const DATE = '2025-05-22'

/** The statements of a short article of Thursday 22 May 2025, without the aside on what the article is about. */
const statementsOf = (text: string, language: string, date: string | undefined = DATE): string[] =>
  extractClaims({ text, language, date }).claims.map(({ statement }) => statement.replace(/ \[\([^)]*\)\]/, ''))

/** A text and one statement that it must give. */
const DUTCH: readonly [text: string, statement: string][] = [
  ['De wethouder zei dat hij later kwam.', '[De wethouder] kwam later.'],
  [
    'Het bureau meldt dat de prijs in april met 3 procent afneemt.',
    'De prijs neemt in [april 2025] met 3 procent af.',
  ],
  ['De krant schreef dat zulke zomers vaker voorkomen.', 'Zulke zomers komen vaker voor.'],
  [
    'Het bureau meldt dat er geen plannen in die richting zijn.',
    'Er zijn geen plannen in die richting.',
  ],
  [
    'Schipper Arend Kuipers, die al 31 jaar containers vervoert, vaart met twee schepen.',
    '[Schipper Arend Kuipers] vervoert al 31 jaar containers.',
  ],
  [
    'Een rapport uit 2023, waaraan Nadia el Khatib meeschreef, becijferde de schade op 2 miljoen euro.',
    'Nadia el Khatib schreef [aan een rapport uit 2023] mee.',
  ],
  [
    'Bakker Yusuf Aydemir, wiens zaak vijf maanden dicht bleef, kreeg 200 euro.',
    'Zaak [van Bakker Yusuf Aydemir] bleef vijf maanden dicht.',
  ],
  ['Volgens het KNMI viel er dinsdag 30 millimeter regen.', 'Er viel dinsdag [20 mei 2025] 30 millimeter regen.'],
  ['Vier kinderen raakten gewond, terwijl de bestuurder op de stoep reed.', 'De bestuurder reed op de stoep.'],
  [
    'De provincie Overijssel trekt 34 vergunningen in. De provincie heeft 140 miljoen euro uitgetrokken.',
    'De provincie [Overijssel] heeft 140 miljoen euro uitgetrokken.',
  ],
  ['De brug ging op 12 mei dicht. Gisteren stonden er files van 8 kilometer.', 'De brug ging op [12 mei 2025] dicht.'],
  ['Het zwembad was op 12 en 13 mei gesloten.', 'Het zwembad was op [12 en 13 mei 2025] gesloten.'],
  ['De koers daalde in november met 4 procent.', 'De koers daalde in [november 2024] met 4 procent.'],
  [
    'De oorlog is een fenomeen dat het land al jaren verscheurt en aan meer dan 450.000 mensen het leven heeft gekost.',
    '[Een fenomeen] heeft aan meer dan 450.000 mensen het leven gekost.',
  ],
  [
    'Het ministerie wees een gebied aan, waar militairen ingezet mogen worden.',
    'Militairen mogen [in een gebied] ingezet worden.',
  ],
  [
    'De directeur zei dat het bloeden is gestelpt.',
    'Het bloeden is gestelpt.',
  ],
  [
    'Fractievoorzitter Henk Wolbers verwijt het college dat het een rapport heeft achtergehouden.',
    'Fractievoorzitter Henk Wolbers verwijt het college dat het een rapport heeft achtergehouden.',
  ],
  ['De brug gaat maandag weer open.', 'De brug gaat maandag [26 mei 2025] weer open.'],
]

const ENGLISH: readonly [text: string, statement: string][] = [
  ['Pensioners, who use most of the services, are exempt.', '[Pensioners] use most of the services.'],
  [
    'The auditor, whose office had cleared Delmark five times, resigned on Tuesday.',
    '[The auditor’s] office had cleared Delmark five times.',
  ],
  [
    'St Brannoc’s Hospital in Penmarsh lost 58 beds in 2019. The hospital will open a ward next month.',
    'The hospital [St Brannoc’s Hospital] will open a ward next month [June 2025].',
  ],
  ['Flu admissions were three times higher than last May.', 'Flu admissions were three times higher than last [May 2024].'],
  ['She will be sentenced on March 11 by Judge Omar Reyes.', 'She will be sentenced on [March 11, 2026] by Judge Omar Reyes.'],
  ['In October 1,346 people spent half a day on chairs.', 'In October 1,346 people spent half a day on chairs.'],
]

describe('a statement stands alone', () => {
  it.each(DUTCH)('in Dutch: %s', (text, statement) => expect(statementsOf(text, 'nl')).toContain(statement))
  it.each(ENGLISH)('in English: %s', (text, statement) => expect(statementsOf(text, 'en')).toContain(statement))

  it('without any date where the article has none', () => {
    const [statement] = extractClaims({ text: 'De brug ging dinsdag 12 mei dicht.', language: 'nl' }).claims.map(
      (claim) => claim.statement,
    )
    expect(statement).toBe('De brug ging dinsdag 12 mei dicht.')
  })
})

describe('what an article is about', () => {
  const text = `Kinkhoest neemt toe in Vechtstreek

De GGD kreeg 1.236 meldingen van kinkhoest. Vooral zuigelingen lopen risico.

De cijfers over kinkhoest zijn niet volledig. Huisartsen melden 40 gevallen te weinig.`
  const statements = extractClaims({ text, language: 'nl', date: DATE }).claims.map(({ statement }) => statement)

  it('stands in brackets behind a statement that does not say it', () => {
    expect(statements.find((statement) => statement.startsWith('Vooral zuigelingen'))).toMatch(/\[\(.*kinkhoest.*\)\]\.$/)
  })

  it('is not said again where the statement says it', () => {
    expect(statements.find((statement) => statement.startsWith('De cijfers'))).not.toMatch(/\[\(.*kinkhoest/)
  })
})
