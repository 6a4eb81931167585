import { readdirSync } from 'node:fs'
import path from 'node:path'
import { type Locale, localeCodes } from '../i18n/locales'
import type { Article, ArticleVersion } from './article'
import { type Problem, shownPath, told } from './problem'
import { isSlug, slugFrom } from './slug'
import { listed, nearestWord } from './spelling'
import { RECORD_KEY } from './translation-record'
import { type ArticleFacts, openVersion, readVersion, type VersionFile } from './version-file'

/** What came of one folder; `article` is there when nothing is wrong. */
export type FolderReading = { readonly article?: Article; readonly problems: readonly Problem[] }

const FILE_NAMES = localeCodes.map((code) => `${code}.md`)

/**
 * Reads one article: a Markdown file for each language it is in, one of them the original.
 *
 * @param folder absolute path of the article's folder, whose name is the article's slug
 * @param siblings the names of all the article folders, so that no name is suggested twice
 * @param topicIds the topics there are, or undefined when they could not be read
 */
export function readArticleFolder(
  folder: string,
  siblings: readonly string[],
  topicIds: readonly string[] | undefined,
): FolderReading {
  const slug = path.basename(folder)
  const shown = shownPath(folder)
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
  const problems: Problem[] = names.filter(isStrayText).map((name) => strayText(name, shown))
  const files = localeCodes
    .filter((code) => names.includes(`${code}.md`))
    .map((code) => openVersion(code, path.join(folder, `${code}.md`), `${shown}/${code}.md`))

  if (!isSlug(slug)) problems.push(badSlug(slug, files, shown, siblings))
  const [firstFile] = files
  if (!firstFile) {
    // A text under a wrong name is told already; it may well be the one that is missing.
    if (problems.length === 0) problems.push(noText(shown))
    return { problems }
  }

  const { originals, isSaid } = originalsAmong(files)
  const [original, ...others] = originals
  const originalName = original && `${original.locale}.md`
  if (!isSaid && files.every(({ frontMatter }) => frontMatter?.data !== undefined)) {
    problems.push(noOriginal(original ?? firstFile, original !== undefined))
  }
  for (const other of others) problems.push(secondOriginal(other, originalName ?? ''))

  const versions: ArticleVersion[] = []
  let facts: ArticleFacts | undefined
  for (const file of files) {
    const role = !originals.includes(file) ? 'translation' : isSaid ? 'original' : 'unsaid'
    const reading = readVersion(file, role, originalName, topicIds)
    problems.push(...reading.findings.map((finding) => ({ file: file.file, ...finding })))
    if (reading.version) versions.push(reading.version)
    facts ??= reading.facts
  }
  problems.push(...unknownSources(versions, files))
  if (problems.length > 0 || !original || !facts) return { problems }
  return { article: { slug, original: original.locale, ...facts, versions }, problems }
}

/** A record of what a translation was made from must name another version of the same article. */
function unknownSources(versions: readonly ArticleVersion[], files: readonly VersionFile[]): Problem[] {
  return versions.flatMap(({ locale, file, translatedFrom }) => {
    const source = translatedFrom?.locale
    if (source === undefined || (source !== locale && files.some((other) => other.locale === source)))
      return []
    const found =
      source === locale
        ? `the fingerprint of a ${source}.md, which is this file itself`
        : `the fingerprint of a ${source}.md, which the article does not have`
    const expected =
      'Run `npm run reviewed -- <slug>` when the translation is in step with its source, or take the line out.'
    const opened = files.find((one) => one.locale === locale)
    const line = opened?.frontMatter?.lineOf([RECORD_KEY]) ?? 1
    return [{ file, line, field: RECORD_KEY, found, expected }]
  })
}

/** The files that are to be judged as originals, and whether they say so themselves. */
function originalsAmong(files: readonly VersionFile[]): {
  originals: readonly VersionFile[]
  isSaid: boolean
} {
  const claiming = files.filter((file) => file.claimsOriginal)
  if (claiming.length > 0) return { originals: claiming, isSaid: true }
  return { originals: files.filter((file) => file.hasFacts).slice(0, 1), isSaid: false }
}

function noOriginal(file: VersionFile, isLikely: boolean): Problem {
  const expected = isLikely
    ? 'Write `original: true` here, if this is the language that the article was first written in.'
    : 'Write `original: true`, with `date` and `topics`, in the language that the article was first written in.'
  return { file: file.file, line: 1, field: 'original', found: 'no version that is the original', expected }
}

function secondOriginal(file: VersionFile, first: string): Problem {
  const expected = `${first} is the original already: take the line out here, with what else belongs in the original, or there.`
  const line = file.frontMatter?.lineOf(['original']) ?? 1
  return { file: file.file, line, field: 'original', found: 'a second original', expected }
}

function noText(shown: string): Problem {
  const expected = `Write the article as ${listed(FILE_NAMES)} there, or take the folder away.`
  return { file: shown, field: 'file name', found: 'a folder without a text', expected }
}

function badSlug(
  slug: string,
  files: readonly VersionFile[],
  shown: string,
  siblings: readonly string[],
): Problem {
  const headlines = files.map(({ frontMatter }) => frontMatter?.sourceOf(['headline']) ?? '')
  // Thai leaves a stray word at most, "otagai" or "23": three words make a name, or the folder's own name does.
  const fromHeadlines = headlines.map(slugFrom).filter((name) => (name?.split('-').length ?? 0) >= 3)
  const suggestion = [slugFrom(slug), ...fromHeadlines].find((name) => name && !siblings.includes(name))
  const rule = 'Name the folder with the letters a to z, digits and single hyphens, at most 80'
  return {
    file: files[0]?.file ?? shown,
    ...(files[0] ? { line: 1 } : {}),
    field: 'slug',
    found: [...slug].length > 80 ? `${told(slug)}, which is ${[...slug].length} characters long` : told(slug),
    expected: suggestion ? `${rule}: ${suggestion}.` : `${rule}, such as otagai-forum-sasebo.`,
  }
}

/** Whether a file looks like a text for readers, but is none of those we read. */
function isStrayText(name: string): boolean {
  return /\.(md|markdown|mdx|md\.txt)$/i.test(name) && !FILE_NAMES.includes(name)
}

function strayText(name: string, shown: string): Problem {
  const meant: Locale | undefined = nearestWord(name.replace(/\..*$/, ''), localeCodes)
  const sameLetters = meant !== undefined && name.toLowerCase().startsWith(`${meant.toLowerCase()}.`)
  const expected = `${sameLetters ? `Name it ${meant}.md. ` : ''}A text is called ${listed(FILE_NAMES)}, after its language.`
  return { file: `${shown}/${name}`, line: 1, field: 'file name', found: name, expected }
}
