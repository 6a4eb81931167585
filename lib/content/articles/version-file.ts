import path from 'node:path'
import { beginningOf, entryKind } from '../../entry-kind'
import type { PartialDate } from '../../i18n/dates'
import type { Locale } from '../../i18n/locales'
import { localizeMessage } from '../../i18n/localized-message'
import { blocksOf } from '../../markdown/source-blocks'
import { splitMarkdown } from '../front-matter/front-matter'
import {
  dateFindings,
  isRecord,
  topicFindings,
  withFiguresAsWritten,
} from '../front-matter/front-matter-checks'
import {
  type ArticleFacts,
  ORIGINAL_KEYS,
  originalSchema,
  splitFacts,
  TRANSLATION_KEYS,
  translationSchema,
  type VersionFields,
} from '../front-matter/front-matter-schema'
import { type ContentFinding, PARTS } from '../problem'
import { readTextFile } from '../yaml/text-file'
import { validate } from '../yaml/validation'
import type { YamlDocument } from '../yaml/yaml'
import type { ArticleVersion } from './article'
import { saidTrue } from './said-true'
import { documentsOf } from './version-documents'
import { htmlFindings } from './version-html'
import { nestingFindings } from './version-nesting'
import { picturesOf } from './version-pictures'

const NO_TEXT = { en: 'no words below the front matter', th: 'ว่าไม่มีเนื้อข่าวใต้ส่วนหัวของไฟล์' }
const WRITE_TEXT = { en: 'Write the text of the article there.', th: 'เขียนเนื้อข่าวไว้ตรงนั้น' }
const OF_ORIGINAL = {
  en: 'It belongs in the original, because it is the same in every language.',
  th: 'ย้ายไปไว้ในต้นฉบับ เพราะเหมือนกันทุกภาษา',
}
const OF_TRANSLATION = {
  en: 'It belongs in a translation: take it out of the original.',
  th: 'เป็นของฉบับแปล ลบออกจากต้นฉบับ',
}
const OF_ORIGINAL_FILE = {
  en: 'It belongs in the original ({original}), because it is the same in every language.',
  th: 'ย้ายไปไว้ในต้นฉบับ ({original}) เพราะเหมือนกันทุกภาษา',
}

/** One Markdown file of an article, read but not yet judged: its role depends on the files beside it. */
export type VersionFile = {
  readonly locale: Locale
  /** Absolute path. */
  readonly path: string
  /** The path for messages. */
  readonly file: string
  readonly frontMatter: YamlDocument | undefined
  readonly body: string
  readonly bodyLine: number
  readonly findings: readonly ContentFinding[]
  /** Whether it calls itself the original, well or badly written. */
  readonly claimsOriginal: boolean
  /** Whether it says that it is a draft, even where nothing else in it can be read. */
  readonly saysDraft: boolean
  /** Whether it has keys that only an original has. */
  readonly hasFacts: boolean
}

/** What came of one file; `version` and `facts` are there when nothing is wrong. */
export type VersionReading = {
  readonly version?: ArticleVersion
  readonly facts?: ArticleFacts
  readonly findings: readonly ContentFinding[]
}

/**
 * Reads one Markdown file.
 *
 * @param locale its language
 * @param absolute its absolute path
 * @param file its path for messages
 */
export function openVersion(locale: Locale, absolute: string, file: string): VersionFile {
  const { text, findings } = readTextFile(path.dirname(absolute), path.basename(absolute))
  if (findings.length > 0) {
    const unread = { frontMatter: undefined, body: '', bodyLine: 1, hasFacts: false }
    // What may not be read says nothing of itself.
    const isRead = entryKind(path.dirname(absolute), path.basename(absolute)) === 'file'
    const claims = claimsOf(isRead ? beginningOf(absolute) : '')
    return { locale, path: absolute, file, findings, ...unread, ...claims }
  }
  const parts = splitMarkdown(text)
  const keys = isRecord(parts.frontMatter?.data) ? parts.frontMatter.data : undefined
  return {
    locale,
    path: absolute,
    file,
    ...parts,
    hasFacts: ORIGINAL_KEYS.some((key) => keys && key in keys),
    ...claimsOf(text, keys),
  }
}

