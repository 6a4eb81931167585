// `npm run reviewed -- <slug> [language …] [--from language] [--locale th|en]`: notes that translations are in step with their source.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openVersion } from '../../content/articles/version-file'
import { withField } from '../../content/front-matter/front-matter-edit'
import { RECORD_KEY } from '../../content/front-matter/record-key'
import { ContentError, shownPath } from '../../content/problem'
import { contentFolder } from '../../content-folder'
import { entryKind } from '../../entry-kind'
import { isLocale, localeCodes } from '../../i18n/locales'
import { articleFolders } from '../command/article-folders'
import {
  COMMON_OPTIONS,
  commandLanguage,
  endCommand,
  readCommandLine,
  refuseUnknownArticle,
  say,
} from '../command/command-line'
import { findingLines } from '../command/report'
import { markMessages as messages, USAGE } from './mark-reviewed-messages'
import { recordOfText } from './record-of-text'
import { translationErrors } from './translation-errors'

const options = { allowPositionals: true, options: { ...COMMON_OPTIONS, from: { type: 'string' } } } as const

const { values, positionals } = readCommandLine(options, USAGE)
const [slug, ...named] = positionals
if (!slug) endCommand(USAGE)

refuseUnknownArticle(slug, articleFolders())
for (const code of [...named, values.from ?? []].flat())
  if (!isLocale(code)) endCommand(messages.noLanguage, { code, codes: localeCodes.join(', ') })

const folder = path.join(contentFolder(), 'articles', slug)
const files = localeCodes
  .map((locale) => ({ locale, file: path.join(folder, `${locale}.md`) }))
  .filter(({ locale }) => entryKind(folder, `${locale}.md`) === 'file')
  .map(({ locale, file }) => openVersion(locale, file, shownPath(file)))
const original = files.find(({ claimsOriginal }) => claimsOriginal)
const source = values.from ? files.find(({ locale }) => locale === values.from) : original
if (!source)
  endCommand(values.from ? messages.noSource : messages.noOriginal, { slug, source: values.from ?? '' })
const record =
  source.findings.length > 0 ? undefined : recordOfText(source.locale, readFileSync(source.path, 'utf8'))
if (!record) endCommand(messages.unreadable, { file: source.file })

const translations = files.filter((file) => file !== source && file !== original)
for (const locale of named) {
  if (locale === source.locale) endCommand(messages.isSource, { file: source.file })
  if (!translations.some((file) => file.locale === locale))
    endCommand(messages.noTranslation, { slug, locale })
}
const marked = translations.filter(({ locale }) => named.length === 0 || named.includes(locale))
if (marked.length === 0) endCommand(messages.noTranslations, { slug })
refuseErrors(marked.map(({ file }) => file))
for (const { path: file, file: shown } of marked) {
  const content = readFileSync(file, 'utf8')
  // Bytes that are not UTF-8 would be lost in writing.
  if (content.includes('\uFFFD')) endCommand(messages.notUtf8, { file: shown })
  const changed = withField(content, RECORD_KEY, record)
  if (changed === undefined) endCommand(messages.noFrontMatter, { file: shown })
  if (changed !== content) writeFileSync(file, changed)
  say(changed === content ? messages.markedAlready : messages.marked, { file: shown, source: source.file })
}

/** A translation with errors is not in step with its source, whoever says so. */
function refuseErrors(translations: readonly string[]): void {
  try {
    const errors = translationErrors(slug ?? '', translations)
    if (errors.length === 0) return
    console.error(findingLines(errors, { language: commandLanguage(), colour: false }).join('\n'))
    endCommand(messages.hasErrors, undefined, 1)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    endCommand(error.localized)
  }
}
