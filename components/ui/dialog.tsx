'use client'

import { useId, useRef } from 'react'
import { Button, type ButtonLook } from './button'

type Props = {
  title: string
  /** The button that opens it. */
  opener: React.ReactNode
  look?: ButtonLook
  closeLabel: string
  children: React.ReactNode
}

/** The browser's own modal dialog: it traps the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, opener, look, closeLabel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  return (
    <>
      <Button {...look} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {opener}
      </Button>
      <dialog className="dialog" ref={dialog} aria-labelledby={titleId}>
        <div className="stack">
          <div className="cluster cluster-between">
            <h2 id={titleId}>{title}</h2>
            <Button tone="quiet" icon="cross" aria-label={closeLabel} onClick={() => dialog.current?.close()} />
          </div>
          {children}
        </div>
      </dialog>
    </>
  )
}
