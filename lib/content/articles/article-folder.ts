import path from 'node:path'
import { type Locale, localeCodes } from '../../i18n/locales'
import { joinedMessages, listMessage, localizeMessage, sameMessage } from '../../i18n/localized-message'
import type { ArticleFacts } from '../front-matter/front-matter-schema'
import { RECORD_KEY } from '../front-matter/record-key'
import { PARTS, type Problem, shownPath, told } from '../problem'
import { nearestWord } from '../yaml/spelling'
import type { Article, ArticleVersion } from './article'
import { folderMessages as messages } from './article-folder-messages'
import { lastChange, wrongCorrections } from './corrections'
import { entriesUnder, isLeftBehind, oddEntries, oddEntry } from './folder-entries'
import { saysDraft } from './said-true'
import { isSlug, slugFrom } from './slug'
import { openVersion, readVersion, type VersionFile } from './version-file'

/**
 * What came of one folder. `article` has the versions in which nothing is wrong, and is there when its original is among
 * them.
 */
export type FolderReading = { readonly article?: Article; readonly problems: readonly Problem[] }

const FILE_NAMES = localeCodes.map((code) => `${code}.md`)

/**
 * Reads one article: a Markdown file for each language it is in, one of them the original.
 *
 * @param folder absolute path of the article's folder, whose name is the article's slug
 * @param siblings the names of all the article folders, so that no name is suggested twice
 * @param topicIds the topics there are, or undefined when they could not be read
 * @returns the article as far as it can be read, and what is wrong in its files
 */
export function readArticleFolder(
  folder: string,
  siblings: readonly string[],
  topicIds: readonly string[] | undefined,
): FolderReading {
  const slug = path.basename(folder)
  const shown = shownPath(folder)
  const entries = entriesUnder(folder)
  const names = entries.flatMap(({ name, kind }) => (kind === 'file' && !name.includes('/') ? [name] : []))
  const odd = oddEntries(entries, FILE_NAMES)
  const files = localeCodes
    .filter((code) => names.includes(`${code}.md`))
    .map((code) => openVersion(code, path.join(folder, `${code}.md`), `${shown}/${code}.md`))
  const strays = names.filter(isStrayText).map((name) => strayText(name, folder))
  const wrongName = isSlug(slug) ? [] : [badSlug(slug, files, shown, siblings)]
  // A text under a wrong name is told already; it may well be the one that is missing.
  const isTold = files.length + strays.length + wrongName.length + odd.length > 0
  const missing = isTold ? [] : [noText(shown)]
  const isOddText = odd.some(({ name }) => FILE_NAMES.includes(name))

  const found = originalsAmong(files)
  const { versions, facts, problems } = readVersions(files, found, topicIds)
  const ofFolder = [...wrongName, ...missing, ...(isOddText ? [] : noOriginal(files, found))]
  // Who reads the original of an article as a draft reads all of it as one.
  const ofOriginal = found.originals[0]?.saysDraft
  const kept = ofOriginal ?? (files.length > 0 && files.every(({ saysDraft }) => saysDraft))
  const isDraft = (file: string) => kept || files.some((one) => one.file === file && one.saysDraft)
  const all = [
    ...[...ofFolder, ...odd.map((entry) => oddEntry(entry, shown))].map((problem) => ({
      ...problem,
      inDraft: kept,
    })),
    ...problems.map((problem) => ({ ...problem, inDraft: isDraft(problem.file) })),
    ...strays.map((problem) => ({ ...problem, inDraft: problem.inDraft || ofOriginal === true })),
  ].map((problem) => ({ ...problem, slug }))

  const original = versions.find(({ locale }) => locale === found.originals[0]?.locale)
  if (ofFolder.length > 0 || !original || !facts) return { problems: all }
  const others = entries.flatMap(({ name, kind }) => (kind === 'file' && isBeside(name) ? [name] : []))
  const isPartlyRead = versions.length < files.length && { isPartlyRead: true }
  const more = {
    ...lastChange(facts, versions),
    ...(others.length > 0 && { files: others }),
    ...isPartlyRead,
  }
  return { article: { slug, original: original.locale, ...facts, ...more, versions }, problems: all }
}

/** The files that are to be judged as originals, the true one first, and whether they say so themselves. */
type Originals = { readonly originals: readonly VersionFile[]; readonly isSaid: boolean }

function originalsAmong(files: readonly VersionFile[]): Originals {
  const claiming = files.filter((file) => file.claimsOriginal)
  // Of two, the one that readers see: a draft takes nothing from it.
  if (claiming.length > 0)
    return { originals: claiming.toSorted((a, b) => Number(a.saysDraft) - Number(b.saysDraft)), isSaid: true }
  return { originals: files.filter((file) => file.hasFacts).slice(0, 1), isSaid: false }
}

