/** Where the chosen size of letters and colours are kept: on the device, in no cookie, sent to nobody. */
export const APPEARANCE_KEY = 'otagai:appearance'

/**
 * The one script that stands in a page itself, because it comes before the page is painted: it puts what the reader chose,
 * such as `dark 130`, where the style sheet finds it (app/globals.css). That the attribute is there at all says that there
 * is script, which buttons that need it wait for.
 *
 * Policies have its sum: a change here is one in `deploy/` too, which a test tells.
 */
export const APPEARANCE_SCRIPT = `{let a="";try{a=localStorage["${APPEARANCE_KEY}"]||""}catch{}document.documentElement.dataset.appearance=a}`
