import type { Messages } from '../i18n/messages'
import { addStyles, element } from './element'

declare const WORDS: Messages['listening']

const SPEED_KEY = 'otagai:speed'
const SPEEDS = ['0.8', '1', '1.25', '1.5']

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

/** What a reader has to do with a voice, at the foot of the screen. */
export type ListeningBar = {
  readonly bar: HTMLElement
  /** Begins, pauses, goes on. */
  readonly toggle: HTMLButtonElement
  readonly rate: () => number
  /**
   * @param word what the toggle does
   * @param status what is to be known, if anything
   */
  readonly show: (word: string, status?: string) => void
}

/**
 * @param toggled what the toggle does
 * @param sped what is done at another speed, which is kept on the device
 * @param stopped what its end does
 * @returns the bar, in no page yet
 */
export function listeningBar(toggled: () => void, sped: () => void, stopped: () => void): ListeningBar {
  const toggle = element('button', { onclick: toggled })
  const speed = element(
    'select',
    {
      onchange: () => {
        keepSpeed(speed.value)
        sped()
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
    element('button', { onclick: stopped }, WORDS.stop),
  )
  return {
    bar,
    toggle,
    rate: () => Number(speed.value),
    show(word, said = '') {
      toggle.textContent = word
      status.textContent = said
    },
  }
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
