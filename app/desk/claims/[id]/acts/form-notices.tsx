'use client'

import { ConflictNotice } from '@/components/ui/feedback/conflict-notice'
import { Notice } from '@/components/ui/feedback/notice'
import { useWords } from '@/components/ui/words'
import type { FormState } from '@/lib/form-action'
import type { Texts } from './use-act'

type Props = {
  state: FormState
  labels?: Texts | undefined
  isLastChance?: boolean | undefined
  actions?: React.ReactNode
}

/** What a form has to say before and after it is sent. */
export function FormNotices({ state, labels = {}, isLastChance, actions }: Props) {
  const { claimPage, conflict } = useWords()
  return (
    <>
      {isLastChance && <Notice kind="warning">{claimPage.lastChance}</Notice>}
      {state.conflict ? (
        <ConflictNotice labels={conflict} fields={differing(state, labels)} actions={actions} />
      ) : (
        state.problem && <Notice kind="danger">{state.problem}</Notice>
      )}
      {state.fields && <Notice kind="danger">{claimPage.mendFields}</Notice>}
    </>
  )
}

/** Only the fields that somebody else left otherwise than they were sent here. */
function differing({ conflict = {}, values = {} }: FormState, labels: Texts) {
  // A form sends its line ends as the web has them, \r\n; what is saved has \n.
  const typed = (name: string) => String(values[name] ?? '').replaceAll('\r\n', '\n')
  return Object.entries(conflict)
    .map(([name, theirs]) => ({ label: labels[name] ?? name, theirs, yours: typed(name) }))
    .filter(({ theirs, yours }) => theirs.trim() !== yours.trim())
}
