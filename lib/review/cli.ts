// `npm run review`: the bilingual review of the content folder.
import type { Article } from '../articles/article'
import { readGlossary } from '../articles/glossary'
import { readArticles, readingRecords } from '../articles/library'
import { ContentError } from '../articles/problem'
import { readCommandLine, refuse, refuseUnknownArticle } from './command-line'
import { byPlace, type Finding } from './finding'
import { type DisplayLanguage, displayLanguageOf, displayLanguages } from './messages'
import { githubReport, jsonReport, textReport } from './report'
import { reviewArchive } from './review-archive'
import { staleFinding, staleReport, staleTranslations } from './stale-translations'
import { statesOf } from './states'

const USAGE = `npm run review -- [slug …] [--locale ${displayLanguages.join('|')}] [--format text|json|github]

Reviews the articles of the content folder, or those named. Exit code: 0 clean or warnings only, 1 errors, 2 could not run.`

const FORMATS = ['text', 'json', 'github']

const options = {
  allowPositionals: true,
  options: {
    locale: { type: 'string' },
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
  },
} as const

function languageOf(chosen: string | undefined): DisplayLanguage {
  if (chosen !== undefined)
    return (
      displayLanguageOf(chosen) ??
      refuse(
        `The review does not speak “${chosen}”: write --locale ${displayLanguages.join(' or --locale ')}.`,
      )
    )
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return displayLanguageOf(LC_ALL || LC_MESSAGES || LANG || '') ?? 'en'
}

type Reviewed = { readonly articles: readonly Article[]; readonly found: readonly Finding[] }

async function reviewNamed(names: readonly string[]): Promise<Reviewed> {
  const all = readArticles()
  const slugs = all.map(({ slug }) => slug)
  for (const name of names) refuseUnknownArticle(name, slugs)
  const articles = all.filter(({ slug }) => names.includes(slug))
  return { articles, found: await reviewArchive(articles) }
}

/** Reviews the first articles while the others are read: of an archive, that is a tenth of the time. */
async function reviewAll(): Promise<Reviewed> {
  let articles: readonly Article[] = []
  function* reading() {
    const records = readingRecords()
    for (let step = records.next(); ; step = records.next()) {
      if (step.done) {
        articles = step.value.map(({ article }) => article)
        return
      }
      yield step.value.article
    }
  }
  // What is wrong in the glossary is told with what is wrong in the articles, once they are read.
  const { terms } = readGlossary()
  const found = await reviewArchive(reading(), { terms })
  return { articles, found }
}

const { values, positionals } = readCommandLine(options, USAGE)
if (values.help) {
  console.info(USAGE)
  process.exit(0)
}
const language = languageOf(values.locale)
if (!FORMATS.includes(values.format))
  refuse(`There is no format “${values.format}”: write --format ${FORMATS.join(', ')}.`)

try {
  const { articles, found } = positionals.length > 0 ? await reviewNamed(positionals) : await reviewAll()
  const stale = staleTranslations(articles)
  const findings = [...found, ...stale.map(staleFinding)].sort(byPlace)
  const states = statesOf(articles, (article, locale) =>
    stale.some((one) => one.article === article && one.version.locale === locale),
  )
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR
  if (values.format === 'json') console.info(jsonReport(findings, states))
  else if (values.format === 'github') console.info(githubReport(findings, language))
  else {
    for (const one of stale) console.info(staleReport(one, colour))
    console.info(textReport(findings, states, { language, colour }))
  }
  process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  refuse(error.message)
}
