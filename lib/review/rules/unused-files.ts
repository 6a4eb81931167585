import path from 'node:path'
import { CAPTIONS_ENDING, DOCUMENT_TYPES, endingOf, MEDIA_TYPES } from '../../markdown/document-types'
import { finding } from '../finding'
import type { AnalyzedVersion } from '../pair/analyzed-version'
import type { VersionRule } from '../rule'

/** Files beside the texts that none of them names: a picture that was forgotten, or a name that was misspelt. */
export const unusedFiles: VersionRule = {
  id: 'unused-files',
  severity: 'notice',
  scope: 'version',
  finds: {
    en: 'Files in the folder of an article that no text of it names, and that no reader will see.',
    th: 'ไฟล์ในโฟลเดอร์ของข่าวที่ไม่มีข่าวภาษาใดอ้างถึง จึงไม่มีผู้อ่านได้เห็น',
  },
  run: (version) => {
    const { article, version: own } = version
    // What a text names that cannot be read, nobody knows.
    if (own.locale !== article.original || article.isPartlyRead) return []
    const folder = path.posix.dirname(own.file)
    return (article.files ?? [])
      .filter((name) => !isNamed(name, version))
      .map((name) => ({
        ...finding(version, undefined, name, `unused-files.${kindOf(name)}`),
        file: `${folder}/${name}`,
      }))
  },
}

/** What can be done with a file, by its name. */
function kindOf(name: string) {
  const ending = endingOf(name)
  if (DOCUMENT_TYPES.has(ending)) return 'document'
  if (MEDIA_TYPES.has(ending)) return 'recording'
  return ending === CAPTIONS_ENDING ? 'captions' : 'picture'
}

function isNamed(name: string, { article }: AnalyzedVersion): boolean {
  const forms = [name, encodeURI(name)]
  const isAmong = (named: object) => Object.keys(named).some((one) => path.posix.normalize(one) === name)
  return article.versions.some(
    ({ pictures = {}, documents = {}, body, notes }) =>
      isAmong(pictures) ||
      isAmong(documents) ||
      [body, ...notes].some((text) => forms.some((form) => text.includes(form))),
  )
}
