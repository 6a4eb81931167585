// `npm run review`: the bilingual review of the content folder.
import { readArticles } from '../articles/library'
import { ContentError } from '../articles/problem'
import { readCommandLine, refuse, refuseUnknownArticle } from './command-line'
import { byPlace } from './finding'
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

const { values, positionals } = readCommandLine(options, USAGE)
if (values.help) {
  console.info(USAGE)
  process.exit(0)
}
const language = languageOf(values.locale)
if (!FORMATS.includes(values.format))
  refuse(`There is no format “${values.format}”: write --format ${FORMATS.join(', ')}.`)

try {
  const all = readArticles()
  const slugs = all.map(({ slug }) => slug)
  for (const slug of positionals) refuseUnknownArticle(slug, slugs)
  const articles = positionals.length === 0 ? all : all.filter(({ slug }) => positionals.includes(slug))
  const stale = staleTranslations(articles)
  const findings = [...(await reviewArchive(articles)), ...stale.map(staleFinding)].sort(byPlace)
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
