'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/feedback/notice'
import { useWords } from '@/components/ui/words'

/** A one-time link, to be copied now or never. */
export function LinkNotice({ show, name }: { show: Readonly<Record<string, string>>; name: string }) {
  const { peoplePage } = useWords()
  const [copied, setCopied] = useState('')
  const { link, until = '' } = show
  if (!link) return <Notice kind="warning">{peoplePage.linkGone}</Notice>
  const copy = () => void navigator.clipboard.writeText(link).then(() => setCopied(link))
  return (
    <Notice kind="success" title={peoplePage.linkTitle}>
      <p>
        {peoplePage.linkText(name)} {peoplePage.linkUntil(until)}
      </p>
      <div className="cluster">
        <input
          className="input"
          readOnly
          value={link}
          aria-label={peoplePage.linkTitle}
          onFocus={(event) => event.target.select()}
        />
        <Button size="small" onClick={copy}>
          {copied === link ? peoplePage.copied : peoplePage.copy}
        </Button>
      </div>
    </Notice>
  )
}
