/** Where the development server tells of changes in the content, as events. */
export const CHANGES_PATH = '/_changes'

/**
 * Loads the page anew when the content has changed since it was asked for. For development alone.
 *
 * An event tells how many milliseconds ago the last change was, so no change is missed between the page and the first
 * event, while the tab was hidden, or while the server started anew. A hidden tab asks for none: browsers keep no more
 * than six connections to a site.
 */
export function reloadOnChanges(): void {
  let events: EventSource | undefined
  const listen = () => {
    events?.close()
    if (document.hidden) return
    events = new EventSource(CHANGES_PATH)
    events.onmessage = ({ data }) => {
      if (Number(data) < performance.now()) location.reload()
    }
  }
  document.addEventListener('visibilitychange', listen)
  listen()
}
