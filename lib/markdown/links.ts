import type { Definition, Image, Link, PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { isClipAddress } from './clip-addresses'
import { setProperties } from './elements'
import { isFigure, sayingIn } from './pictures'
import { LINK_PROTOCOLS } from './schema'

const PROTOCOL = /^([a-z][a-z0-9+.-]*):/i
/** Stands for the site's own address, which a text need not know. */
const HERE = 'https://here.invalid/a/b/'

/**
 * @param url an address as written
 * @returns whether a browser would stay on the site with it: it reads `\` as `/` and skips tabs and line ends
 */
function isWithinSite(url: string): boolean {
  if (PROTOCOL.test(url.trim())) return false
  return URL.canParse(url, HERE) && new URL(url, HERE).origin === new URL(HERE).origin
}

/**
 * Links and pictures that name their address elsewhere in the text get it themselves.
 *
 * @param tree a parsed text, which is changed
 */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition)
  })
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const { url = '', title = null } = definitions.get(node.identifier) ?? {}
    const resolved: Link | Image =
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children }
        : { type: 'image', url, title, alt: node.alt ?? '' }
    if (node.position) resolved.position = node.position
    parent.children[index] = resolved
  })
}

/** The clips of other sites that stand alone: they become plates later, as figures. */
function clipsAlone(tree: Root): ReadonlySet<Image> {
  const found = new Set<Image>()
  visit(tree, 'paragraph', (paragraph) => {
    const [only] = isFigure(paragraph) ? sayingIn(paragraph.children) : []
    if (only?.type === 'image' && isClipAddress(only.url)) found.add(only)
  })
  return found
}

/** A picture of another server is not loaded (it would tell that server of the reader): a link to it takes its place. */
function pictureOf(image: Image, isInLink: boolean): PhrasingContent[] {
  if (isWithinSite(image.url)) {
    setProperties(image, { loading: 'lazy', decoding: 'async' })
    return [image]
  }
  const words: PhrasingContent[] = image.alt ? [{ type: 'text', value: image.alt }] : []
  if (isInLink || !/^https?:/i.test(image.url)) return words
  return [
    {
      type: 'link',
      url: image.url,
      children: words.length > 0 ? words : [{ type: 'text', value: image.url }],
    },
  ]
}

/**
 * Makes links and pictures safe: a link with a protocol that we do not allow becomes its text, one that leaves the
 * site tells the other neither where the reader comes from nor gives it the page's window, and a picture is loaded
 * from this site alone.
 *
 * @param tree a parsed text, which is changed
 */
export function secureLinks(tree: Root): void {
  resolveReferences(tree)
  visit(tree, 'link', (link) => {
    visit(link, 'image', (image, index, parent) => {
      if (index === undefined || !parent) return
      const picture = pictureOf(image, true)
      parent.children.splice(index, 1, ...picture)
      return [SKIP, index + picture.length]
    })
  })
  const clips = clipsAlone(tree)
  visit(tree, 'image', (image, index, parent) => {
    if (index === undefined || !parent || clips.has(image)) return
    const picture = pictureOf(image, false)
    parent.children.splice(index, 1, ...picture)
    return [SKIP, index + picture.length]
  })
  visit(tree, 'link', (link, index, parent) => {
    if (index === undefined || !parent) return
    const url = link.url.trim()
    const protocol = PROTOCOL.exec(url)?.[1]?.toLowerCase()
    const isAllowed = !protocol || LINK_PROTOCOLS.includes(protocol)
    // In the page a `\` is written as %5C, which no name of a host has.
    if (!isAllowed || !URL.canParse(url.replaceAll('\\', '%5C'), HERE)) {
      parent.children.splice(index, 1, ...link.children)
      return index
    }
    link.url = protocol ? protocol + url.slice(protocol.length) : url
    const leaves = protocol ? protocol.startsWith('http') : !isWithinSite(url)
    if (leaves) setProperties(link, { rel: ['noopener', 'noreferrer'] })
  })
}
