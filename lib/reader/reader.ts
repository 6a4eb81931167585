/*
 * All the script that a reader's browser runs. Every page works without it; each part below adds one comfort.
 * It is one module, bundled to a file whose name carries its hash, and at most 3 KB (brotli).
 */
import { goToOwnLanguage, rememberChoice } from './own-language'
import { offerSharing } from './share'

rememberChoice()
goToOwnLanguage()
offerSharing()
