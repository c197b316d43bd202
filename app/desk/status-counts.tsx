import Link from 'next/link'
import { queueNames, type Queue } from '@/lib/rules/desk/queues'
import { claimListHref } from '@/lib/rules/inputs/lists'
import type { Words } from '@/lib/words/words'

type Props = { counts: Record<Queue, number>; words: Words }

/** How many claims stand where; each number leads to its queue. */
export function StatusCounts({ counts, words: { frontPage, claimQueues } }: Props) {
  return (
    <nav className="panel stack stack-tight" aria-labelledby="counts">
      <h2 id="counts">{frontPage.status}</h2>
      <ul className="counts">
        {queueNames.map((queue) => (
          <li key={queue}>
            <Link className="counts-link" href={claimListHref({ status: queue })}>
              <span>{claimQueues.names[queue]}</span>
              <span className="numeric strong">{counts[queue]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
