import { placeFault } from '../addresses/own-pages'
import { hasPlace } from '../addresses/places'
import { readAddress } from '../addresses/written-address'
import { finding, type RuleFinding } from '../finding'
import { type AnalyzedVersion, isDraft } from '../pair/analyzed-version'
import type { Link } from '../pair/reviewed-text'
import type { VersionRule } from '../rule'

/** Addresses of links that lead nowhere, each language by itself. */
export const addresses: VersionRule = {
  id: 'addresses',
  severity: 'error',
  scope: 'version',
  finds: {
    en: 'Links that lead nowhere: to a page or a place that the site does not have, or by an address that is none.',
    th: 'ลิงก์ที่ไปไม่ถึงไหน ไม่ว่าเพราะเว็บไซต์ไม่มีหน้าหรือตำแหน่งนั้น หรือเพราะที่อยู่เว็บเขียนไม่ถูก',
  },
  run: (version) =>
    [...version.text.links, ...sourceOf(version), ...peopleOf(version)].flatMap(
      (link) => found(version, link) ?? [],
    ),
}

function found(version: AnalyzedVersion, link: Link): RuleFinding | undefined {
  const { article, slug, text } = version
  const { locale } = version.version
  const documents = Object.keys(version.version.documents ?? {})
  const address = readAddress(link.url, { locale, slug, files: article.files ?? [], documents })
  const told = (...[key, values]: [Parameters<typeof finding>[3], Readonly<Record<string, string>>]) =>
    finding(version, link.passage, link.url.trim() === '' ? link.text : link.url, key, values, link.lines)
  if (address.kind === 'fault') return told(address.message, address.values)
  if (address.kind === 'place') {
    if (hasPlace(address.fragment, version.version, text)) return undefined
    const { message, values } = placeFault(address.fragment, text)
    return told(message, values)
  }
  if (address.kind === 'elsewhere') return undefined
  return { ...told('addresses.page', { example: '' }), asks: questionOf(version, address) }
}

/**
 * @param version the version that a link stands in
 * @param page the page of the site that it leads to
 * @returns what is asked when all articles are known
 */
export function questionOf(
  analyzed: AnalyzedVersion,
  { path, fragment, isRelative }: Extract<ReturnType<typeof readAddress>, { kind: 'page' }>,
): NonNullable<RuleFinding['asks']> {
  const { slug, version } = analyzed
  return { path, fragment, isRelative, slug, locale: version.locale, isDraft: isDraft(analyzed) }
}

/** Who made the article may have a page or a mail address. */
function peopleOf({ version }: AnalyzedVersion): Link[] {
  return (['authors', 'translators', 'photographers'] as const).flatMap((role) =>
    (version[role] ?? []).flatMap(({ name, url }, index): Link[] => {
      const passage = { anchor: role, kind: 'note', text: name, line: 0, path: [role, index, 'url'] } as const
      return url ? [{ url, text: name, passage }] : []
    }),
  )
}

/** The address of the source stands in the original. */
function sourceOf({ article, version }: AnalyzedVersion): Link[] {
  if (!article.source || version.locale !== article.original) return []
  const { name, url } = article.source
  const passage = { anchor: 'source', kind: 'note', text: name, line: 0, path: ['source', 'url'] } as const
  return [{ url, text: name, passage }]
}
