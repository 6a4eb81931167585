// `npm run build`: checks the content, then has Next build; the adapter publishes into `out/`.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArticles } from '../articles/library'
import { ContentError } from '../articles/problem'
import { recoverSite } from './publish'

await recoverSite(path.resolve('out'))

try {
  await readArticles()
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  console.error(error.message)
  console.error('\nNothing was built: out/ is as it was.')
  process.exit(1)
}

// Found as a package is, so that a copy of the sources inside the project can be built too.
const next = fileURLToPath(new URL('dist/bin/next', import.meta.resolve('next/package.json')))
const { status } = spawnSync(
  process.execPath,
  // The adapter is TypeScript, and Node itself imports it.
  ['--import', 'tsx', next, 'build'],
  { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
)
process.exit(status ?? 1)
