import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/feedback/empty-state'
import { guideFor } from '@/lib/rules/desk/front-page'
import type { Actor } from '@/lib/rules/permissions'
import { maySee } from '@/lib/rules/sections'
import type { Words } from '@/lib/words/words'

type Props = { roles: Actor['roles']; isNew: boolean; maySave: boolean; words: Words }

/** What to do where there is nothing to do yet, or where somebody's work lies elsewhere. */
export function Guide({ roles, isNew, maySave, words: { frontPage } }: Props) {
  const guide = guideFor(roles)
  const { title, text } = guide
    ? frontPage.guides[guide]
    : maySave
      ? frontPage.empty.desk
      : frontPage.empty.others
  if (!guide && !isNew) return null
  return (
    <EmptyState
      title={title}
      action={
        <div className="cluster">
          {maySave && (
            <LinkButton tone="primary" icon="plus" href="/desk/articles/new">
              {frontPage.paste}
            </LinkButton>
          )}
          {guide === 'auditor' && (
            <LinkButton tone="primary" href="/desk/claims">
              {frontPage.toClaims}
            </LinkButton>
          )}
          {guide && maySee(roles, 'people') && <LinkButton href="/desk/people">{frontPage.toPeople}</LinkButton>}
          {guide && maySee(roles, 'settings') && <LinkButton href="/desk/settings">{frontPage.toSettings}</LinkButton>}
        </div>
      }
    >
      {text}
    </EmptyState>
  )
}