/** What a file says of itself; where its keys cannot be read, or are no such values, by the look of its lines. */
function claimsOf(
  content: string,
  keys?: Readonly<Record<string, unknown>>,
): Pick<VersionFile, 'claimsOriginal' | 'saysDraft'> {
  return {
    claimsOriginal: keys ? 'original' in keys && keys.original !== false : saidTrue(content, 'original'),
    saysDraft: typeof keys?.draft === 'boolean' ? keys.draft : saidTrue(content, 'draft'),
  }
}

/**
 * Judges one file and makes a language version of it.
 *
 * @param opened the file
 * @param role whether it is its article's original; `unsaid` when it is, but nobody said so
 * @param original the name of the original's file, for messages, when it is known
 * @param topicIds the topics there are, or undefined when they could not be read
 */
export function readVersion(
  opened: VersionFile,
  role: 'original' | 'unsaid' | 'translation',
  original: string | undefined,
  topicIds: readonly string[] | undefined,
): VersionReading {
  const { frontMatter, body, bodyLine } = opened
  const findings: ContentFinding[] = [...opened.findings]
  if (!frontMatter || frontMatter.data === undefined) return { findings }
  const data = withFiguresAsWritten(frontMatter.data, frontMatter)
  const tooDeep = nestingFindings({ ...opened, frontMatter })
  // What goes too deep is not parsed again.
  if (tooDeep.length > 0) return { findings: [...findings, ...tooDeep] }
  const tags = htmlFindings({ ...opened, frontMatter })
  findings.push(...tags)
  if (tags.length === 0 && isWithoutWords(body))
    findings.push({ line: bodyLine - 1, field: PARTS.text, found: NO_TEXT, expected: WRITE_TEXT })
  const folder = path.dirname(opened.path)
  const localeOfOriginal = (role === 'translation' && original?.replace(/\.md$/, '')) || opened.locale
  const { pictures, findings: wrongPictures } = picturesOf({ ...opened, frontMatter }, folder)
  const { documents, findings: wrongDocuments } = documentsOf(opened, folder, localeOfOriginal)
  findings.push(...wrongPictures, ...wrongDocuments)

  const keys = role === 'unsaid' && isRecord(data) ? { ...data, original: true } : data
  if (role === 'translation') {
    const belongs = original ? localizeMessage(OF_ORIGINAL_FILE, { original }) : OF_ORIGINAL
    const aboutKey = (key: string) => (ORIGINAL_KEYS.includes(key) ? belongs : undefined)
    const { value, findings: more } = validate(translationSchema, keys, frontMatter, aboutKey)
    findings.push(...more)
    if (!value || findings.length > 0) return { findings }
    const { original: _, ...fields } = value
    return { version: versionOf(fields, opened, { pictures, documents }), findings }
  }
  const aboutKey = (key: string) => (TRANSLATION_KEYS.includes(key) ? OF_TRANSLATION : undefined)
  const { value, findings: more } = validate(originalSchema, keys, frontMatter, aboutKey)
  findings.push(...more)
  if (isRecord(data))
    findings.push(...dateFindings(data, frontMatter), ...topicFindings(data.topics, frontMatter, topicIds))
  if (!value || findings.length > 0) return { findings }
  const { facts, fields } = splitFacts(value)
  return { version: versionOf(fields, opened, { pictures, documents }), facts, findings }
}

/** A comment or a rule is no text; most texts begin with words, and need not be parsed to know. */
function isWithoutWords(body: string): boolean {
  return !/^\s*[^\s<*_-]/.test(body) && blocksOf(body).length === 0
}

function versionOf(
  { keyFigures = [], notes = [], corrections, draft = false, ...fields }: VersionFields,
  { locale, file, body, bodyLine }: VersionFile,
  { pictures, documents }: { [Files in 'pictures' | 'documents']: ArticleVersion[Files] | undefined },
): ArticleVersion {
  const withDefaults = { ...fields, keyFigures, notes, draft }
  return {
    ...withDefaults,
    ...(corrections ? { corrections: newestFirst(corrections) } : {}),
    locale,
    file,
    body,
    bodyLine,
    ...(pictures ? { pictures } : {}),
    ...(documents ? { documents } : {}),
  }
}

function newestFirst<T extends { readonly date: PartialDate }>(dated: readonly T[]): T[] {
  return dated.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}
