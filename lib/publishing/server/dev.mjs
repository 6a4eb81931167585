// `npm run dev`: Next's development server, with what it needs installed first.
import { spawn } from 'node:child_process'
import { install, projectFolder } from './install.mjs'

process.chdir(projectFolder)
install()
const { register } = await import('tsx/esm/api')
register()
const { siteUrl } = await import('../../i18n/site-url')
try {
  siteUrl()
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exit(1)
}
const server = spawn(
  process.execPath,
  // The adapter is TypeScript, and Node itself imports it.
  ['--import', 'tsx', 'node_modules/next/dist/bin/next', 'dev', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
)
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
