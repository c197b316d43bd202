'use client'

import { useState } from 'react'
import { TextArea } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'

type Props = Omit<React.ComponentProps<typeof TextArea>, 'onInput' | 'reading'> & { most: number; defaultValue?: string | undefined }

/** Counts as one types and stops nobody: what is too long can still be pasted and then cut. */
export function CountedArea({ most, ...area }: Props) {
  const { claimPage } = useWords()
  const [typed, setTyped] = useState<{ from: string | undefined; length: number } | null>(null)
  // A text that came from the record counts anew.
  const length = typed && typed.from === area.defaultValue ? typed.length : (area.defaultValue ?? '').length
  return (
    <div className="counted">
      <TextArea
        {...area}
        reading
        onInput={({ currentTarget: { value } }) => setTyped({ from: area.defaultValue, length: value.trim().length })}
      />
      <p className={length > most ? 'counter counter-over' : 'counter'}>{claimPage.counter(length, most)}</p>
    </div>
  )
}
