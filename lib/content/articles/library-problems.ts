import { existsSync } from 'node:fs'
import path from 'node:path'
import { entryKind } from '../../entry-kind'
import { localeCodes } from '../../i18n/locales'
import { localizeMessage } from '../../i18n/localized-message'
import { PARTS, type Problem, shownPath } from '../problem'
import { readGlossary } from '../site/glossary'
import { interfaceProblems } from '../site/interface-words'
import { localeProblems } from '../site/locale-list'
import { readSettings } from '../site/site-settings'
import { readWords } from '../site/words'
import { kindAdvice } from '../yaml/file-advice'
import { saysDraft } from './said-true'

const NO_ARTICLES = { en: 'no folder `articles` in it', th: 'ว่าไม่มีโฟลเดอร์ `articles` อยู่ข้างใน' }
const NO_FOLDER = { en: 'no such folder', th: 'ว่าไม่มีโฟลเดอร์นี้' }
const NAME_FOLDER = {
  en: 'Name a folder that holds articles as {pattern}; without CONTENT_DIR it is content/.',
  th: 'ระบุโฟลเดอร์ที่เก็บข่าวเป็น {pattern} หากไม่กำหนด CONTENT_DIR จะใช้ content/',
}
const OUTSIDE = { en: '{name} outside a folder', th: '{name} อยู่นอกโฟลเดอร์' }
const OWN_FOLDER = {
  en: 'Give the article a folder of its own: {place}',
  th: 'สร้างโฟลเดอร์ของข่าวนี้ แล้ววางไฟล์เป็น {place}',
}

/**
 * @param folder absolute path of a content folder
 * @returns the problem that there is no folder of articles in it
 */
export function noFolder(folder: string): Problem {
  const kind = entryKind(folder, 'articles')
  if (kind !== 'missing')
    return { file: `${shownPath(folder)}/articles`, field: PARTS.contentFolder, ...kindAdvice(kind) }
  return {
    file: shownPath(folder),
    field: process.env.CONTENT_DIR ? 'CONTENT_DIR' : PARTS.contentFolder,
    found: existsSync(folder) ? NO_ARTICLES : NO_FOLDER,
    expected: localizeMessage(NAME_FOLDER, { pattern: `articles/<slug>/${localeCodes[0]}.md` }),
  }
}

/**
 * @param name the name of something that lies among the folders of articles
 * @param home absolute path of the folder that they lie in
 * @returns the problem that it is neither a folder nor a file; undefined where it is one
 */
export function oddFolder(name: string, home: string): Problem | undefined {
  const kind = entryKind(home, name)
  if (kind === 'folder' || kind === 'file' || kind === 'missing') return undefined
  return { file: `${shownPath(home)}/${name}`, field: PARTS.file, ...kindAdvice(kind), slug: name }
}

/**
 * @param name the name of a text that lies beside the folders of articles
 * @param home absolute path of the folder it lies in
 * @returns the problem that it is not in a folder of its own
 */
export function looseText(name: string, home: string): Problem {
  const slug = name.replace(/\.md$/i, '')
  const place = `${shownPath(home)}/${slug}/${localeCodes[0]}.md`
  return {
    file: `${shownPath(home)}/${name}`,
    line: 1,
    field: PARTS.fileName,
    found: localizeMessage(OUTSIDE, { name }),
    expected: localizeMessage(OWN_FOLDER, { place }),
    slug,
    inDraft: saysDraft(path.join(home, name)),
  }
}

/**
 * @param folder absolute path of a content folder
 * @returns what is wrong in what all articles share besides the topics: languages, words of the interface, glossary,
 *   compound words, settings
 */
export function sharedProblems(folder: string): readonly Problem[] {
  return [
    ...localeProblems(folder),
    ...interfaceProblems(folder),
    ...readGlossary(folder).problems,
    ...readWords(folder).problems,
    ...readSettings(folder).problems,
  ]
}
