import type { z } from 'zod'
import type { Finding } from './problem'
import { fieldName, keysAt } from './schema-path'
import { listed, nearestWord } from './spelling'
import type { YamlDocument, YamlPath } from './yaml'

/** Names that other publishing systems give to what is called otherwise here. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  title: 'headline',
  description: 'standfirst',
  summary: 'standfirst',
  excerpt: 'standfirst',
  subtitle: 'standfirst',
  lead: 'standfirst',
  tags: 'topics',
  categories: 'topics',
  category: 'topics',
  topic: 'topics',
  published: 'date',
  modified: 'updated',
  lastmod: 'updated',
  figures: 'keyFigures',
  stats: 'keyFigures',
  note: 'notes',
  cover: 'image',
  picture: 'image',
  path: 'src',
  byline: 'credit',
  link: 'url',
  href: 'url',
}

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
  aboutKey: (key: string) => string | undefined,
): Finding {
  const path = [...parent, key]
  const more = parent.length === 0 ? aboutKey(key) : undefined
  const keys = `The keys are ${listed(keysAt(schema, parent), 'and')}.`
  return {
    line: document.lineOf(path),
    field: fieldName(path),
    found: 'a key that is not known here',
    expected: more ?? (meant ? `Did you mean \`${meant}\`?` : keys),
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
