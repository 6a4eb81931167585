/**
 * A slow phone as Lighthouse emulates one: its `mobileSlow4G` as it is applied by the browser's own throttling, and its
 * screen. https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js
 *
 * 150 ms a round trip and 1.6 Mbit/s are meant. The browser delays a whole request and knows of no connection, so
 * Lighthouse takes 3.75 round trips for each request and nine tenths of the throughput.
 */
const ROUND_TRIP_MS = 150
const DOWN_KBPS = 1.6 * 1024
const UP_KBPS = 750
const REQUEST_ROUND_TRIPS = 3.75
const THROUGHPUT_SHARE = 0.9

const bytesASecond = (kilobits: number) => (kilobits * THROUGHPUT_SHARE * 1024) / 8

/** For `Network.emulateNetworkConditions`: milliseconds, and bytes a second. */
export const SLOW_4G = {
  offline: false,
  latency: ROUND_TRIP_MS * REQUEST_ROUND_TRIPS,
  downloadThroughput: bytesASecond(DOWN_KBPS),
  uploadThroughput: bytesASecond(UP_KBPS),
}

/** How many times slower than this machine the processor is made. */
export const CPU_SLOWDOWN = 4

/** Lighthouse's phone, a Moto G Power, in CSS pixels. */
export const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}

/** The same in words, for the table. */
export const PROFILE = `Lighthouse’s slow 4G (${SLOW_4G.latency} ms a request, ${(
  DOWN_KBPS * THROUGHPUT_SHARE
).toFixed(0)} kbit/s), CPU ÷ ${CPU_SLOWDOWN}, ${PHONE.viewport.width} px`
