/*
 * The script of the page that lists what is saved on the device, `components/saved/saved-panel.tsx`, and of every address that
 * the worker shows that page for. It reads the worker's caches itself and asks nobody.
 */

import { type SavedArticle, savedArticle } from './saved-article'
import { cachePrefix, savedPages } from './saved-caches'

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
  })
  try {
    await show(panel)
    if (!navigator.serviceWorker) throw new Error()
  } catch {
    panel.status.textContent = panel.status.dataset.unsupported ?? ''
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
  status.textContent = [done, count > 0 ? await sizeOf(status, count) : status.dataset.none].join(' ').trim()
}

async function sizeOf({ dataset }: HTMLElement, count: number): Promise<string> {
  const { usage = 0 } = (await navigator.storage?.estimate?.()) ?? {}
  const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  const form = new Intl.PluralRules(locale).select(count)
  const words = dataset[`size${form[0]?.toUpperCase()}${form.slice(1)}`] ?? ''
  return words.replace('#', count.toLocaleString(locale)).replace('{size}', size.format(usage / 1e6))
}

function itemOf({ path, lang, headline, time, name }: SavedArticle, panel: Panel): HTMLElement {
  const item = document.createElement('li')
  const link = Object.assign(document.createElement('a'), { href: path, lang, textContent: headline })
  const heading = document.createElement('h2')
  heading.append(link)
  const when = document.createElement('time')
  const read = new Date(time)
  when.dateTime = read.toISOString()
  const { read: words = '', remove = '' } = panel.status.dataset
  when.textContent = words.replace('{time}', read.toLocaleDateString(locale, { dateStyle: 'medium' }))
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: remove })
  button.setAttribute('aria-label', `${remove}: ${headline}`)
  button.addEventListener('click', async () => {
    const index = [...panel.list.children].indexOf(item)
    await caches.delete(name)
    await show(panel, panel.status.dataset.removed)
    // The button is gone: the next one is where the reader was.
    const next = panel.list.children[index] ?? panel.list.lastElementChild
    next?.querySelector('button')?.focus()
  })
  item.append(heading, when, button)
  return item
}
