'use client'

import { useEffect, useRef } from 'react'
import { articleViewQuery, type ArticleView } from '@/lib/rules/desk/article-view'
import type { TriageClaim } from './view'

type Place = 'text' | 'list'

const rowOf = (id: string) => document.getElementById(`claim-${id}`)
const linkOf = (id: string) => rowOf(id)?.querySelector<HTMLElement>('a[data-claim]')
const isBeside = () => window.matchMedia('(width >= 64rem)').matches
/** Past Next's own: to Next another query is another page, and the refresh after an act would jump to its top. */
const keepInAddress = (query: string) => History.prototype.replaceState.call(history, history.state, '', `?${query}`)
const types = (target: Element) => target.closest('input, textarea, select, [contenteditable]') !== null

/** Which claim is chosen: by a click in the text or in the list, or by keyboard; kept in the address. */
export function useChosen(
  chosen: string | null,
  setChosen: (id: string) => void,
  rows: readonly TriageClaim[],
  view: ArticleView,
) {
  const from = useRef<Place>('text')

  const choose = (id: string, place: Place) => {
    from.current = place
    setChosen(id)
  }

  useEffect(() => {
    if (chosen) bringIntoView(chosen, from.current)
  }, [chosen])

  // After every render: a refresh writes the address that Next knows.
  useEffect(() => {
    const query = articleViewQuery({ ...view, claim: chosen })
    if (chosen && window.location.search !== `?${query}`) keepInAddress(query)
  })

  // The button of an act is gone once it is done: the keyboard goes on from the claim.
  const standing = rows.map(({ id, version, status }) => id + version + status).join()
  useEffect(() => {
    if (chosen && document.activeElement === document.body) linkOf(chosen)?.focus({ preventScroll: true })
  }, [standing, chosen])

  const onClick = (event: React.MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-claim]') : null
    const id = link?.dataset.claim
    if (!link || !id || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const isList = link.closest('li') !== null
    // The end of a drag over a marked passage is a click as well.
    if (!isList && window.getSelection()?.isCollapsed === false) return
    choose(id, isList ? 'list' : 'text')
  }

  const onKeyDown = (event: React.KeyboardEvent) => {
    const { target, key } = event
    if (!(target instanceof Element) || types(target) || event.ctrlKey || event.metaKey || event.altKey) return
    const row = target.closest<HTMLElement>('a[data-claim]')
    const inList = Boolean(row?.closest('li'))
    if (key === 'Enter' && inList && row?.dataset.claim === chosen && chosen) {
      event.preventDefault()
      focusActs(chosen)
      return
    }
    const isNext = key === 'j' || (inList && key === 'ArrowDown')
    const isLast = key === 'k' || (inList && key === 'ArrowUp')
    const step = Number(isNext) - Number(isLast)
    if (step === 0) return
    event.preventDefault()
    const here = rows.findIndex(({ id }) => id === (inList ? row?.dataset.claim : chosen))
    const next = rows[here < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, here + step))]
    if (!next) return
    choose(next.id, 'list')
    linkOf(next.id)?.focus({ preventScroll: true })
  }

  return { chosen, choose, onClick, onKeyDown }
}

function bringIntoView(id: string, from: Place) {
  const mark = document.querySelector<HTMLElement>('.article-text [aria-current]')
  if (!isBeside()) {
    rowOf(id)?.scrollIntoView({ block: from === 'text' ? 'start' : 'nearest' })
    return
  }
  rowOf(id)?.scrollIntoView({ block: 'nearest' })
  const { top = 0, bottom = 0 } = mark?.getBoundingClientRect() ?? {}
  if (mark && (top < 0 || bottom > window.innerHeight)) mark.scrollIntoView({ block: 'center' })
}

const focusActs = (id: string) => rowOf(id)?.querySelector<HTMLElement>('.claim-acts :is(button, summary, a[href])')?.focus()
