import type { Words } from '@/lib/words/words'

/** The strongest come first. */
const REASONS = 3

type Props = { claim: { worth: number | null; reasons: readonly string[]; checkable: boolean }; words: Words }

export function Worth({ claim: { worth, reasons, checkable }, words: { claimLine, worthReasons } }: Props) {
  const named: Partial<Record<string, string>> = worthReasons
  const because = reasons.slice(0, REASONS).flatMap((reason) => named[reason] ?? [])
  return (
    <>
      {worth !== null && (
        <span className="worth">
          <progress max={100} value={Math.round(worth * 100)} aria-hidden="true" />
          {claimLine.worth(Math.round(worth * 100))}
        </span>
      )}
      {!checkable && <span>{claimLine.uncheckable}</span>}
      {because.length > 0 && <span>{because.join(' · ')}</span>}
    </>
  )
}
