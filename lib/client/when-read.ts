/** Name of the script that is loaded when a page was read; `reader-script.ts` puts it in. */
declare const OFFLINE_SCRIPT: string

/** How long a page has been looked at when it counts as read, in ms. */
const READ_AFTER = 3000

/**
 * Loads what has a page kept on the device, once it was there for a while: until then a visit costs nothing for it. A browser
 * without workers shows nothing of it.
 */
export function keepWhenRead(): void {
  // This script is a part of the page that is loaded: it never comes after that.
  if (navigator.serviceWorker) addEventListener('load', whenSeen)
}

/** A page that is made ready beforehand, or lies in another tab, is not being read yet. */
function whenSeen() {
  if (document.hidden) document.addEventListener('visibilitychange', whenSeen, { once: true })
  // Without a network, or where it is refused, the next page tries again.
  else setTimeout(() => import(OFFLINE_SCRIPT).catch(() => undefined), READ_AFTER)
}
