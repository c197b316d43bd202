import { expect, test } from 'vitest'
import { calendarOf } from './calendar'
import { fold, lowered, wordsIn } from './folding'
import { groundedSpeaker } from './speakers'
import { groundedStatement } from './statements'

const article = `Alderman Ruth Bakker spoke on Tuesday. She said the works had not been delayed by a single day. The bridge over
the Lek cost 48 million euros. They may open it next month. He called it “a success”.`

const words = wordsIn(article)
const ground = { words: new Set(lowered(words)), calendar: calendarOf('2026-03-03', 'en') }
const said = (statement: string, quote: string) => groundedStatement(statement, quote, ground)

test.each([
  ['the quote itself stays as it is', 'The bridge cost 48 million euros.', 'the bridge cost 48 million euros', 'The bridge cost 48 million euros.'],
  ['what was added is put in brackets', 'Ruth Bakker said the works had not been delayed', 'She said the works had not been delayed', '[Ruth Bakker] said the works had not been delayed'],
  ['the model’s own brackets are not believed', '[The bridge] over the Lek cost 48 million [euros]', 'The bridge over the Lek cost 48 million euros', 'The bridge over the Lek cost 48 million euros'],
  ['words may be left out', 'The bridge cost 48 million euros', 'The bridge over the Lek cost 48 million euros', 'The bridge cost 48 million euros'],
  ['a date may follow from the article’s', 'They may open it in April 2026', 'They may open it next month', 'They may open it [in April 2026]'],
  ['so may a day of a month', 'They may open it on 14 April', 'They may open it next month', 'They may open it [on 14 April]'],
  ['possessives keep their apostrophe', 'Ruth Bakker’s works had not been delayed', 'the works had not been delayed', '[Ruth Bakker’s] works had not been delayed'],
])('%s', (_what, statement, quote, expected) => expect(said(statement, quote)).toBe(expected))

test.each([
  ['a name from elsewhere', 'Mark Rutte said the works had not been delayed', 'She said the works had not been delayed'],
  ['a number from elsewhere', 'The bridge cost 50 million euros', 'The bridge cost 48 million euros'],
  ['a number without a month', 'The bridge cost 48 million euros in 14', 'The bridge cost 48 million euros'],
  ['a year too far away', 'They may open it in 2031', 'They may open it next month'],
  ['another word for it', 'The bridge costed 48 million euros', 'The bridge cost 48 million euros'],
  ['a negation less', 'the works had been delayed by a single day', 'the works had not been delayed by a single day'],
  ['a negation more', 'The bridge did not cost 48 million euros', 'The bridge cost 48 million euros'],
  ['a doubt less', 'They open it next month', 'They may open it next month'],
  ['another language', 'De brug kostte 48 miljoen euro', 'The bridge cost 48 million euros'],
  ['mostly words from elsewhere in the article', 'Ruth Bakker spoke on Tuesday of the bridge', 'called it a success'],
  ['markup', 'The bridge cost <b>48</b> million euros', 'The bridge cost 48 million euros'],
  ['what nobody can see', 'The bridge cost 48\u{202E} million euros', 'The bridge cost 48 million euros'],
  ['nothing', '  ', 'The bridge cost 48 million euros'],
  ['a novel', 'The bridge '.repeat(100), 'The bridge cost 48 million euros'],
])('%s makes a wording fall', (_what, statement, quote) => expect(said(statement, quote)).toBeNull())

test.each([
  ['Ruth Bakker', 'Ruth Bakker'],
  ['Alderman Ruth  Bakker', 'Alderman Ruth Bakker'],
  ['Bakker', 'Bakker'],
  ['Ruth Visser', null],
  ['Visser', null],
  ['Bak', null],
  ['bakker', null],
  ['it', null],
  ['', null],
  [null, null],
  ['a '.repeat(200), null],
])('the speaker “%s” is taken over as %s', (speaker, expected) => {
  const written = { text: article, folded: fold(article), words: new Set([...words, 'she', 'they']) }
  expect(groundedSpeaker(speaker, written)).toBe(expected)
  expect(groundedSpeaker('She', written)).toBeNull()
})

test('without a date no date follows from it, and a language nobody knows is no trouble', () => {
  expect(calendarOf(undefined, 'en').months.size).toBe(0)
  expect(calendarOf('tomorrow', 'en').months.size).toBe(0)
  expect(calendarOf('2026-03-03', 'und').months.has('april')).toBe(true)
  expect(calendarOf('2026-03-03', 'nl').others).toContain('dinsdag')
})
