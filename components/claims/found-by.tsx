import { Badge } from '@/components/ui/badge'
import type { Words } from '@/lib/words/words'
import { StatementText } from './statement-text'

type Claim = {
  statement: string
  suggestedBy: string | null
  alsoFoundBy: string | null
  otherWording: string | null
}
type Props = { claim: Pick<Claim, 'suggestedBy' | 'alsoFoundBy'>; words: Words }

/** Names the language model that had a part in finding a claim; our own extraction needs no naming. */
export function FoundBy({ claim: { suggestedBy, alsoFoundBy }, words: { secondOpinion } }: Props) {
  if (suggestedBy) return <Badge tone="violet">{secondOpinion.suggestedBy(suggestedBy)}</Badge>
  return alsoFoundBy ? <span>{secondOpinion.alsoFoundBy(alsoFoundBy)}</span> : null
}

type OtherProps = { claim: Claim; words: Words; lang?: string }

/** How the model words what we found too: for a person to take, or not. */
export function OtherWording({ claim: { statement, otherWording }, words: { secondOpinion }, lang }: OtherProps) {
  if (!otherWording || otherWording === statement) return null
  return (
    <p className="small soft other-wording">
      {secondOpinion.wording} <q lang={lang}><StatementText text={otherWording} /></q>
    </p>
  )
}
