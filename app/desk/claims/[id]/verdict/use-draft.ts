'use client'

import { useEffect, useRef, useState } from 'react'
import { saveDraftAction } from './actions'
import type { Texts } from '../acts/use-act'

const PAUSE = 900

/** Saves what is typed, a breath after the last letter; `stop` before the form itself is sent. */
export function useDraft(claimId: string) {
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [failed, setFailed] = useState(false)
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null)

  const stop = () => {
    if (waiting.current) clearTimeout(waiting.current)
    waiting.current = null
  }
  useEffect(() => stop, [])

  const keep = (values: Texts) => {
    stop()
    waiting.current = setTimeout(async () => {
      const form = new FormData()
      const fields = { claimId, form: 'verdict', values: JSON.stringify(values) }
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      const answer = await saveDraftAction({}, form).catch(() => null)
      setFailed(!answer?.ok)
      if (answer?.show?.savedAt) setSavedAt(new Date(answer.show.savedAt))
    }, PAUSE)
  }
  return { savedAt, failed, keep, stop, forget: () => setSavedAt(null) }
}
