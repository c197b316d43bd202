'use client'

import { useEffect, type RefObject } from 'react'
import type { Span } from '@/lib/rules/extraction'
import { trimmed } from '@/lib/rules/desk/find-quote'

/** Long enough for a drag to pause; short enough not to be noticed. */
const SETTLED = 250

/** Tells which passage of the text is selected, by mouse, finger or caret. Letting go of it forgets nothing. */
export function useSelection(
  pane: RefObject<HTMLElement | null>,
  text: string,
  isWanted: boolean,
  onSelect: (passage: Span) => void,
) {
  useEffect(() => {
    if (!isWanted) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      const passage = pane.current && passageIn(pane.current, text)
      if (passage) onSelect(passage)
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(read, SETTLED)
    }
    document.addEventListener('selectionchange', later)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', later)
    }
  }, [pane, text, isWanted, onSelect])
}

function passageIn(pane: HTMLElement, text: string): Span | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!pane.contains(range.startContainer) || !pane.contains(range.endContainer)) return null
  const start = offsetOf(pane, range.startContainer, range.startOffset)
  const end = offsetOf(pane, range.endContainer, range.endOffset)
  const passage = trimmed(text, { start, end })
  return passage.end > passage.start ? passage : null
}

/** A place in the page as an offset into the text. Every piece of the text on the page names where it begins. */
function offsetOf(pane: HTMLElement, node: Node, offset: number): number {
  const piece = node instanceof Text ? node.parentElement : null
  if (piece?.dataset.start !== undefined) return Number(piece.dataset.start) + offset
  // Between two pieces, or in a label: where the next piece begins.
  const place = document.createRange()
  place.setStart(node, offset)
  const pieces = [...pane.querySelectorAll<HTMLElement>('[data-start]')]
  const next = pieces.find((one) => place.comparePoint(one, 0) >= 0)
  if (next) return Number(next.dataset.start)
  const last = pieces.at(-1)
  return Number(last?.dataset.start ?? 0) + (last?.textContent?.length ?? 0)
}
