/*
 * What few readers of a page ask for when they share it, in a script of its own that is loaded when they do.
 */
import { closeByLeaving } from './layer'

export { togglePassageMenu } from './passage-menu'

/**
 * Selects an address that is shown to be copied by hand, and hides it once the reader leaves it. Who has gone on since the
 * address was asked for is not called back.
 *
 * @param field what shows it
 * @param opener what had the focus when it was asked for
 * @param hidden is called when it is hidden
 */
export function selectUntilLeft(field: HTMLInputElement, opener: HTMLElement, hidden: () => void): void {
  closeByLeaving(field, opener, hidden)
  if (document.activeElement !== opener) return
  field.focus()
  field.select()
}
