// `npm run review`: the bilingual review of the content folder.
import type { Article } from '../../content/articles/article'
import { type LibraryReading, readingLibrary, readLibrary } from '../../content/articles/library'
import { ContentError, type Problem } from '../../content/problem'
import { readGlossary } from '../../content/site/glossary'
import { listMessage } from '../../i18n/localized-message'
import { ownPages } from '../addresses/own-pages'
import { readConfiguration } from '../configuration'
import { byPlace, type Finding } from '../finding'
import { problemFindings } from '../problem-findings'
import { type ArchiveReview, reviewArchive } from '../review-archive'
import { staleFinding, staleReport, staleTranslations } from '../translation/stale-translations'
import { statusesOf } from '../translation/translation-status'
import { ACKNOWLEDGE_OPTIONS, ACKNOWLEDGE_USAGE, acknowledgeFindings, acknowledgingOf } from './acknowledge'
import { articleFolders } from './article-folders'
import {
  COMMON_OPTIONS,
  commandLanguage,
  endCommand,
  LOCALE_USAGE,
  readCommandLine,
  refuseUnknownArticle,
} from './command-line'
import { githubReport, jsonReport, textReport } from './report'
import { RULE_OPTIONS, RULE_USAGE, refuseUnknownRules, withRulesAlone } from './rule-choice'

const COMMAND = `npm run review -- [slug …] ${LOCALE_USAGE} [--format text|json|github]`
const USAGE = {
  en: `${COMMAND}

Reviews the articles of the content folder, or those named. Exit code: 0 clean or warnings only, 1 errors, 2 could not run.

${RULE_USAGE.en}

${ACKNOWLEDGE_USAGE.en}`,
  th: `${COMMAND}

ตรวจบทความทั้งหมดในโฟลเดอร์เนื้อหา หรือเฉพาะเรื่องที่ระบุ รหัสจบ: 0 ไม่พบหรือมีแต่คำเตือน, 1 มีข้อผิดพลาด, 2 ทำงานไม่ได้

${RULE_USAGE.th}

${ACKNOWLEDGE_USAGE.th}`,
}

const FORMATS = ['text', 'json', 'github']
const NO_FORMAT = {
  en: 'There is no format “{format}”: write --format {formats}.',
  th: 'ไม่มีรูปแบบ “{format}” ใช้ --format {formats}',
}

const options = {
  allowPositionals: true,
  options: {
    ...COMMON_OPTIONS,
    ...RULE_OPTIONS,
    ...ACKNOWLEDGE_OPTIONS,
    format: { type: 'string', default: 'text' },
  },
} as const

type Reviewed = {
  readonly articles: readonly Article[]
  readonly found: readonly Finding[]
  readonly problems: readonly Problem[]
}

async function reviewNamed(names: readonly string[], how: ArchiveReview): Promise<Reviewed> {
  const { records, problems } = readLibrary()
  const slugs = articleFolders()
  for (const name of names) refuseUnknownArticle(name, slugs)
  const all = records.map(({ article }) => article)
  const articles = all.filter(({ slug }) => names.includes(slug))
  const pages = () => ownPages(all, unreadIn(problems))
  return {
    articles,
    found: await reviewArchive(articles, { ...how, terms: readGlossary().terms, pages }),
    problems: problems.filter(({ slug }) => slug === undefined || names.includes(slug)),
  }
}

/** Reviews the first articles while the others are read: of an archive, that is a tenth of the time. */
async function reviewAll(how: ArchiveReview): Promise<Reviewed> {
  let read: LibraryReading = { records: [], problems: [] }
  function* reading() {
    const records = readingLibrary()
    for (let step = records.next(); ; step = records.next()) {
      if (step.done) {
        read = step.value
        return
      }
      yield step.value.article
    }
  }
  // What is wrong in the glossary is told with what is wrong in the articles, once they are read.
  const { terms } = readGlossary()
  const articles = () => read.records.map(({ article }) => article)
  const pages = () => ownPages(articles(), unreadIn(read.problems))
  const found = await reviewArchive(reading(), { ...how, terms, pages })
  return { articles: articles(), found, problems: read.problems }
}

/** Of what cannot be read as it is, nobody knows which pages it will have. */
function unreadIn(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap(({ slug }) => slug ?? [])
}

const { values, positionals } = readCommandLine(options, USAGE)
if (!FORMATS.includes(values.format))
  endCommand(NO_FORMAT, { format: values.format, formats: listMessage(FORMATS) })
const language = commandLanguage()
const acknowledging = acknowledgingOf(values, positionals)
const { rule: chosen } = values
refuseUnknownRules(chosen ?? [])
const { configuration, problems: inConfiguration } = readConfiguration()
// What some rules find is not what is found: it is not kept, and what is kept is not it.
const how: ArchiveReview = chosen
  ? { configuration: withRulesAlone(configuration, chosen), keeps: false }
  : { configuration }

try {
  if (values.list) {
    if (inConfiguration.length > 0) throw new ContentError(inConfiguration)
    // The rules bring their tables with them, for which no other command should wait.
    const { ruleList, ruleListJson } = await import('./rule-list')
    console.info(values.format === 'json' ? ruleListJson(configuration) : ruleList(configuration, language))
    process.exit(0)
  }
  if (acknowledging) {
    const { found } = await reviewNamed(positionals, how)
    console.info(acknowledgeFindings(found, acknowledging, language))
    process.exit(0)
  }
  const { articles, found, problems } =
    positionals.length > 0 ? await reviewNamed(positionals, how) : await reviewAll(how)
  const stale = chosen ? [] : staleTranslations(articles)
  const findings = [
    ...found.filter(({ check }) => !chosen || chosen.includes(check)),
    ...problemFindings([...inConfiguration, ...problems]),
    ...stale.map(staleFinding),
  ].sort(byPlace)
  const states = statusesOf(articles, problems)
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR
  if (values.format === 'json') console.info(jsonReport(findings, states))
  else if (values.format === 'github') console.info(githubReport(findings, language))
  else {
    for (const one of stale) console.info(staleReport(one, { language, colour }))
    console.info(textReport(findings, states, { language, colour, briefly: chosen !== undefined }))
  }
  process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  endCommand(error.localized)
}
