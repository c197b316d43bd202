'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/feedback/notice'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useWords } from '@/components/ui/words'
import type { Role } from '@/prisma/generated/enums'
import { sampleSignInAction } from './actions'

type Props = { people: { id: string; name: string; roles: Role[] }[]; next: string }

/** One form with a button for each person: it works without a script. */
export function SamplePeople({ people, next }: Props) {
  const [state, send] = useActionState(sampleSignInAction, {})
  const { signInPage, roles } = useWords()
  return (
    <section className="stack" aria-labelledby="sample-title">
      <h2 id="sample-title">{signInPage.sampleTitle}</h2>
      <p className="soft">{signInPage.sampleText}</p>
      {state.problem && <Notice kind="danger">{state.problem}</Notice>}
      <form action={send} className="stack stack-tight">
        <input type="hidden" name="next" value={next} />
        {people.map((person) => (
          <div className="cluster" key={person.id}>
            <SubmitButton tone="plain" name="personId" value={person.id}>
              {signInPage.enterAs(person.name)}
            </SubmitButton>
            <span className="small soft">{person.roles.map((role) => roles[role]).join(', ')}</span>
          </div>
        ))}
      </form>
    </section>
  )
}
