/*
 * Reads an article aloud, paragraph by paragraph, with a voice of the reader's own device. Loaded when it is asked for.
 */
import type { Messages } from '../i18n/messages'
import { type KeptListening, keepListening } from './kept-listening'
import { passagesOf } from './listened-passages'
import { listeningBar } from './listening-bar'
import { speakerOf } from './speaker'

declare const WORDS: Messages['listening']

let stop = () => {}

/**
 * Begins to read aloud.
 *
 * @param voice the voice
 * @param opener what had the focus before
 * @param kept how far the text was heard in another language
 */
export function listen(voice: SpeechSynthesisVoice, opener: HTMLElement, kept?: KeptListening): void {
  stop()
  const passages = passagesOf(document)
  const mark = markerOf(!kept)
  // Until a voice is heard, the button offers to begin here.
  let silent = true
  const be = (nowSilent: boolean, word = nowSilent ? WORDS.resume : WORDS.pause, status?: string) => {
    silent = nowSilent
    show(word, status)
  }
  const pause = () => {
    speaker.hush()
    be(true)
  }
  const { bar, toggle, rate, show } = listeningBar(
    () => (silent ? speaker.speak() : pause()),
    () => silent || speaker.speak(),
    () => stop(),
  )
  const speaker = speakerOf(passages, voice, placeIn(passages, kept), {
    rate,
    begins: mark,
    heard: () => be(false),
    failed: () => be(true, WORDS.fromHere, WORDS.failed),
    ended: () => stop(),
  })
  const ending = new AbortController()
  stop = () => {
    ending.abort()
    speaker.hush()
    mark()
    const hadFocus = bar.contains(document.activeElement)
    bar.remove()
    if (hadFocus) opener.focus()
    stop = () => {}
  }
  addEventListener('pagehide', pause, ending)
  document.addEventListener(
    'click',
    ({ target }) => keepPlace(target as Element, passages, speaker.at, !silent),
    ending,
  )
  document.body.append(bar)
  be(true, WORDS.fromHere)
  if (kept && !kept.speaking) mark(passages[speaker.at])
  else speaker.speak()
  if (!kept) toggle.focus()
}

/** @returns the number of the passage that was being heard in the other language */
function placeIn(passages: readonly HTMLElement[], kept: KeptListening | undefined): number {
  if (!kept) return 0
  const at = passages.findLastIndex(({ id }) => kept.anchors.includes(id))
  return at < 0 ? Math.min(kept.at, passages.length - 1) : at
}

/** Keeps how far the text was heard when a reader follows the link to another language. */
function keepPlace(target: Element, passages: readonly HTMLElement[], at: number, speaking: boolean): void {
  const link = target.closest<HTMLAnchorElement>('a[rel=alternate][hreflang]')
  const anchors = passages.slice(0, at + 1).map(({ id }) => id)
  if (link) keepListening(link.pathname, { anchors: anchors.filter(Boolean), at, speaking })
}

/** @returns what marks the passage that is read, in the place of the one before, and brings it into view where that was */
function markerOf(follows: boolean): (passage?: HTMLElement) => void {
  let marked: HTMLElement | undefined
  return (passage) => {
    if (passage === marked) return
    // Who has scrolled away from what is read is not brought back.
    const isFollowed = marked ? isSeen(marked) : follows
    marked?.removeAttribute('aria-current')
    marked = passage
    passage?.setAttribute('aria-current', 'true')
    if (isFollowed) passage?.scrollIntoView({ block: 'nearest', behavior: isCalm() ? 'instant' : 'smooth' })
  }
}

function isSeen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
