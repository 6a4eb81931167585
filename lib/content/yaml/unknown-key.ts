import type { z } from 'zod'
import { type LocalizedMessage, listMessage, localizeMessage } from '../../i18n/localized-message'
import type { ContentFinding } from '../problem'
import { fieldName, keysAt } from './schema-path'
import { nearestWord } from './spelling'
import type { YamlDocument, YamlPath } from './yaml'

/** Names that other publishing systems give to what is called otherwise here. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  title: 'headline',
  description: 'standfirst',
  summary: 'standfirst',
  excerpt: 'standfirst',
  subtitle: 'standfirst',
  tags: 'topics',
  categories: 'topics',
  category: 'topics',
  topic: 'topics',
  published: 'date',
  publishDate: 'date',
  expiryDate: 'expires',
  unpublishDate: 'expires',
  pinned: 'lead',
  sticky: 'lead',
  modified: 'updated',
  lastmod: 'updated',
  figures: 'keyFigures',
  stats: 'keyFigures',
  note: 'notes',
  aliases: 'formerly',
  redirect_from: 'formerly',
  retracted: 'withdrawn',
  attachment: 'attachments',
  documents: 'attachments',
  files: 'attachments',
  correction: 'corrections',
  errata: 'corrections',
  erratum: 'corrections',
  cover: 'image',
  picture: 'image',
  path: 'src',
  byline: 'authors',
  author: 'authors',
  writer: 'authors',
  translator: 'translators',
  photographer: 'photographers',
  photos: 'photographers',
  link: 'url',
  href: 'url',
}

/** Asks whether a word was meant that is nearly the same. */
export const DID_YOU_MEAN = { en: 'Did you mean `{meant}`?', th: 'หมายถึง `{meant}` หรือไม่' }

const UNKNOWN = { en: 'a key that is not known here', th: 'คีย์ที่ไม่รู้จัก' }
const KEYS = { en: 'The keys are {keys}.', th: 'คีย์ที่ใช้ได้คือ {keys}' }

/**
 * Tells what to do with a key that is not known.
 *
 * @param key the key
 * @param meant the known key that it stands for, as far as can be guessed
 * @param parent where the key stands
 * @param schema the whole schema
 * @param document where it was read from
 * @param aboutKey tells more about some keys of the outermost map
 */
export function unknownKey(
  key: string,
  meant: string | undefined,
  parent: YamlPath,
  schema: z.ZodType,
  document: YamlDocument,
  aboutKey: (key: string) => LocalizedMessage | undefined,
): ContentFinding {
  const path = [...parent, key]
  const more = parent.length === 0 ? aboutKey(key) : undefined
  const keys = listMessage(keysAt(schema, parent), 'and')
  return {
    line: document.lineOf(path),
    field: fieldName(path),
    found: UNKNOWN,
    expected: more ?? (meant ? localizeMessage(DID_YOU_MEAN, { meant }) : localizeMessage(KEYS, { keys })),
  }
}

/**
 * @param key a key that is not known
 * @param known the keys there are
 * @returns the one that was meant, as far as can be guessed
 */
export function keyMeant(key: string, known: readonly string[]): string | undefined {
  const other = OTHER_NAMES[key.toLowerCase()]
  return other && known.includes(other) ? other : nearestWord(key, known)
}
