/**
 * Has something that was opened over the page close by Escape, by a tap outside it and when Tab leads out of it. The focus
 * then goes back to where it came from.
 *
 * @param layer what lies over the page and is shown
 * @param opener what had the focus before
 * @param closed is called when it is closed
 * @returns closes it
 */
export function closeByLeaving(layer: HTMLElement, opener: HTMLElement, closed = () => {}): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const goBack = () => opener.focus({ preventScroll: true })
  const close = () => {
    listening.abort()
    const hadFocus = layer.contains(document.activeElement)
    layer.hidden = true
    if (hadFocus) goBack()
    closed()
  }
  document.addEventListener(
    'keydown',
    ({ key, shiftKey }) => {
      const stops = layer.matches('input') ? [layer] : [...layer.querySelectorAll('button:not([hidden])')]
      // The browser then goes on from where the focus came from.
      const leaves = key === 'Tab' && document.activeElement === stops.at(shiftKey ? 0 : -1)
      if (key === 'Escape' || leaves) close()
    },
    { signal },
  )
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (layer.contains(target as Node) || opener.contains(target as Node)) return
      close()
      // A press on what cannot have the focus takes it to nowhere.
      document.addEventListener('click', () => document.activeElement === document.body && goBack(), {
        once: true,
      })
    },
    { signal },
  )
  return close
}
