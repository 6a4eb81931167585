// The first half of `npm run build`: checks and reviews the content, makes its pictures smaller, plans which pages are made
// and how, and bundles the code that makes them. A process of its own, so that what it took of memory is free for Next.js.
import type { Article } from '../articles/article'
import { articles, readRecords } from '../articles/library'
import { ContentError } from '../articles/problem'
import { keepRecords, keptRecords } from '../articles/records'
import { contentFolder } from '../content-folder'
import { NO_PRESS, preparedBuild, RECORDS_VARIABLE } from '../prepared-build'
import { displayLanguageOf } from '../review/messages'
import { textReport } from '../review/report'
import { reviewArchive } from '../review/review-archive'
import { statesOf } from '../review/states'
import { keepPlan, planBuild } from './build-plan'
import { codeStampOf } from './build-stamp'
import { bundleCode } from './bundled-code'
import { makePictures } from './make-pictures'
import { publishedSite } from './published-site'
import { sitePages } from './site-pages'

// What is read here is read as for the pages: once, and without drafts.
Object.assign(process.env, { NODE_ENV: 'production' })
const project = process.cwd()
const prepared = preparedBuild(project)
const stamp = codeStampOf(project)

try {
  const known = new Map(keptRecords(prepared.records, stamp).map((record) => [record.article.slug, record]))
  keepRecords(prepared.records, stamp, readRecords(contentFolder(), known))
  process.env[RECORDS_VARIABLE] = prepared.records
  await review(articles())
  await makePictures(articles())
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  refuse(error.message)
}

const press = !process.argv.includes(NO_PRESS)
const plan = planBuild(stamp, sitePages(), publishedSite(project, stamp)?.sums ?? {}, { press })
keepPlan(prepared.plan, plan)
await bundleCode(project, prepared, { press: plan.printed.length > 0 })

/** Tells what the bilingual review has found in what is to be published; an error in it stops the build. */
async function review(articles: readonly Article[]): Promise<void> {
  const findings = await reviewArchive(articles)
  if (!findings.some(({ severity }) => severity !== 'notice')) return
  const language = displayLanguageOf(process.env.LC_ALL || process.env.LANG || '') ?? 'en'
  const colour = process.stderr.isTTY === true
  // The table of an archive is long, and whoever wants it asks `npm run review`.
  const report = textReport(findings, statesOf(articles), { language, colour, briefly: true })
  if (findings.some(({ severity }) => severity === 'error')) refuse(report)
  console.warn(report)
}

function refuse(message: string): never {
  console.error(message)
  console.error('\nNothing was built: out/ is as it was.')
  process.exit(1)
}
