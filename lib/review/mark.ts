// `npm run reviewed -- <slug> [language …] [--from language]`: notes that translations are in step with their source.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint } from '../articles/fingerprint'
import { shownPath } from '../articles/problem'
import { recordText } from '../articles/translation-record'
import { openVersion } from '../articles/version-file'
import { wordingOf } from '../articles/wording-file'
import { contentFolder } from '../content-folder'
import { isLocale, localeCodes } from '../i18n/locales'
import { articleFolders } from './article-folders'
import { readCommandLine, refuse, refuseUnknownArticle } from './command-line'
import { withRecord } from './record-line'

const USAGE = `npm run reviewed -- <article> [${localeCodes.join('|')} …] [--from ${localeCodes.join('|')}]

Notes in a translation that it is in step with its source: after the translator has worked, or when a change of the
source does not matter to it. Without a language, all translations of the article are marked; --from names the
language they were translated from where that is not the original.`

const options = {
  allowPositionals: true,
  options: { from: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
} as const

const { values, positionals } = readCommandLine(options, USAGE)
const [slug, ...named] = positionals
if (values.help) {
  console.info(USAGE)
  process.exit(0)
}
if (!slug) refuse(USAGE)

refuseUnknownArticle(slug, articleFolders())
for (const code of [...named, values.from ?? []].flat())
  if (!isLocale(code)) refuse(`The site has no language “${code}”: it has ${localeCodes.join(', ')}.`)

const folder = path.join(contentFolder(), 'articles', slug)
const files = localeCodes
  .map((locale) => ({ locale, file: path.join(folder, `${locale}.md`) }))
  .filter(({ file }) => existsSync(file))
  .map(({ locale, file }) => openVersion(locale, file, shownPath(file)))
const original = files.find(({ claimsOriginal }) => claimsOriginal)
const source = values.from ? files.find(({ locale }) => locale === values.from) : original
if (!source) {
  refuse(
    values.from
      ? `“${slug}” has no ${values.from}.md to be translated from.`
      : `No version of “${slug}” says “original: true”: add it in the language that the article was first written in.`,
  )
}
const wording = wordingOf(readFileSync(source.path, 'utf8'))
if (!wording || source.findings.length > 0)
  refuse(`The front matter of ${source.file} cannot be read: npm run review tells why.`)
const record = recordText({ locale: source.locale, ...fingerprint(wording) })

const translations = files.filter((file) => file !== source && file !== original)
for (const locale of named) {
  if (locale === source.locale) refuse(`${source.file} is what is translated, not a translation.`)
  if (!translations.some((file) => file.locale === locale)) {
    refuse(`“${slug}” has no translation ${locale}.md; nothing was written.`)
  }
}
const marked = translations.filter(({ locale }) => named.length === 0 || named.includes(locale))
if (marked.length === 0) refuse(`“${slug}” has no translation yet; nothing was written.`)
for (const { path: file, file: shown } of marked) {
  const content = readFileSync(file, 'utf8')
  // Bytes that are not UTF-8 would be lost in writing.
  if (content.includes('\uFFFD'))
    refuse(`${shown} is not in UTF-8: save it so once more; nothing was written.`)
  const changed = withRecord(content, record)
  if (changed === undefined) refuse(`${shown} has no front matter: npm run review tells more.`)
  if (changed !== content) writeFileSync(file, changed)
  console.info(
    changed === content
      ? `${shown} was marked already as in step with ${source.file}.`
      : `${shown} is marked as in step with ${source.file}.`,
  )
}
