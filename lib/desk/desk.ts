// `npm run desk`, as lib/desk/start.mjs starts it: the editor's desk, for whoever sits at this machine alone.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { contentFolder } from '../content-folder'
import { LocalizedError } from '../i18n/localized-error'
import { siteUrl } from '../i18n/site-url'
import { takeLock } from '../publishing/build/build-lock'
import { changeEvents, watchContent } from '../publishing/server/content-changes'
import { findFreePort, wishedPort } from '../publishing/server/free-port'
import {
  COMMON_OPTIONS,
  commandLanguage,
  LOCALE_USAGE,
  readCommandLine,
  say,
} from '../review/command/command-line'
import { forgetAddress, keepAddress, keptAddress } from './desk-address'
import { libraryOf } from './desk-library'
import { DESK_MESSAGES } from './desk-messages'
import { bundleDeskPage } from './desk-page'
import { deskServer } from './desk-server'
import { startPreview } from './preview'
import { shadowOf } from './shadow'
import { writtenFiles } from './written-files'

const COMMAND = `npm run desk -- [--no-open] ${LOCALE_USAGE}`
const USAGE = {
  en: `${COMMAND}

Opens the editor's desk in the browser. It is on this machine alone, at the port PORT or 4310.

--no-open  prints the address, and opens no browser
--locale   chooses the language`,
  th: `${COMMAND}

เปิดโต๊ะข่าวในเบราว์เซอร์ ใช้ได้เฉพาะบนเครื่องนี้ ที่พอร์ต PORT หรือ 4310

--no-open  แสดงที่อยู่ แต่ไม่เปิดเบราว์เซอร์
--locale   เลือกภาษา`,
}

/** The same at each start: a browser keeps what was typed and not saved by the address without its path. */
const PORT = '4310'
const HOST = '127.0.0.1'
/** The token is longer than anybody guesses: 256 bits. */
const TOKEN_BYTES = 32

const { values } = readCommandLine(
  { options: { ...COMMON_OPTIONS, 'no-open': { type: 'boolean', default: false } } },
  USAGE,
)
Object.assign(process.env, { NODE_ENV: 'development' })

try {
  await openDesk()
} catch (error) {
  if (!(error instanceof LocalizedError)) throw error
  console.error(error.report(commandLanguage()))
  process.exit(1)
}

async function openDesk() {
  siteUrl()
  const content = contentFolder()
  const own = path.resolve('.cache/desk')
  if (!isOnlyDesk(own)) return
  const token = randomBytes(TOKEN_BYTES).toString('hex')
  const port = await findFreePort(wishedPort(process.env.PORT || PORT), HOST)
  const shadow = shadowOf(content, path.join(own, 'content'))
  const preview = startPreview(shadow.folder, content, `/${token}/preview`)
  process.once('exit', preview.end)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0))
  const library = libraryOf(content)
  const changes = changeEvents()
  const follow = async () => {
    shadow.follow()
    await library.read()
  }
  watchContent([content], () => {
    // A disk that is full, or a folder that goes while it is read, is no reason for the desk to end.
    follow().catch(console.error)
    changes.tell()
  })
  const server = deskServer({
    content,
    language: commandLanguage(),
    shadow,
    preview,
    library,
    changes,
    token,
    port,
    page: await bundleDeskPage(),
    written: writtenFiles(content, own),
    workplace: own,
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, HOST, resolve))
  const url = `http://${HOST}:${port}/${token}/desk`
  keepAddress(own, url)
  say(DESK_MESSAGES.openedAt, { url })
  if (!values['no-open']) openBrowser(url)
  library.read().catch(console.error)
}

/**
 * Takes the place of the only desk; where another is open, leads to that.
 *
 * @throws LocalizedError where another is being opened, and its address is not known yet
 */
function isOnlyDesk(own: string): boolean {
  try {
    const giveBack = takeLock(`${own}.lock`, DESK_MESSAGES.running)
    // One that was killed has left its own.
    forgetAddress(own)
    process.once('exit', () => {
      forgetAddress(own)
      giveBack()
    })
    return true
  } catch (error) {
    const url = error instanceof LocalizedError ? keptAddress(own) : undefined
    if (!url) throw error
    say(DESK_MESSAGES.openAlready, { url })
    if (!values['no-open']) openBrowser(url)
    return false
  }
}

/** Where there is no screen there is no browser to open. */
function openBrowser(url: string) {
  const { platform, env } = process
  const hasScreen = platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY
  if (env.CI || !hasScreen) return
  const [command, ...words] =
    platform === 'win32'
      ? ['cmd', '/c', 'start', '""', url]
      : [platform === 'darwin' ? 'open' : 'xdg-open', url]
  if (command)
    spawn(command, words, { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref()
}
