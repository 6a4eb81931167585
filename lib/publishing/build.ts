// `npm run build`: checks the content and prepares, then has Next.js build; the adapter publishes into `out/`.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  ADAPTER_VARIABLE,
  FINISHING_VARIABLE,
  NO_PRESS,
  PLAN_VARIABLE,
  PRESS_VARIABLE,
  preparedBuild,
  RECORDS_VARIABLE,
} from '../prepared-build'
import { COMMON_OPTIONS, LOCALE_USAGE, readCommandLine } from '../review/command-line'
import { takeWrongPrint } from './press/wrong-print'
import { recoverSite } from './publish'

const COMMAND = `npm run build -- ${LOCALE_USAGE}`
const USAGE = {
  en: `${COMMAND}

Checks and reviews the content, and builds the site in out/; --locale chooses the language of what is told.`,
  th: `${COMMAND}

ตรวจเนื้อหา แล้วสร้างเว็บไซต์ใน out/ โดย --locale เลือกภาษาของข้อความที่แจ้ง`,
}

readCommandLine({ options: COMMON_OPTIONS }, USAGE)
const project = process.cwd()
await recoverSite(path.resolve('out'))

takeWrongPrint(project)
let status = build()
const wrong = takeWrongPrint(project)
if (wrong) {
  console.warn(`The press does not print what Next.js renders:\n${wrong}`)
  console.warn('So Next.js renders every page, which takes longer. See lib/publishing/press/press.ts.')
  status = build(NO_PRESS)
}
process.exit(status)

function build(...options: string[]): number {
  // As this very process was started: with the loader of TypeScript.
  const script = fileURLToPath(new URL('prepare.ts', import.meta.url))
  const prepare = [...process.execArgv, script, ...process.argv.slice(2), ...options]
  const { records, plan, adapter, finishing, press } = preparedBuild(project)
  // Found as a package is, so that a copy of the sources inside the project can be built too.
  const next = fileURLToPath(new URL('dist/bin/next', import.meta.resolve('next/package.json')))
  return (
    run(prepare, {}) ||
    run([next, 'build'], {
      NEXT_TELEMETRY_DISABLED: '1',
      [RECORDS_VARIABLE]: records,
      [PLAN_VARIABLE]: plan,
      [ADAPTER_VARIABLE]: adapter,
      [FINISHING_VARIABLE]: finishing,
      ...(options.includes(NO_PRESS) ? {} : { [PRESS_VARIABLE]: press }),
    })
  )
}

/** Runs Node to its end, and returns its exit code. */
function run(parameters: readonly string[], variables: Readonly<Record<string, string>>): number {
  const { status } = spawnSync(process.execPath, parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...variables },
  })
  return status ?? 1
}
