'use client'

import { useWords } from '@/components/ui/words'

/** Where the form is out of sight, it is a tap away. */
export function SelectionBar({ quote }: { quote: string }) {
  const { triage } = useWords()
  return (
    <div className="selection-bar">
      <p className="clip small">
        {triage.selected}: “{quote}”
      </p>
      <a className="button button-primary" href="#new-claim">
        {triage.makeFrom}
      </a>
    </div>
  )
}
