/*
 * Reads an article aloud, paragraph by paragraph, with a voice of the reader's own device. Loaded when it is asked for.
 */
import type { Messages } from '../i18n/messages'
import { addStyles, element } from './element'
import { type KeptListening, keepListening } from './kept-listening'
import { passagesOf, wordsOf } from './listened-passages'
import { type SpokenLanguage, spokenText, utterancesOf } from './speech'

declare const WORDS: Messages['listening']
declare const SPOKEN: SpokenLanguage

const SPEED_KEY = 'otagai:speed'
const SPEEDS = ['0.8', '1', '1.25', '1.5']

/** The longest that a letter takes to be said, and a voice to begin, in ms. Some voices fall silent and never say so. */
const LETTER = 300
const BEGINNING = 9000

/** The paragraph is marked by a bar beside it, too. */
addStyles(`
@media screen{
main [aria-current]{background:var(--mark);box-shadow:-.4em 0 var(--mark),-.7em 0 var(--accent);scroll-margin-block:5rem}
.listening{position:fixed;inset:auto 0 0;z-index:1;padding:.5em;background:var(--paper);border-top:1px solid var(--rule);font-size:calc(.875rem/var(--size));text-align:center}
.listening :is(button,select){min-height:44px;margin:0 .15em;padding:0 .7em;border:1px solid var(--rule);border-radius:4px;background:none;color:var(--link);font:inherit}
body:has(.listening){padding-bottom:6rem}
}
@media print{.listening{display:none}}
`)

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
  let at = kept ? passages.findLastIndex(({ id }) => kept.anchors.includes(id)) : 0
  if (at < 0) at = Math.min(kept?.at ?? 0, passages.length - 1)
  let part = 0
  // Until a voice is heard, the button offers to begin here.
  let silent = true
  let spoken: SpeechSynthesisUtterance | undefined
  let marked: HTMLElement | undefined
  let overdue: ReturnType<typeof setTimeout>

  const mark = (passage?: HTMLElement) => {
    if (passage === marked) return
    // Who has scrolled away from what is read is not brought back.
    const follows = !marked ? !kept : isSeen(marked)
    marked?.removeAttribute('aria-current')
    marked = passage
    passage?.setAttribute('aria-current', 'true')
    if (follows) passage?.scrollIntoView({ block: 'nearest', behavior: isCalm() ? 'instant' : 'smooth' })
  }
  const be = (nowSilent: boolean, word = nowSilent ? WORDS.resume : WORDS.pause, why = '') => {
    silent = nowSilent
    toggle.textContent = word
    status.textContent = why
  }
  const hush = () => {
    clearTimeout(overdue)
    spoken = undefined
    speechSynthesis.cancel()
  }
  const fail = () => {
    hush()
    be(true, WORDS.fromHere, WORDS.failed)
  }
  const speak = () => {
    hush()
    const passage = passages[at]
    if (!passage) return stop()
    mark(passage)
    const text = utterancesOf(spokenText(wordsOf(passage), SPOKEN), document.documentElement.lang)[part]
    if (!text) {
      at++
      part = 0
      return speak()
    }
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), {
      voice,
      lang: voice.lang,
      rate: Number(speed.value),
      onstart: () => utterance === spoken && be(false),
      onend: () => {
        if (utterance !== spoken) return
        part++
        speak()
      },
      // Such as where a browser wants a tap first.
      onerror: () => utterance === spoken && fail(),
    })
    spoken = utterance
    overdue = setTimeout(fail, BEGINNING + (LETTER * text.length) / utterance.rate)
    speechSynthesis.speak(utterance)
  }

  const pause = () => {
    hush()
    be(true)
  }
  // Not the browser's own pause, which Android takes for the end: it goes on at the beginning of the sentence.
  const toggle = element('button', { onclick: () => (silent ? speak() : pause()) })
  const speed = element(
    'select',
    {
      onchange: () => {
        keepSpeed(speed.value)
        if (!silent) speak()
      },
    },
    ...SPEEDS.map((value) => element('option', { value }, `${value}×`)),
  )
  speed.value = keptSpeed()
  const status = element('span', { role: 'status' })
  const bar = element(
    'div',
    { className: 'listening', role: 'group', ariaLabel: WORDS.label },
    status,
    toggle,
    element('label', {}, `${WORDS.speed} `, speed),
    element('button', { onclick: () => stop() }, WORDS.stop),
  )

  const ending = new AbortController()
  const { signal } = ending
  stop = () => {
    ending.abort()
    hush()
    mark()
    const hadFocus = bar.contains(document.activeElement)
    bar.remove()
    if (hadFocus) opener.focus()
    stop = () => {}
  }
  addEventListener('pagehide', pause, { signal })
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[rel=alternate][hreflang]')
      const anchors = passages.slice(0, at + 1).map(({ id }) => id)
      if (link) keepListening(link.pathname, { anchors: anchors.filter(Boolean), at, speaking: !silent })
    },
    { signal },
  )
  document.body.append(bar)
  be(silent, WORDS.fromHere)
  if (kept && !kept.speaking) mark(passages[at])
  else speak()
  if (!kept) toggle.focus()
}

function isSeen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

function keptSpeed(): string {
  try {
    return SPEEDS.find((speed) => speed === localStorage.getItem(SPEED_KEY)) ?? '1'
  } catch {
    return '1'
  }
}

function keepSpeed(speed: string): void {
  try {
    localStorage.setItem(SPEED_KEY, speed)
  } catch {
    // Storage may be refused: the speed then lasts as long as the page.
  }
}
