import { type ReactNode, useEffect, useRef } from 'react'
import { useReachable } from './call'
import { useInterface } from './interface'

type Properties = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** What its chief button says, and what is done with what was filled in. */
  readonly chief?: { readonly name: string; readonly act: (form: FormData) => void } | undefined
  readonly told?: string | undefined
  readonly className?: string
}

/** A window over the page, which Escape closes; the keyboard stays in it, and goes back to where it was. */
export function Dialog({ title, onClose, children, chief, told, className }: Properties) {
  const { t } = useInterface()
  const isReachable = useReachable()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const isAsking = chief !== undefined
  // By itself it begins at what closes it. What is asked may come later than the window.
  useEffect(() => {
    if (isAsking) dialog.current?.querySelector<HTMLElement>('form :is(input, textarea, select)')?.focus()
  }, [isAsking])
  const wrong = isReachable ? told : t('serverGone')
  return (
    <dialog ref={dialog} className={className} aria-labelledby="dialog-title" onClose={onClose}>
      <header>
        <h2 id="dialog-title">{title}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {t('close')}
        </button>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          chief?.act(new FormData(event.currentTarget))
        }}
      >
        {children}
        {wrong && (
          <p className="told" role="alert">
            {wrong}
          </p>
        )}
        {chief && (
          <p className="buttons">
            <button type="submit" className="chief">
              {chief.name}
            </button>
          </p>
        )}
      </form>
    </dialog>
  )
}

/** @returns what was written into a field of a form, on one line and without the spaces around it */
export function saidIn(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}
