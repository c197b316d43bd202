'use client'

import Link from 'next/link'
import { Notice } from '@/components/ui/feedback/notice'
import { Checkbox } from '@/components/ui/forms/choices'
import { useWords } from '@/components/ui/words'
import type { Preview } from './preview'

/** Articles at the desk that are this one, and the box for whoever wants it twice. */
export function SameArticles({ same }: Pick<Preview, 'same'>) {
  const { compose } = useWords()
  if (same.length === 0) return null
  return (
    <Notice kind="warning" title={compose.sameTitle} role="status">
      <ul>
        {same.map(({ articleId, title, publisher }) => (
          <li key={articleId}>
            <Link href={`/desk/articles/${articleId}`}>{title}</Link>, {publisher}
          </li>
        ))}
      </ul>
      <Checkbox name="again" value="on" label={compose.saveAgain} hint={compose.sameText} />
    </Notice>
  )
}
