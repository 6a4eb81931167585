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

/** The script may come before the page is read to its end, or after. */
function start() {
  openAtPlace()
  keepPlace()
  rememberChoice()
  goToOwnLanguage()
  offerSharing()
  offerAppearance()
  offerListening()
}

if (document.readyState === 'loading') {
  holdBack()
  document.addEventListener('DOMContentLoaded', start)
} else start()
