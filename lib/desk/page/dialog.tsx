import { type ReactNode, useEffect, useRef } from 'react'
import { useInterface } from './interface'

/** A window over the page, which Escape closes; the keyboard stays in it, and goes back to where it was. */
export function Dialog({
  title,
  onClose,
  children,
  isWide = false,
}: {
  title: string
  onClose: () => void
  children: ReactNode
  isWide?: boolean
}) {
  const { t } = useInterface()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={isWide ? 'wide' : undefined}
      aria-labelledby="dialog-title"
      onClose={onClose}
    >
      <header>
        <h2 id="dialog-title">{title}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {t('close')}
        </button>
      </header>
      {children}
    </dialog>
  )
}
