import { distanceTo, type Place, placeOf } from './place'
import { whenShown } from './when-shown'

/*
 * A link marked with `data-keeps-place` leads to the same page in another form: in another language, or side by side.
 * What is being read is kept on the device while such a link is followed, in this tab or in a new one, and taken away on
 * arrival. The fragment `#place` says so to the style sheet, which holds the page back until it is scrolled
 * (`body:target`), and is then taken out of the address. It is in the links from the start, because a page that the
 * browser has made ready beforehand is only used when the whole address is the same.
 */

const KEY = 'otagai:place'
const FRAGMENT = 'place'

/** A place is kept for as long as a slow connection may take to bring the page, in ms. */
const KEPT_FOR = 30_000

type KeptPlace = Place & {
  /** Path of the page that it is kept for. */
  readonly path: string
  /** When it was kept, in ms since 1970. */
  readonly time: number
}

/** Keeps what is being read when a reader follows a link that keeps the place: by tap, by key, or into a new tab. */
export function keepPlace(): void {
  try {
    // Refused in some private windows: the links then lead to the top of the page, as without script.
    localStorage.getItem(KEY)
  } catch {
    return
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-place]')) {
    link.setAttribute('href', `${link.pathname}#${FRAGMENT}`)
    for (const way of ['click', 'auxclick', 'contextmenu'])
      link.addEventListener(way, () => keepFor(link.pathname))
  }
}

function keepFor(path: string) {
  const { scrollHeight, clientHeight } = document.documentElement
  const boxes = [...document.querySelectorAll('main[id], main [id]:not(a, [id^=beside-] *)')].map(
    (element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return { anchor: element.id, top, bottom }
    },
  )
  const place = placeOf(boxes, innerHeight, scrollY / (scrollHeight - clientHeight))
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...place, path, time: Date.now() }))
  } catch {
    // A full storage: as above.
  }
}

/** Hides the page while it is still being read, where the style sheet does not see the fragment yet. */
export function holdBack(): void {
  if (location.hash === `#${FRAGMENT}`) document.documentElement.style.visibility = 'hidden'
}

/** Opens the page at the place that was kept for it, before it is seen. */
export function openAtPlace(): void {
  if (location.hash === `#${FRAGMENT}`) whenShown(arrive)
}

function arrive() {
  history.replaceState(history.state, '', location.pathname + location.search)
  const place = taken()
  let reading = false
  const hold = () => {
    if (place?.anchors && !reading) scrollBy({ top: distanceTo(place, boxOf), behavior: 'instant' })
  }
  hold()
  // It stays the target of a fragment that is in the address no more, so the style sheet has to be overruled.
  document.body.style.animation = 'none'
  document.documentElement.style.visibility = ''
  // Letters and pictures that come later may change the height of what stands above.
  for (const way of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(
      way,
      () => {
        reading = true
      },
      { once: true, passive: true },
    )
  document.fonts.ready.then(hold)
  addEventListener('load', hold)
}

function boxOf(anchor: string) {
  return document.getElementById(anchor)?.getBoundingClientRect()
}

/** The place that was kept for this page, which is then kept no longer. */
function taken(): KeptPlace | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as KeptPlace
    localStorage.removeItem(KEY)
    return kept.path === location.pathname && Date.now() - kept.time < KEPT_FOR ? kept : undefined
  } catch {
    return undefined
  }
}