/** Reads the versions, each as what it is; those in which something is wrong are told and left out. */
function readVersions(
  files: readonly VersionFile[],
  { originals, isSaid }: Originals,
  topicIds: readonly string[] | undefined,
): { versions: readonly ArticleVersion[]; facts: ArticleFacts | undefined; problems: readonly Problem[] } {
  const [original, ...others] = originals
  const originalName = original && `${original.locale}.md`
  const problems = others.map((other) => secondOriginal(other, originalName ?? ''))
  const read: ArticleVersion[] = []
  let facts: ArticleFacts | undefined
  for (const file of files) {
    const role = !originals.includes(file) ? 'translation' : isSaid ? 'original' : 'unsaid'
    const reading = readVersion(file, role, originalName, topicIds)
    problems.push(...reading.findings.map((finding) => ({ file: file.file, ...finding })))
    if (reading.version) read.push(reading.version)
    if (file === original) facts = reading.facts
  }
  problems.push(...unknownSources(read, files), ...wrongCorrections(files, facts?.date))
  const versions = read.filter(({ file }) => !problems.some((problem) => problem.file === file))
  return { versions, facts, problems }
}

/** A record of what a translation was made from must name another version of the same article. */
function unknownSources(versions: readonly ArticleVersion[], files: readonly VersionFile[]): Problem[] {
  return versions.flatMap(({ locale, file, translatedFrom }) => {
    const source = translatedFrom?.locale
    if (source === undefined || (source !== locale && files.some((other) => other.locale === source)))
      return []
    const template = source === locale ? messages.sourceItself : messages.sourceMissing
    const opened = files.find((one) => one.locale === locale)
    const line = opened?.frontMatter?.lineOf([RECORD_KEY]) ?? 1
    const found = localizeMessage(template, { source })
    return [{ file, line, field: RECORD_KEY, found, expected: messages.markAgain }]
  })
}

/** Tells of an original that is missing, unless it may be what cannot be read. */
function noOriginal(files: readonly VersionFile[], { originals: [likely], isSaid }: Originals): Problem[] {
  const file = likely ?? files[0]
  if (!file || isSaid || files.some(({ frontMatter }) => frontMatter?.data === undefined)) return []
  const expected = likely ? messages.sayOriginalHere : messages.sayOriginal
  return [{ file: file.file, line: 1, field: 'original', found: messages.noOriginal, expected }]
}

function secondOriginal(file: VersionFile, first: string): Problem {
  const line = file.frontMatter?.lineOf(['original']) ?? 1
  const expected = localizeMessage(messages.oneOriginal, { first })
  return { file: file.file, line, field: 'original', found: messages.secondOriginal, expected }
}

/** Whether a file is there for the texts, and is none of them. */
function isBeside(name: string): boolean {
  return !FILE_NAMES.includes(name) && !isStrayText(name) && !isLeftBehind(name)
}

function noText(shown: string): Problem {
  const expected = localizeMessage(messages.writeText, { names: listMessage(FILE_NAMES) })
  return { file: shown, field: PARTS.fileName, found: messages.noText, expected }
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
  const name = [slugFrom(slug), ...fromHeadlines].find((name) => name && !siblings.includes(name))
  const length = [...slug].length
  return {
    file: files[0]?.file ?? shown,
    ...(files[0] ? { line: 1 } : {}),
    field: PARTS.slug,
    found:
      length > 80
        ? localizeMessage(messages.longSlug, { slug: told(slug), length })
        : sameMessage(told(slug)),
    expected: name ? localizeMessage(messages.nameFolderSo, { name }) : messages.nameFolder,
  }
}

/** Whether a file looks like a text for readers, but is none of those we read. */
function isStrayText(name: string): boolean {
  return /\.(md|markdown|mdx|md\.txt)$/i.test(name) && !FILE_NAMES.includes(name)
}

function strayText(name: string, folder: string): Problem {
  const meant: Locale | undefined = nearestWord(name.replace(/\..*$/, ''), localeCodes)
  const sameLetters = meant !== undefined && name.toLowerCase().startsWith(`${meant.toLowerCase()}.`)
  const names = localizeMessage(messages.textNames, { names: listMessage(FILE_NAMES) })
  const expected = sameLetters ? joinedMessages(localizeMessage(messages.nameIt, { meant }), names) : names
  return {
    file: `${shownPath(folder)}/${name}`,
    line: 1,
    field: PARTS.fileName,
    found: sameMessage(name),
    expected,
    inDraft: saysDraft(path.join(folder, name)),
  }
}
