import { diffWordsWithSpace } from 'diff'

/** Words added and removed, beyond which a difference is shown as the whole of both texts. */
const MAX_CHANGES = 1000

export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/**
 * Word-level difference, for reading: changes with nothing but a space between them are one change, so that a rephrased
 * passage is struck out as a whole and not word by word.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const parts: DiffPart[] = []
  let removed = ''
  let added = ''
  const close = () => {
    const tail = /\s*$/.exec(removed)?.[0] ?? ''
    const shared = tail !== '' && added.endsWith(tail) ? tail : ''
    const cut = (text: string) => text.slice(0, text.length - shared.length)
    if (cut(removed)) parts.push({ kind: 'removed', text: cut(removed) })
    if (cut(added)) parts.push({ kind: 'added', text: cut(added) })
    if (shared) parts.push({ kind: 'same', text: shared })
    removed = added = ''
  }
  // Texts that have little in common cost their lengths multiplied, and read better whole.
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MAX_CHANGES }) ?? [
    { value: before, removed: true, added: false, count: 1 },
    { value: after, removed: false, added: true, count: 1 },
  ]
  changes.forEach((change, index) => {
    const next = changes[index + 1]
    const bridges = (removed || added) && next && (next.added || next.removed) && /^[^\S\n]+$/.test(change.value)
    if (change.added) added += change.value
    else if (change.removed) removed += change.value
    else if (bridges) {
      removed += change.value
      added += change.value
    } else {
      close()
      parts.push({ kind: 'same', text: change.value })
    }
  })
  close()
  return parts
}
