'use client'

import { useEffect, useRef } from 'react'

type Props = { summary: React.ReactNode; children: React.ReactNode; className?: string }

/** A <details> that opens and closes without JavaScript; with it, it also closes when one is done with it. */
export function Menu({ summary, children, className = '' }: Props) {
  const menu = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current
      if (!details?.open) return
      const followed = event.type === 'click' && event.target instanceof Element && event.target.closest('a')
      const outside = event.target instanceof Node && !details.contains(event.target)
      const escaped = event instanceof KeyboardEvent && event.key === 'Escape'
      if (escaped) details.querySelector('summary')?.focus()
      if (escaped || followed || (outside && event.type !== 'keydown')) details.open = false
    }
    const events = ['click', 'keydown', 'focusin']
    events.forEach((name) => document.addEventListener(name, close))
    return () => events.forEach((name) => document.removeEventListener(name, close))
  }, [])

  return (
    <details className={`menu ${className}`.trim()} ref={menu} name="top-bar">
      <summary>{summary}</summary>
      <div className="menu-sheet">{children}</div>
    </details>
  )
}
