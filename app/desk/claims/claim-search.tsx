import Form from 'next/form'
import Link from 'next/link'
import { Checkbox } from '@/components/ui/forms/choices'
import { Button } from '@/components/ui/button'
import { claimListHref, type ClaimListInput } from '@/lib/rules/inputs/lists'
import type { Words } from '@/lib/words/words'

type Props = { asked: ClaimListInput; words: Words }

/** A form that asks by its address: without a script it does the same. */
export function ClaimSearch({ asked: { status, q, mine }, words: { claimQueues } }: Props) {
  const isNarrowed = q !== '' || mine
  return (
    <search>
      <Form action="/desk/claims" className="cluster">
        <input type="hidden" name="status" value={status} />
        <label className="visually-hidden" htmlFor="q">
          {claimQueues.searchIn}
        </label>
        <input
          className="input search-words"
          type="search"
          id="q"
          name="q"
          key={q}
          defaultValue={q}
          maxLength={200}
          placeholder={claimQueues.searchIn}
        />
        <Checkbox key={String(mine)} name="mine" value="1" label={claimQueues.mine} defaultChecked={mine} />
        <Button type="submit" icon="search">
          {claimQueues.search}
        </Button>
        {isNarrowed && <Link href={claimListHref({ status })}>{claimQueues.clear}</Link>}
      </Form>
    </search>
  )
}
