import { Disclosure } from '@/components/ui/disclosure'
import { TextDiff } from '@/components/ui/feedback/text-diff'
import type { TimelineEntry } from '@/lib/records/claims/timeline'
import type { View } from '../view'

/** Said in one's own words at the act itself: a reason, a remark, an answer. */
const spoken = ['text', 'question', 'change_note']
/** Said in words at the act's own line. */
const told = ['reason', 'kind']

/** What changed is shown as a difference; what is merely long waits to be unfolded. */
export function EntryTexts({ entry: { texts }, view: { words } }: { entry: TimelineEntry; view: View }) {
  const { claimPage, conflict } = words
  const labels: Readonly<Partial<Record<string, string>>> = claimPage.textNames
  const named = Object.entries(texts).filter(([name]) => !name.startsWith('was_'))
  const gone = Object.keys(texts).filter((name) => name.startsWith('was_') && !(name.slice(4) in texts))
  const changed = [...named.map(([name]) => name), ...gone.map((name) => name.slice(4))].filter((name) => `was_${name}` in texts)
  const whole = named.filter(([name]) => !changed.includes(name) && ![...spoken, ...told].includes(name))
  return (
    <>
      {spoken.map((name) => texts[name] && <blockquote key={name} className="quote typed">{texts[name]}</blockquote>)}
      {changed.map((name) => (
        <div key={name} className="changed">
          <p className="small faint">{labels[name] ?? name}</p>
          <TextDiff before={texts[`was_${name}`] ?? ''} after={texts[name] ?? ''} labels={conflict.diff} />
        </div>
      ))}
      {whole.length > 0 && (
        <Disclosure summary={claimPage.showTexts(whole.length)}>
          <dl className="definitions">
            {whole.map(([name, text]) => (
              <div key={name}>
                <dt>{labels[name] ?? name}</dt>
                <dd className="typed">{text}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  )
}
