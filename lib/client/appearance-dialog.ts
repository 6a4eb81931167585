/*
 * The choice of the size of letters and of the colours, loaded when it is first asked for. Modal, so that keyboard and screen
 * reader find the way in and out; at the lower edge, so that the reader sees the text change.
 */
import type { Messages } from '../i18n/messages'
import { addStyles, element } from './element'

declare const WORDS: Messages['appearance']

/** In per cent of what the browser is set to. */
const SIZES = ['100', '115', '130', '150']

const STYLES = `
.appearance{inset:auto 0 0;width:100%;max-width:34rem;margin:0 auto;border:solid var(--rule);border-width:1px 1px 0;padding:1rem;background:var(--paper);color:var(--ink);font-size:calc(1rem/var(--size))}
.appearance::backdrop{background:none}
.appearance h2{font-size:1em}
.appearance fieldset{display:flex;flex-wrap:wrap;gap:0 1.2em;margin:0;border:0;padding:.5em 0}
.appearance legend{color:var(--ink-soft);font-size:.875em}
.appearance label{display:flex;align-items:center;gap:.4em;min-height:44px}
.appearance input{width:1.2em;height:1.2em;margin:0;accent-color:var(--link)}
.appearance button{min-height:44px;padding:0 1.2em;border:1px solid var(--rule);border-radius:4px;background:none;color:var(--link);font:inherit}
`

let dialog: HTMLDialogElement | undefined

/**
 * Shows the choice.
 *
 * @param choose is told each choice, such as `dark 130`
 */
export function open(choose: (appearance: string) => void): void {
  dialog ??= make(choose)
  dialog.showModal()
}

function make(choose: (appearance: string) => void) {
  const chosen = document.documentElement.dataset.appearance?.split(' ') ?? []
  const of = (values: readonly string[]) => values.find((value) => chosen.includes(value)) ?? values[0] ?? ''
  const choice = { theme: of(['', 'light', 'dark']), size: of(SIZES) }
  const group = (name: keyof typeof choice, words: Readonly<Record<string, string>>) =>
    element(
      'fieldset',
      {},
      element('legend', {}, WORDS[name]),
      ...Object.entries(words).map(([value, word]) =>
        element(
          'label',
          {},
          element('input', {
            type: 'radio',
            name,
            value,
            checked: choice[name] === value,
            onchange: () => {
              choice[name] = value
              choose(`${choice.theme} ${choice.size}`)
            },
          }),
          word,
        ),
      ),
    )
  const made = element(
    'dialog',
    { className: 'appearance', ariaLabel: WORDS.title },
    element('h2', {}, WORDS.title),
    group('size', Object.fromEntries(SIZES.map((size) => [size, `${size}%`]))),
    group('theme', { '': WORDS.system, light: WORDS.light, dark: WORDS.dark }),
    element('button', { onclick: () => made.close() }, WORDS.close),
  )
  addStyles(STYLES)
  document.body.append(made)
  return made
}
