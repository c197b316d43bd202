import { DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import { LOWERING_REASONS } from '@/lib/rules/extraction'
import type { Words } from '@/lib/words/words'
import type { ClaimKind, ClaimOrigin } from '@/prisma/generated/enums'
import { WhyChanges, type Change } from './why-changes'

export type WhyClaim = {
  statement: string
  speaker: string | null
  cue: string | null
  kind: ClaimKind
  origin: ClaimOrigin
  checkable: boolean
  worth: number | null
  reasons: readonly string[]
  splitFromId: string | null
  suggestedBy: string | null
}

/** What its history says of its wording; a claim that nobody has touched needs none. */
export type WhyHistory = {
  engine: string | null
  madeBy: string | null
  madeAt: string
  firstKind: ClaimKind
  wordedBy: 'machine' | 'person'
  changes: readonly Change[]
}

type Props = { claim: WhyClaim; history: WhyHistory | null; words: Words; lang: string | undefined }

const lowering: ReadonlySet<string> = new Set(LOWERING_REASONS)

/** Why the machine proposed a claim, or who made it, and what people made of it since. Works without a script. */
export function Why({ claim, history, words, lang }: Props) {
  const { why, claimKinds, claimLine, triage } = words
  const { origin, kind, worth, checkable, speaker, cue, statement } = claim
  const kindNow = claimKinds[kind]
  const isMachine = origin === 'machine'
  const first = isMachine && history && history.firstKind !== kind ? history.firstKind : null
  const asProposed = claim.suggestedBy ? 'model' : 'machine'
  const wordedBy = !isMachine ? 'own' : history?.wordedBy === 'person' ? 'person' : asProposed
  const said = <span lang={speaker ? lang : undefined}>{speaker ?? claimLine.article}</span>
  return (
    <Disclosure summary={isMachine ? why.machine : why.person}>
      <div className="why stack stack-tight">
        <DefinitionList
          items={[
            { term: why.from, value: <From claim={claim} history={history} words={words} /> },
            { term: why.kind, value: first ? why.kindCorrected(kindNow, claimKinds[first]) : kindNow },
            { term: why.worth, value: worth !== null && why.of100(Math.round(worth * 100)) },
            ...(isMachine ? reasonsOf(claim, words) : []),
            { term: why.checkable, value: !checkable && why.uncheckable },
            { term: why.speaker, value: cue ? <>{said}, {triage.cue(cue)}</> : said },
            { term: why.wording, value: why.wordedBy[wordedBy] },
          ]}
        />
        {statement.includes('[') && <p className="small soft">{why.brackets}</p>}
        {history && history.changes.length > 0 && (
          <WhyChanges changes={history.changes} words={words} lang={lang} />
        )}
      </div>
    </Disclosure>
  )
}

function reasonsOf({ reasons }: WhyClaim, { why, worthReasons }: Words) {
  const named: Partial<Record<string, string>> = worthReasons
  const [raises, lowers] = [false, true].map((wanted) =>
    reasons.filter((reason) => lowering.has(reason) === wanted).flatMap((reason) => named[reason] ?? []),
  )
  const list = (names: readonly string[] = []) => names.join(' · ')
  if (reasons.length === 0) return [{ term: why.raises, value: why.noReason }]
  return [{ term: why.raises, value: list(raises) }, { term: why.lowers, value: list(lowers) }]
}

function From({ claim, history, words: { why } }: Pick<Props, 'claim' | 'history' | 'words'>) {
  if (claim.origin === 'machine') {
    if (claim.suggestedBy) return why.fromModel(claim.suggestedBy)
    const engine = history?.engine && <span className="faint small">({history.engine})</span>
    return <>{why.fromMachine} {engine}</>
  }
  const from = claim.splitFromId ? why.fromSplit : why.fromPerson
  return from(history?.madeBy ?? why.somebody, history?.madeAt ?? '')
}
