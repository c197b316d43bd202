'use client'

import { useWords } from '@/components/ui/words'
import { ActForm } from './act-form'
import { contributeAction, releaseAction, takeAction } from './actions'
import type { Target } from './use-act'

const actions = { take: takeAction, release: releaseAction, contribute: contributeAction }

/** An act that needs nothing but the wish. */
export function PlainAct({ act, target }: { act: keyof typeof actions; target: Target }) {
  const { acts, claimPage } = useWords()
  const tone = act === 'take' ? 'primary' : 'plain'
  return (
    <ActForm
      name={act}
      action={actions[act]}
      target={target}
      title={acts[act]}
      hint={claimPage.actHints[act]}
      look={{ tone }}
      isOpen
    />
  )
}
