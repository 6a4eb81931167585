// `npm run build`: checks and reviews the content, makes its pictures smaller, then has Next build; the adapter publishes into
// `out/`.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article } from '../articles/article'
import { articles, readRecords } from '../articles/library'
import { ContentError } from '../articles/problem'
import { keepRecords, keptRecords, RECORDS_VARIABLE } from '../articles/records'
import { contentFolder } from '../content-folder'
import { displayLanguageOf } from '../review/messages'
import { textReport } from '../review/report'
import { reviewArchive } from '../review/review-archive'
import { statesOf } from '../review/states'
import { keepPlan, PLAN_VARIABLE, planBuild } from './build-plan'
import { codeStampOf } from './build-stamp'
import { ADAPTER_VARIABLE, bundleCode } from './bundled-code'
import { FINISHING_VARIABLE } from './finish-pages'
import { makePictures } from './make-pictures'
import { PRESS_VARIABLE } from './press/press'
import { takeWrongPrint } from './press/wrong-print'
import { recoverSite } from './publish'
import { publishedSite } from './published-site'
import { sitePages } from './site-pages'

await recoverSite(path.resolve('out'))

// What is read here is read as for the pages: once, and without drafts.
Object.assign(process.env, { NODE_ENV: 'production' })
const project = process.cwd()
const records = path.join(project, '.cache/build/articles.json')
const plan = path.join(project, '.cache/build/plan.json')
const stamp = await codeStampOf(project)

try {
  const known = new Map(keptRecords(records, stamp).map((record) => [record.article.slug, record]))
  keepRecords(records, stamp, readRecords(contentFolder(), known))
  process.env[RECORDS_VARIABLE] = records
  await review(articles())
  await makePictures(articles())
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  refuse(error.message)
}

/** Tells what the bilingual review has found in what is to be published; an error in it stops the build. */
async function review(articles: readonly Article[]): Promise<void> {
  const findings = await reviewArchive(articles)
  if (!findings.some(({ severity }) => severity !== 'notice')) return
  const language = displayLanguageOf(process.env.LC_ALL || process.env.LANG || '') ?? 'en'
  const colour = process.stderr.isTTY === true
  const report = textReport(findings, statesOf(articles), { language, colour })
  if (findings.some(({ severity }) => severity === 'error')) refuse(report)
  console.warn(report)
}

function refuse(message: string): never {
  console.error(message)
  console.error('\nNothing was built: out/ is as it was.')
  process.exit(1)
}

takeWrongPrint(project)
let status = await build({ press: true })
const wrong = takeWrongPrint(project)
if (wrong) {
  console.warn(`The press does not print what Next.js renders:\n${wrong}`)
  console.warn('So Next.js renders every page, which takes longer. See lib/publishing/press/press.ts.')
  status = await build({ press: false })
}
process.exit(status)

async function build(options: { press: boolean }): Promise<number> {
  const planned = planBuild(stamp, sitePages(), publishedSite(project, stamp)?.sums ?? {}, options)
  keepPlan(plan, planned)
  process.env[PLAN_VARIABLE] = plan
  const code = await bundleCode(project, path.join(project, '.cache/build'), {
    press: planned.printed.length > 0,
  })
  process.env[ADAPTER_VARIABLE] = code.adapter
  process.env[FINISHING_VARIABLE] = code.finishing
  process.env[PRESS_VARIABLE] = code.press
  // Found as a package is, so that a copy of the sources inside the project can be built too.
  const next = fileURLToPath(new URL('dist/bin/next', import.meta.resolve('next/package.json')))
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  return status ?? 1
}
