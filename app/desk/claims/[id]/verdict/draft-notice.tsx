'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/feedback/notice'
import { useWords } from '@/components/ui/words'

/** Stands inside the verdict form: says that it holds what was typed and not sent, and how to be rid of it. */
export function DraftNotice({ at }: { at: string }) {
  const { claimPage } = useWords()
  return (
    <Notice title={claimPage.draftBack(at)}>
      <p>{claimPage.draftBackText}</p>
      <div className="cluster">
        <Button type="submit" name="means" value="discard" formNoValidate size="small">{claimPage.discardDraft}</Button>
      </div>
    </Notice>
  )
}
