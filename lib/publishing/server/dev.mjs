// `npm run dev`: the development server, with what it needs installed first.
import { spawn } from 'node:child_process'
import { install, projectFolder } from './install.mjs'

/** So the server asks to be started anew. */
const AGAIN = 77

process.chdir(projectFolder)
install()
/** @type {import('node:child_process').ChildProcess} */
let server
start()
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => server.kill(signal))

function start() {
  server = spawn(
    process.execPath,
    ['--import', 'tsx', 'lib/publishing/server/dev-server.ts', ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
  )
  server.on('exit', (code) => (code === AGAIN ? start() : process.exit(code ?? 0)))
}
