import type { KeyboardEvent, ReactNode } from 'react'
import { useInterface } from '../interface'

/** The parts of the window; in a narrow one they are tabs. */
export const PANES = ['source', 'target', 'fields', 'findings', 'preview'] as const

/** One of them. */
export type Pane = (typeof PANES)[number]

/** The tabs of a narrow window; the arrow keys go from one to the next. */
export function PaneTabs({
  pane,
  onPane,
  names,
}: {
  pane: Pane
  onPane: (pane: Pane) => void
  names: Readonly<Record<Pane, string>>
}) {
  const { t } = useInterface()
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = step && PANES.at((PANES.indexOf(pane) + step) % PANES.length)
    if (!next) return
    event.preventDefault()
    onPane(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div className="pane-tabs" role="tablist" aria-label={t('panes')} onKeyDown={move}>
      {PANES.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-controls={`pane-${one}`}
          aria-selected={one === pane}
          tabIndex={one === pane ? 0 : -1}
          onClick={() => onPane(one)}
        >
          {names[one]}
        </button>
      ))}
    </div>
  )
}

/** One part of the window. */
export function PaneBox({
  pane,
  name,
  tools,
  children,
}: {
  pane: Pane
  name: ReactNode
  tools?: ReactNode
  children: ReactNode
}) {
  return (
    <section
      tabIndex={-1}
      id={`pane-${pane}`}
      className={`pane ${pane}`}
      aria-labelledby={`pane-${pane}-name`}
    >
      <header>
        <h2 id={`pane-${pane}-name`}>{name}</h2>
        {tools}
      </header>
      {children}
    </section>
  )
}

/** What the keyboard goes to in a part of the window: its text, what was found, else the first that takes it. */
const FIRST = [
  '.cm-content',
  'ol button',
  ':scope > :not(header) :is(button, input:not([type=file]), textarea, select)',
  ':is(button, input:not([type=file]))',
]

/**
 * Goes to another part of the window.
 *
 * @param pane the part
 */
export function focusPane(pane: Pane): void {
  const box = document.getElementById(`pane-${pane}`)
  const inside = FIRST.map((places) => box?.querySelector<HTMLElement>(places)).find(Boolean)
  ;(inside ?? box)?.focus()
}

/**
 * @param event a key that was pressed
 * @returns the part of the window to go to: F6 leads to the next, with Shift to the one before
 */
export function paneByKey(event: globalThis.KeyboardEvent): Pane | undefined {
  if (event.key !== 'F6') return undefined
  const here = document.activeElement?.closest('.pane')?.id.replace('pane-', '')
  const index = PANES.indexOf(here as Pane)
  return PANES.at((index + (event.shiftKey ? (index < 0 ? 0 : -1) : 1)) % PANES.length)
}
