import type { ReactNode } from 'react'

/** The parts of the window, one of which is shown in a narrow one. */
export const PANES = ['source', 'target', 'fields', 'findings', 'preview'] as const

/** One of them. */
export type Pane = (typeof PANES)[number]

type BoxProperties = {
  readonly pane: Pane
  readonly name: ReactNode
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** One part of the window. */
export function PaneBox({ pane, name, tools, children }: BoxProperties) {
  const id = `pane-${pane}`
  return (
    <section tabIndex={-1} id={id} className={`pane ${pane}`} aria-labelledby={`${id}-name`}>
      <header>
        <h2 id={`${id}-name`}>{name}</h2>
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

/** Goes to another part of the window. */
export function focusPane(pane: Pane): void {
  const box = document.getElementById(`pane-${pane}`)
  const inside = FIRST.map((places) => box?.querySelector<HTMLElement>(places)).find(Boolean)
  ;(inside ?? box)?.focus()
}

/**
 * @param event a key that was pressed
 * @returns the part of the window to go to: F6 leads to the next, with Shift to the one before
 */
export function paneByKey(event: KeyboardEvent): Pane | undefined {
  if (event.key !== 'F6') return undefined
  const here = document.activeElement?.closest('.pane')?.id.replace('pane-', '')
  const index = PANES.indexOf(here as Pane)
  return PANES.at((index + (event.shiftKey ? (index < 0 ? 0 : -1) : 1)) % PANES.length)
}
