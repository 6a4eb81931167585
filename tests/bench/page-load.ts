import type { Browser, CDPSession, Page } from '@playwright/test'
import { cumulativeLayoutShift, totalBlockingTime } from './paint-figures'
import { CPU_SLOWDOWN, PHONE, SLOW_4G } from './throttling'

/** What a response is counted as. */
export const KINDS = ['html', 'css', 'script', 'font', 'image', 'other'] as const
export type Kind = (typeof KINDS)[number]

/** What one cold load of a page came to. */
export type PageLoad = {
  readonly requests: number
  /** Bytes of the bodies as they were transferred: compressed. */
  readonly bytes: Readonly<Record<Kind, number>>
  /** Bytes of all the response headers; over HTTP/2 they would be compressed. */
  readonly headerBytes: number
  /** First and largest contentful paint and total blocking time, in milliseconds; layout shift as a score. */
  readonly firstPaint: number
  readonly largestPaint: number
  readonly layoutShift: number
  readonly blockingTime: number
}

/** What the browser calls a resource, where it is not `other`. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'script',
  Font: 'font',
  Image: 'image',
}

/** A page is at rest when nothing has come for so long. */
const QUIET_MS = 2000
const LONGEST_MS = 60_000

/**
 * Loads a page on a slow phone with nothing kept from before: in a profile of its own.
 *
 * @param browser a running Chromium
 * @param url address of the page
 * @throws when the page is not answered with 200, or does not come to rest in a minute
 */
export async function loadPage(browser: Browser, url: string): Promise<PageLoad> {
  // A policy made for the finished pages must not keep the framework's script from running where it is compared.
  const context = await browser.newContext({ ...PHONE, bypassCSP: true })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const traffic = await watchTraffic(session)
    await session.send('Network.emulateNetworkConditions', SLOW_4G)
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    const response = await page.goto(url, { waitUntil: 'load', timeout: LONGEST_MS })
    if (response?.status() !== 200) throw new Error(`${url} was answered with ${response?.status()}.`)
    await traffic.rest()
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    return { ...traffic.counted(), ...(await paintOf(page, url)) }
  } finally {
    await context.close()
  }
}

type Response = { kind: Kind; body: number; all: number }

async function watchTraffic(session: CDPSession) {
  const responses = new Map<string, Response>()
  const open = new Set<string>()
  let lastEvent = Date.now()
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    lastEvent = Date.now()
    if (!request.url.startsWith('http')) return
    open.add(requestId)
    responses.set(requestId, { kind: KIND_OF[type ?? ''] ?? 'other', body: 0, all: 0 })
  })
  session.on('Network.responseReceived', ({ requestId, response: { headers } }) => {
    const length = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-length')?.[1]
    const response = responses.get(requestId)
    // The browser counts the bytes of a page's own body only together with its headers.
    if (response && length !== undefined) response.body = Number(length)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    lastEvent = Date.now()
    open.delete(requestId)
    const response = responses.get(requestId)
    if (response) response.all = encodedDataLength
  })
  session.on('Network.loadingFailed', ({ requestId }) => {
    lastEvent = Date.now()
    open.delete(requestId)
  })
  await session.send('Network.enable')

  return {
    async rest() {
      const end = Date.now() + LONGEST_MS
      while (open.size > 0 || Date.now() - lastEvent < QUIET_MS) {
        if (Date.now() > end) throw new Error('The page did not come to rest.')
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    counted() {
      const bytes: Record<Kind, number> = { html: 0, css: 0, script: 0, font: 0, image: 0, other: 0 }
      let headerBytes = 0
      for (const { kind, body, all } of responses.values()) {
        bytes[kind] += body
        headerBytes += all - body
      }
      return { requests: responses.size, bytes, headerBytes }
    },
  }
}

async function paintOf(page: Page, url: string) {
  // Only nameless functions: a name would be kept by a helper that the page does not have.
  const entries = await page.evaluate(async () => {
    const found: { type: string; name: string; start: number; duration: number; value: number }[] = []
    const observers = ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'].map((type) => {
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value = 0, hadRecentInput } = entry as { value?: number; hadRecentInput?: boolean }
          if (!hadRecentInput)
            found.push({ type, name: entry.name, start: entry.startTime, duration: entry.duration, value })
        }
      })
      observer.observe({ type, buffered: true })
      return observer
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    for (const observer of observers) observer.disconnect()
    return found
  })
  const of = (type: string) => entries.filter((entry) => entry.type === type)
  const firstPaint = entries.find(({ name }) => name === 'first-contentful-paint')?.start
  const largestPaint = of('largest-contentful-paint').at(-1)?.start
  if (firstPaint === undefined || largestPaint === undefined)
    throw new Error(`${url} painted nothing that Chromium reports.`)
  return {
    firstPaint,
    largestPaint,
    layoutShift: cumulativeLayoutShift(of('layout-shift').map(({ start, value }) => ({ at: start, value }))),
    blockingTime: totalBlockingTime(of('longtask'), firstPaint),
  }
}
