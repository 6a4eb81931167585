/*
 * All the script that a reader's browser runs. Every page works without it; each part below adds one comfort.
 * It is one module, bundled to a file whose name carries its hash, and at most 3 KB (brotli).
 * What few readers ask for comes when they do, as modules of their own.
 */
import { offerAppearance } from './appearance'
import { holdBack, keepPlace, openAtPlace } from './kept-place'
import { offerListening } from './listening-offer'
import { goToOwnLanguage, rememberChoice } from './own-language'
import { offerSharing } from './share'
import { keepWhenRead } from './when-read'

/** Set when it is bundled: whether the site keeps what is read on the device. */
declare const OFFLINE: boolean

/** The script may come before the page is read to its end, or after. */
function start() {
  openAtPlace()
  keepPlace()
  rememberChoice()
  goToOwnLanguage()
  offerSharing()
  offerAppearance()
  offerListening()
  if (OFFLINE) keepWhenRead()
}

if (document.readyState === 'loading') {
  holdBack()
  document.addEventListener('DOMContentLoaded', start)
} else start()
