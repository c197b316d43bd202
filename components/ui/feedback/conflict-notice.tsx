import { Disclosure } from '../disclosure'
import { Notice } from './notice'
import { TextDiff, type DiffLabels } from './text-diff'

export type ConflictLabels = {
  title: string
  explanation: string
  theirs: string
  yours: string
  differences: string
  diff: DiffLabels
}

type Props = {
  labels: ConflictLabels
  /** Fields whose text differs; each with the name the form calls it by. */
  fields: { label: string; theirs: string; yours: string }[]
  /** What to do: save on top of theirs, or take theirs over. */
  actions?: React.ReactNode
}

/** A save that came too late. Nothing is lost: both texts stand side by side, and the form keeps what was typed. */
export function ConflictNotice({ labels, fields, actions }: Props) {
  return (
    <Notice kind="warning" title={labels.title} role="alert">
      <p>{labels.explanation}</p>
      {fields.map(({ label, theirs, yours }) => (
        <section className="stack stack-tight" key={label} aria-label={label}>
          <p className="strong">{label}</p>
          <div className="conflict-texts">
            <LabelledText label={labels.theirs} text={theirs} />
            <LabelledText label={labels.yours} text={yours} />
          </div>
          <Disclosure summary={labels.differences}>
            <div className="conflict-text">
              <TextDiff before={theirs} after={yours} labels={labels.diff} />
            </div>
          </Disclosure>
        </section>
      ))}
      {actions && <div className="cluster">{actions}</div>}
    </Notice>
  )
}

function LabelledText({ label, text }: { label: string; text: string }) {
  return (
    <div className="stack stack-tight">
      <p className="small soft">{label}</p>
      <p className="conflict-text">{text || '–'}</p>
    </div>
  )
}
