'use client'

import { useEffect, useRef, useState } from 'react'
import { useWords } from '@/components/ui/words'
import type { ComposeState } from '../actions'

type Answer = Pick<ComposeState, 'preview' | 'problem' | 'changed'>

/** Asks the language model beside the form: whoever saves meanwhile is not kept waiting. */
export function useAsking(onAnswer: (answer: Answer) => void) {
  const { compose } = useWords()
  const [isAsking, setAsking] = useState(false)
  const running = useRef<AbortController | null>(null)

  const stop = () => {
    running.current?.abort()
    running.current = null
    setAsking(false)
  }
  const ask = async (form: FormData) => {
    stop()
    const mine = new AbortController()
    running.current = mine
    setAsking(true)
    const answer = await post(form, mine.signal).catch((): Answer => ({ problem: compose.lost }))
    if (running.current !== mine) return
    stop()
    onAnswer(answer)
  }
  useEffect(() => () => running.current?.abort(), [])

  return { isAsking, ask, stop }
}

async function post(form: FormData, signal: AbortSignal): Promise<Answer> {
  const response = await fetch('/desk/articles/new/second-opinion', { method: 'POST', body: form, signal })
  return (await response.json()) as Answer
}
