/*
 * The script of the page that lists what is saved on the device, `components/saved/saved-panel.tsx`, and of every address that
 * the worker shows that page for. It reads the worker's caches itself and asks nobody.
 */

import { element } from './element'
import { type SavedArticle, savedArticle } from './saved-article'
import { cachePrefix, savedPages } from './saved-caches'
import { wholeWords } from './whole-words'

type Panel = {
  readonly status: HTMLElement
  readonly list: HTMLElement
  readonly clear: HTMLButtonElement
}

const scope = new URL('..', import.meta.url).pathname
const locale = document.documentElement.lang

// The script may come before the page is read to its end, or after.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()

async function start(): Promise<void> {
  const part = <Kind extends HTMLElement>(name: string) =>
    document.querySelector(`[data-saved-${name}]`) as Kind
  const panel: Panel = { status: part('status'), list: part('list'), clear: part('clear') }
  part('without').remove()
  part('missing').hidden = location.pathname === `${scope + locale}/saved/`
  panel.clear.addEventListener('click', async () => {
    for (const { name } of await saved()) await caches.delete(name)
    await show(panel, panel.status.dataset.removed)
    panel.status.focus()
  })
  try {
    await show(panel)
    if (!navigator.serviceWorker) throw new Error()
  } catch {
    panel.status.replaceChildren(...wholeWords({ text: panel.status.dataset.unsupported ?? '' }))
  }
}

async function saved() {
  return savedPages(await caches.keys(), cachePrefix(scope))
}

/** Shows what there is, with a word of what was done before it. */
async function show({ status, list, clear }: Panel, done = ''): Promise<void> {
  const pages = await saved()
  const articles = (await Promise.all(pages.map((page) => savedArticle(page, scope, locale)))).filter(
    (one) => one !== undefined,
  )
  const items = articles.map((article) => itemOf(article, { status, list, clear }))
  list.replaceChildren(...items)
  clear.hidden = pages.length === 0
  const count = articles.length
  const told = [done, count > 0 ? await sizeOf(status, count) : status.dataset.none]
  status.replaceChildren(...wholeWords({ text: told.join(' ').trim() }))
}

async function sizeOf({ dataset }: HTMLElement, count: number): Promise<string> {
  const { usage = 0 } = (await navigator.storage?.estimate?.()) ?? {}
  const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  const form = new Intl.PluralRules(locale).select(count)
  const words = dataset[`size${form[0]?.toUpperCase()}${form.slice(1)}`] ?? ''
  return words.replace('#', count.toLocaleString(locale)).replace('{size}', size.format(usage / 1e6))
}

function itemOf({ path, lang, headline, words, time, name }: SavedArticle, panel: Panel): HTMLElement {
  const link = element('a', { href: path, lang }, ...wholeWords({ text: words }))
  const heading = element('h2', {}, link)
  const read = new Date(time)
  const { read: readOn = '', remove = '' } = panel.status.dataset
  const day = readOn.replace('{time}', read.toLocaleDateString(locale, { dateStyle: 'medium' }))
  const when = element('time', { dateTime: read.toISOString() }, day)
  const button = element('button', { type: 'button' }, remove)
  button.setAttribute('aria-label', `${remove}: ${headline}`)
  button.addEventListener('click', async () => {
    const index = [...panel.list.children].indexOf(item)
    await caches.delete(name)
    await show(panel, panel.status.dataset.removed)
    // The button is gone: the next one is where the reader was, or what is said of none.
    const next = panel.list.children[index] ?? panel.list.lastElementChild
    ;(next?.querySelector('button') ?? panel.status).focus()
  })
  const item = element('li', {}, heading, when, button)
  return item
}
