// `npm run build`: checks the content, makes what the store lacks, has Next.js render; the adapter publishes into `out/`.
import path from 'node:path'
import type { Article } from '../../content/articles/article'
import { dateAdvice } from '../../content/front-matter/partial-date'
import { partialDateOf, startOf } from '../../content/moments'
import { LocalizedError } from '../../i18n/localized-error'
import { type LocalizedMessage, localizeMessage } from '../../i18n/localized-message'
import { missingSiteUrlWarning, siteUrl } from '../../i18n/site-url'
import { type OwnPages, ownPages } from '../../review/addresses/own-pages'
import {
  COMMON_OPTIONS,
  commandLanguage,
  endCommand,
  LOCALE_USAGE,
  readCommandLine,
} from '../../review/command/command-line'
import { textReport } from '../../review/command/report'
import { reviewArchive } from '../../review/review-archive'
import { statusesOf } from '../../review/translation/translation-status'
import { tellFailure, tellFindings } from './build-events'
import { takeBuildLock } from './build-lock'
import { BUILD_MESSAGES } from './build-messages'
import { makePictures } from './make-pictures'
import { nextBuild } from './next-build'
import { prepareBuild, readContent, stampsOf } from './prepare'
import { progressOf, tellStep } from './progress'
import { PREVIEW_FOLDER, PUBLISHED_FOLDER, recoverSite } from './publish'

const COMMAND = `npm run build -- [--at <moment>] ${LOCALE_USAGE}`
const USAGE = {
  en: `${COMMAND}

Checks and reviews the content, and builds the site in out/.

--at      builds the site as it will be at a moment, such as 2026-11-20T09:30, in preview/; npm run preview shows it
--locale  chooses the language of what is told`,
  th: `${COMMAND}

ตรวจเนื้อหา แล้วสร้างเว็บไซต์ใน out/

--at      สร้างเว็บไซต์ตามที่จะเป็นในเวลาที่ระบุ เช่น 2026-11-20T09:30 ไว้ใน preview/ แล้วดูด้วย npm run preview
--locale  เลือกภาษาของข้อความที่แจ้ง`,
}

/** So many articles that wait are told by name. */
const MOST_TOLD = 5

const { values } = readCommandLine({ options: { ...COMMON_OPTIONS, at: { type: 'string' } } }, USAGE)
const language = commandLanguage()
const out = `${values.at === undefined ? PUBLISHED_FOLDER : PREVIEW_FOLDER}/`
// What is read here is read as for the pages: once, and without drafts.
Object.assign(process.env, { NODE_ENV: 'production' })

try {
  siteUrl()
  const moment = values.at === undefined ? undefined : momentOf(values.at)
  await build(process.cwd(), moment)
} catch (error) {
  tellFailure(error)
  if (!(error instanceof LocalizedError)) throw error
  refuse(error.report(language))
}

/** Reads `--at`. */
function momentOf(written: string): number {
  const advice = dateAdvice(written)
  if (!advice) return startOf(written)
  const { found, expected } = advice
  return endCommand(localizeMessage(BUILD_MESSAGES.badMoment, { found, expected }))
}

async function build(project: string, previewAt: number | undefined): Promise<void> {
  const begun = performance.now()
  process.once('exit', takeBuildLock(project))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
  warn(missingSiteUrlWarning())
  const isPreview = previewAt !== undefined
  await recoverSite(path.resolve(out))
  const stamps = stampsOf(project, isPreview)
  const at = previewAt ?? Date.now()
  const { read, articles, held, nextChange } = readContent(project, { at, isPreview })
  const texts = articles.flatMap(({ versions }) => versions).length
  tellStep(BUILD_MESSAGES.read, { articles: articles.length, texts })
  tellHeld(held, nextChange)
  await review(articles, ownPages(read, [], at))
  const pictures = await makePictures(articles)
  if (pictures > 0) tellStep(BUILD_MESSAGES.pictures, { made: pictures })
  const { plan, cards } = await prepareBuild(project, stamps, nextChange)
  if (cards > 0) tellStep(BUILD_MESSAGES.cards, { made: cards })

  const rendered = plan.pages.filter(({ isStored }) => !isStored).length
  tellStep(BUILD_MESSAGES.rendering, { rendered, all: plan.pages.length })
  const { hasFailed, signal } = await nextBuild(progressOf(BUILD_MESSAGES.renderedSoFar))
  if (hasFailed) refuse(signal && localizeMessage(BUILD_MESSAGES.killed, { signal })[language])
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  tellStep(BUILD_MESSAGES.published, { out, seconds })
}

function tellHeld(held: readonly Article[], nextChange: number | undefined): void {
  for (const { slug, date } of held.slice(0, MOST_TOLD)) tellStep(BUILD_MESSAGES.held, { slug, date })
  if (held.length > MOST_TOLD) tellStep(BUILD_MESSAGES.moreHeld, { count: held.length - MOST_TOLD })
  if (nextChange !== undefined) tellStep(BUILD_MESSAGES.due, { moment: partialDateOf(nextChange) })
}

/** Tells what the bilingual review has found in what is to be published; an error in it stops the build. */
async function review(articles: readonly Article[], pages: OwnPages): Promise<void> {
  const findings = await reviewArchive(articles, { pages: () => pages })
  tellFindings(findings)
  if (!findings.some(({ severity }) => severity !== 'notice')) tellStep(BUILD_MESSAGES.reviewed, {})
  if (findings.length === 0) return
  const colour = process.stderr.isTTY === true
  // The table of an archive is long, and whoever wants it asks `npm run review`.
  const report = textReport(findings, statusesOf(articles), { language, colour, briefly: true })
  if (findings.some(({ severity }) => severity === 'error')) refuse(report)
  console.warn(report)
}

function warn(message: LocalizedMessage | undefined): void {
  if (message) console.warn(message[language])
}

function refuse(message?: string): never {
  if (message) console.error(`${message}\n`)
  console.error(localizeMessage(BUILD_MESSAGES.notBuilt, { out })[language])
  process.exit(1)
}
