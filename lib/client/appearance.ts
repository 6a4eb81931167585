import { APPEARANCE_KEY } from './appearance-script'
import { loadPart } from './on-demand'

/** Has the buttons for it open the choice of the size of letters and of the colours, which a page has from its start. */
export function offerAppearance(): void {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
  const colours = metas.map(({ content }) => content)
  const show = (appearance: string) => {
    document.documentElement.dataset.appearance = appearance
    // The browser's own bar: the first is for the light, the second for the dark.
    const theme = /light/.test(appearance) ? 0 : /dark/.test(appearance) ? 1 : undefined
    for (const [index, meta] of metas.entries()) meta.content = colours[theme ?? index] ?? ''
  }
  const showKept = () => {
    try {
      show(localStorage.getItem(APPEARANCE_KEY) ?? '')
    } catch {
      // Storage may be refused: a choice then lasts as long as the page.
    }
  }
  showKept()
  // Chosen in another tab, or before the reader came back to this page.
  for (const way of ['storage', 'pageshow']) addEventListener(way, showKept)
  const choose = (appearance: string) => {
    show(appearance)
    try {
      localStorage.setItem(APPEARANCE_KEY, appearance)
    } catch {
      // As above.
    }
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-opens=appearance]')) {
    button.disabled = false
    button.addEventListener('click', async () => (await loadPart('appearance-dialog')).open(choose))
  }
}
