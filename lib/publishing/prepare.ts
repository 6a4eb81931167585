// The first half of `npm run build`: checks and reviews the content, makes its pictures smaller, plans which pages are made
// and how, and bundles the code that makes them. A process of its own, so that what it took of memory is free for Next.js.
import type { Article } from '../articles/article'
import { articles, readLibrary } from '../articles/library'
import { ContentError } from '../articles/problem'
import { keepRecords, keptRecords } from '../articles/records'
import { contentFolder } from '../content-folder'
import { LocalizedError } from '../i18n/localized-error'
import { siteUrl } from '../i18n/site-url'
import { NO_PRESS, preparedBuild, RECORDS_VARIABLE } from '../prepared-build'
import { commandLanguage } from '../review/command-line'
import { readConfiguration } from '../review/configuration'
import { textReport } from '../review/report'
import { reviewArchive } from '../review/review-archive'
import { statusesOf } from '../review/translation-status'
import { keepPlan, planBuild } from './build-plan'
import { codeStampOf } from './build-stamp'
import { bundleCode } from './bundled-code'
import { makePictures } from './make-pictures'
import { publishedSite } from './published-site'
import { sitePages } from './site-pages'

const NOT_BUILT = {
  en: 'Nothing was built: out/ is as it was.',
  th: 'ยังไม่ได้สร้างเว็บไซต์ใหม่: out/ ยังเป็นของเดิม',
}

// What is read here is read as for the pages: once, and without drafts.
Object.assign(process.env, { NODE_ENV: 'production' })
const project = process.cwd()
const prepared = preparedBuild(project)
const stamp = codeStampOf(project)
const language = commandLanguage()

try {
  siteUrl()
  const known = new Map(keptRecords(prepared.records, stamp).map((record) => [record.article.slug, record]))
  const { records, problems } = readLibrary(contentFolder(), known)
  const stopping = [...problems.filter(({ inDraft }) => !inDraft), ...readConfiguration().problems]
  if (stopping.length > 0) throw new ContentError(stopping)
  keepRecords(prepared.records, stamp, records)
  process.env[RECORDS_VARIABLE] = prepared.records
  await review(articles())
  await makePictures(articles(), language)
} catch (error) {
  if (!(error instanceof LocalizedError)) throw error
  refuse(error.report(language))
}

const press = !process.argv.includes(NO_PRESS)
const plan = planBuild(stamp, sitePages(), publishedSite(project, stamp)?.sums ?? {}, { press })
keepPlan(prepared.plan, plan)
await bundleCode(project, prepared, { press: plan.printed.length > 0 })

/** Tells what the bilingual review has found in what is to be published; an error in it stops the build. */
async function review(articles: readonly Article[]): Promise<void> {
  const findings = await reviewArchive(articles)
  if (!findings.some(({ severity }) => severity !== 'notice')) return
  const colour = process.stderr.isTTY === true
  // The table of an archive is long, and whoever wants it asks `npm run review`.
  const report = textReport(findings, statusesOf(articles), { language, colour, briefly: true })
  if (findings.some(({ severity }) => severity === 'error')) refuse(report)
  console.warn(report)
}

function refuse(message: string): never {
  console.error(message)
  console.error(`\n${NOT_BUILT[language]}`)
  process.exit(1)
}
