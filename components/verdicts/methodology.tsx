import { gateNames, POLICY_VERSION } from '@/lib/rules/policy'
import { BEST, isTruthRating, ratingDefinitions, ratings, ratingValues, SCALE_VERSION, WORST } from '@/lib/rules/ratings'
import type { Words } from '@/lib/words/words'
import type { Language, Rating } from '@/prisma/generated/enums'
import { Part } from './parts/part'
import { RatingBadge } from './rating-badge'

type Props = { words: Words; language: Language }

/** What ratings mean, what must be in place, who decides and what happens after a mistake. */
export function Methodology({ words, language }: Props) {
  const { method, methodology } = words.publicPages
  const untrue = ratings.filter((rating) => !isTruthRating(rating))
  return (
    <article className="verdict methodology">
      <header className="verdict-head">
        <h1>{methodology}</h1>
        <p className="standfirst">{method.intro}</p>
      </header>
      <Part id="scale" title={method.scale}>
        <p>{method.scaleText(SCALE_VERSION, BEST, WORST)}</p>
        <Definitions shown={ratings.filter(isTruthRating)} words={words} language={language} />
        <h3>{method.truthless}</h3>
        <p>{method.truthlessText}</p>
        <Definitions shown={untrue} words={words} language={language} />
      </Part>
      <Part id="gates" title={method.gates}>
        <p>{method.gatesText(POLICY_VERSION)}</p>
        <ul className="gates">{gateNames.map((gate) => <li key={gate}>{method.gate[gate]}</li>)}</ul>
      </Part>
      <Part id="people" title={method.people}><p>{method.peopleText}</p></Part>
      <Part id="corrections" title={method.corrections}>
        <p>{method.correctionsText}</p>
        <p><a href={`/corrections?lang=${language}`}>{method.correctionsLink}</a></p>
      </Part>
      <Part id="sources" title={method.sourcesTitle}><p>{method.sourcesText}</p></Part>
    </article>
  )
}

function Definitions({ shown, words, language }: Props & { shown: readonly Rating[] }) {
  const { number } = words.publicPages.method
  return (
    <dl className="definitions">
      {shown.map((rating) => (
        <div key={rating}>
          <dt>
            <RatingBadge rating={rating} words={words} />
            {ratingValues[rating] !== null && <span className="definition-number">{number} {ratingValues[rating]}</span>}
          </dt>
          <dd>{ratingDefinitions[language][rating]}</dd>
        </div>
      ))}
    </dl>
  )
}
