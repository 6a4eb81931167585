import { connect, type Socket } from 'node:net'
import { expect, test } from '@playwright/test'
import { ask } from './support/ask'
import { HOSTS, type Host } from './support/hosts'
import { OUT } from './support/pages'

const CLIENTS = 1200
const SECONDS = 15

// `npm start` is for its own machine.
for (const [name, start] of Object.entries(HOSTS).filter(([host]) => host !== 'npm start'))
  test(`${name} answers everyone while ${CLIENTS} clients send a byte a second, and waits for none of these`, async () => {
    test.setTimeout(60_000)
    const site = await start(OUT)
    const slow = slowClients(site)
    try {
      const took: number[] = []
      const end = Date.now() + SECONDS * 1000
      while (Date.now() < end) {
        const asked = Date.now()
        // A connection of its own each time, as of a reader who has just come.
        const { status } = await ask(site.url, '/th/', { headers: { connection: 'close' } })
        expect(status).toBe(200)
        took.push(Date.now() - asked)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      console.info(
        `${name}: ${took.length} answers, the slowest after ${Math.max(...took)} ms; ${slow.sent()} slow`,
      )
      expect(took.length).toBeGreaterThan(SECONDS * 2)
      expect(Math.max(...took)).toBeLessThan(5000)
      expect(slow.most()).toBe(CLIENTS)
      expect(slow.sent()).toBeGreaterThanOrEqual(CLIENTS)
    } finally {
      slow.stop()
      await site.stop()
    }
  })

/**
 * Clients whose requests never end.
 *
 * @param site the server
 * @returns how many are connected at `most`, and how many the server has `sent` away
 */
function slowClients(site: Host) {
  const port = Number(new URL(site.url).port)
  const open = new Set<Socket>()
  let most = 0
  let sent = 0
  for (let client = 0; client < CLIENTS; client++) {
    const socket = connect(port, '127.0.0.1', () => {
      open.add(socket)
      most = Math.max(most, open.size)
      socket.write('GET /th/ HTTP/1.1\r\nhost: localhost\r\nx-slow: ')
    })
    // The server may answer that it waits no longer, or only close.
    socket.on('error', () => {})
    socket.on('data', () => {})
    socket.on('close', () => {
      if (open.delete(socket)) sent++
    })
  }
  const byte = setInterval(() => {
    for (const socket of open) socket.write('a')
  }, 1000)
  return {
    most: () => most,
    sent: () => sent,
    stop() {
      clearInterval(byte)
      for (const socket of open) socket.destroy()
    },
  }
}
