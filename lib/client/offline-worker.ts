/*
 * The service worker: keeps what was read on the device, and answers from there where there is no network. Pages come from
 * the network first, files with a sum in their name from the device. At most 1.5 KB (brotli).
 */
import type { ReadPage } from './keep-offline'
import {
  cachePrefix,
  pageAt,
  type SavedPage,
  savedName,
  savedPages,
  shellName,
  uselessCaches,
} from './saved-caches'
import { type FetchEvent, worker } from './worker-scope'

/** Set when it is bundled: the sum of the shell, its addresses, the languages, and addresses of what is gone from the site. */
declare const VERSION: string
declare const SHELL: readonly string[]
declare const LOCALES: readonly string[]
declare const GONE: readonly string[]

/** Asks the server whether what a browser has is still right. */
const ANEW = { cache: 'no-cache' } as const

/** How long a saved page waits for the one of the network, in ms. */
const PATIENCE = 3000

const { registration, clients } = worker
const home = registration.scope
const prefix = cachePrefix(new URL(home).pathname)
const shell = shellName(prefix, VERSION)

worker.addEventListener('install', (event) => {
  worker.skipWaiting()
  event.waitUntil(
    caches.open(shell).then((cache) => cache.addAll(SHELL.map((path) => new Request(home + path, ANEW)))),
  )
})

worker.addEventListener('activate', (event) => {
  const dropped = GONE.map((path) => drop(home + path))
  event.waitUntil(
    Promise.all([tidy(), ...dropped, clients.claim(), registration.navigationPreload?.enable()]),
  )
})

worker.addEventListener('message', (event) => event.waitUntil(keep(event.data as ReadPage)))

worker.addEventListener('fetch', (event) => {
  const url = bare(event.request.url)
  if (event.request.mode === 'navigate') {
    if (addressOf(url)) event.respondWith(answerPage(event, url))
  } else if (isFile(url)) event.respondWith(answerFile(event))
})

/** An address without what makes no other page of it. */
function bare(url: string) {
  return url.replace(/[?#].*/, '')
}

function addressOf(url: string) {
  return pageAt(url.slice(home.length), LOCALES)
}

/** Whether no other content ever has this address, as its name has a sum of it, or it is the icon, which comes with a shell. */
function isFile(url: string) {
  return url.startsWith(home) && /^((fonts|pictures|reader)\/[^/]+|icon\.svg)$/.test(url.slice(home.length))
}

async function answerPage({ request, preloadResponse }: FetchEvent, url: string): Promise<Response> {
  const network = (async () => {
    const preloaded = await preloadResponse
    // Where there is no network Firefox has an answer of status 0 here.
    return preloaded?.status ? preloaded : fetch(request)
  })()
  const fresh = network.then(async (response) => {
    if ([404, 410].includes(response.status)) await drop(url)
    if (response.status > 499) throw response
    return response
  })
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(() => kept(url, fresh))
  return Promise.race([fresh, late]).catch(() =>
    kept(
      url,
      network.catch(() => listOf(url)),
    ),
  )
}

/** The list of what is saved, in the language of an address; for one that has none the page that chooses one. */
async function listOf(url: string): Promise<Response> {
  const cache = await caches.open(shell)
  const locale = addressOf(url)?.locale
  return (await cache.match(home + (locale ? `${locale}/saved/` : ''))) ?? Response.error()
}

/** A page as it was saved, a front page with the time, else another answer. */
async function kept(url: string, other: Promise<Response>): Promise<Response> {
  const saved = await savedAt(url)
  const response = saved && (await (await caches.open(saved.name)).match(url))
  if (!response) return other
  if (saved.page) return response
  const time = new Date(saved.time).toLocaleString(addressOf(url)?.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const html = (await response.text()).replace(/ hidden=""( data-earlier.*?){time}/, `$1${time}`)
  return new Response(html, response)
}

async function savedAt(url: string): Promise<SavedPage | undefined> {
  const page = addressOf(url)?.page
  return savedPages(await caches.keys(), prefix).find((saved) => saved.page === page)
}

async function answerFile(event: FetchEvent): Promise<Response> {
  const { request, clientId } = event
  const known = await caches.match(request)
  if (known) return known
  const response = await fetch(request)
  // A picture that is scrolled to later is a part of the saved page, too.
  if (response.ok) event.waitUntil(keepLate(clientId, request, response.clone()))
  return response
}

async function keepLate(clientId: string, request: Request, response: Response) {
  const client = await clients.get(clientId)
  const saved = client && (await savedAt(bare(client.url)))
  if (saved) await (await caches.open(saved.name)).put(request, response)
}

/** Saves a page that was read, in its languages and with what it shows. */
async function keep({ pages, files }: ReadPage) {
  const page = addressOf(pages[0])?.page
  if (page === undefined) return
  const addresses = [...pages, ...files.filter(isFile)]
  const known = await caches.open(shell)
  const fetched = await Promise.all(
    addresses.map(async (address) => ((await known.match(address)) ? undefined : fetch(address))),
  )
  if (!fetched[0]?.ok) return
  // One cache for each time: what was saved before is whole until this one is.
  const name = savedName(prefix, VERSION, Date.now(), page)
  const cache = await caches.open(name)
  const put = fetched.map((one, index) => one?.ok && cache.put(addresses[index] as string, one))
  await Promise.all(put).catch(() => caches.delete(name))
  await tidy()
}

/** Drops a page in all its languages: what is gone in one is not to be read on in another. */
async function drop(url: string) {
  const saved = await savedAt(url)
  if (saved) await caches.delete(saved.name)
}

async function tidy() {
  for (const name of uselessCaches(await caches.keys(), prefix, VERSION)) await caches.delete(name)
}
