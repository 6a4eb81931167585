// The development server, as lib/publishing/server/dev.mjs starts it: on this machine alone.
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import next from 'next'
import { CHANGES_PATH } from '../../client/reload-on-changes'
import { readContentAnew } from '../../content/build-memo'
import { shownPath } from '../../content/problem'
import { contentFolder } from '../../content-folder'
import { LocalizedError } from '../../i18n/localized-error'
import { siteUrl } from '../../i18n/site-url'
import { commandLanguage, say } from '../../review/command/command-line'
import { changeEvents, watchContent } from './content-changes'
import { findFreePort, wishedPort } from './free-port'
import { KEY_HEADER } from './preview-key'
import { SERVER_MESSAGES } from './server-messages'

/**
 * The desk shows pages of this server in its own, and says this word with each request: nobody else is answered then, and
 * nobody else is told where it is.
 */
const KEY = process.env.OTAGAI_PREVIEW_KEY
delete process.env.OTAGAI_PREVIEW_KEY

/** The languages are read once, when the server starts: after a change in them it has to be started anew. */
const AGAIN = 77
const READ_ONCE = 'locales.json'

const HOST = '127.0.0.1'

// Whoever started it has ended, now or while this was being loaded.
if (KEY) process.once('disconnect', () => process.exit(0))
if (KEY && !process.connected) process.exit(0)

Object.assign(process.env, { NODE_ENV: 'development' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))

try {
  await develop()
} catch (error) {
  if (!(error instanceof LocalizedError)) throw error
  console.error(error.report(commandLanguage()))
  process.exit(1)
}

async function develop() {
  siteUrl()
  const port = await findFreePort(KEY ? 0 : wishedPort(process.env.PORT), HOST)
  const server = createServer()
  await listen(server, port)
  // It answers requests to change protocols by itself, whoever asks: so it is given none.
  const app = next({ dev: true, hostname: HOST, port, httpServer: KEY ? createServer() : server })
  const events = changeEvents()
  // A folder of articles alone has the rest from the site's own.
  if (!KEY)
    watchContent([...new Set([contentFolder(), path.resolve('content')])], (names) => {
      if (names.has(READ_ONCE)) process.exit(AGAIN)
      events.tell()
    })
  const ready = app.prepare()
  // Whoever asks meanwhile, such as a page that was open before, waits.
  const answer = ready.then(() => app.getRequestHandler())
  server.on('request', async (request, response) => {
    if (KEY && request.headers[KEY_HEADER] !== KEY) response.writeHead(403).end()
    else if (request.url === CHANGES_PATH) events.answer(request, response)
    else {
      readContentAnew()
      await (await answer)(request, response)
    }
  })
  await ready
  if (KEY) return process.send?.({ port })
  say(SERVER_MESSAGES.developedAt, { url: `http://localhost:${port}/`, folder: shownPath(contentFolder()) })
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
