import type { Link, PhrasingContent, Root } from 'mdast'
import type { Code, Construct, Event, Extension, State } from 'micromark-util-types'
import { visit } from 'unist-util-visit'

declare module 'micromark-util-types' {
  /** The tokens that remark-gfm makes links of. */
  interface TokenTypeMap {
    literalAutolink: 'literalAutolink'
    literalAutolinkHttp: 'literalAutolinkHttp'
    literalAutolinkWww: 'literalAutolinkWww'
  }
}

/**
 * The part of a text that a bare address takes, from the text's beginning. A URL is ASCII (RFC 3986, section 2), so
 * Thai letters and typographic quotation marks are no part of it; marks at its end are the sentence's, and so is a
 * closing bracket that it did not open, as in GitHub's rules.
 *
 * @param text text that begins with an address
 * @returns the address, or '' where none begins
 */
export function bareUrl(text: string): string {
  let url = /^(?:https?:\/\/|www\.)[a-z0-9][!-;=-~]*/i.exec(text)?.[0] ?? ''
  for (let trimmed = ''; url !== trimmed; ) {
    trimmed = url
    url = url.replace(/&[a-z]+;$/i, '').replace(/[?!.,:;*_~'"]+$/, '')
    for (const [open, close] of ['()', '[]'] as const) {
      if (
        url.endsWith(close as string) &&
        url.split(open as string).length < url.split(close as string).length
      ) {
        url = url.slice(0, -1)
      }
    }
  }
  // A host's last two parts have no underscore: GitHub's rule.
  const host = /^(?:https?:\/\/)?([^/?#:]*)/i.exec(url)?.[1] ?? ''
  return host.split('.').slice(-2).join('.').includes('_') || /^www$/i.test(host) ? '' : url
}

/** Whether there is a label of a link that is still open: what is in it may not be a link itself. */
function isInLabel(events: readonly Event[]): boolean {
  return events.some(
    ([, token]) => (token.type === 'labelLink' || token.type === 'labelImage') && !token._balanced,
  )
}

function isLetter(code: Code): boolean {
  return code !== null && /[a-z]/i.test(String.fromCharCode(Math.max(0, code)))
}

function construct(
  name: string,
  type: 'literalAutolinkHttp' | 'literalAutolinkWww',
  canFollow: (previous: Code) => boolean,
): Construct {
  return {
    name,
    // After GitHub's own e-mail addresses, which may begin with the same letter.
    add: 'after',
    previous: canFollow,
    tokenize(effects, ok, nok) {
      let text = ''
      let left = 0

      const measured: Construct = {
        partial: true,
        tokenize(scan, found, none) {
          const read: State = (code) => {
            if (code !== null && code > 32 && code < 127 && code !== 60) {
              text += String.fromCharCode(code)
              scan.consume(code)
              return read
            }
            left = bareUrl(text).length
            return left > 0 ? found(code) : none(code)
          }
          return (code) => {
            scan.enter('data')
            return read(code)
          }
        },
      }
      const take: State = (code) => {
        if (left === 0) {
          effects.exit(type)
          effects.exit('literalAutolink')
          return ok(code)
        }
        left--
        effects.consume(code)
        return take
      }
      const begin: State = (code) => {
        effects.enter('literalAutolink')
        effects.enter(type)
        return take(code)
      }
      return (code) => (isInLabel(this.events) ? nok(code) : effects.check(measured, begin, nok)(code))
    },
  }
}

const http = construct('asciiProtocolAutolink', 'literalAutolinkHttp', (previous) => !isLetter(previous))
const www = construct(
  'asciiWwwAutolink',
  'literalAutolinkWww',
  (previous) =>
    previous === null || previous <= 32 || previous > 126 || '(*_[]~'.includes(String.fromCharCode(previous)),
)

/** The extension of micromark's syntax that ends a bare address where it ends, so that what follows is Markdown again. */
export const asciiAutolinks: Extension = {
  text: { 72: http, 104: http, 87: www, 119: www },
  disable: { null: ['protocolAutolink', 'wwwAutolink'] },
}

/**
 * @param link a link
 * @returns whether its text is its address
 */
export function isBareAddress(link: Link): boolean {
  const [only, ...more] = link.children
  if (only?.type !== 'text' || more.length > 0) return false
  return ['', 'http://', 'mailto:'].some((prefix) => link.url === prefix + only.value)
}

/**
 * Cuts the addresses that remark-gfm finds after parsing, in text that the syntax could not link (such as a label that
 * became no link): they too may have swallowed what follows. They are the links without a place in the file.
 *
 * @param tree a parsed text, which is changed
 */
export function endBareAddresses(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    if (link.position || !parent || index === undefined || !isBareAddress(link)) return
    const [text] = link.children
    if (text?.type !== 'text' || text.value.includes('@')) return
    const url = bareUrl(text.value)
    if (url === text.value) return
    const rest: PhrasingContent = { type: 'text', value: text.value.slice(url.length) }
    link.url = link.url.slice(0, link.url.length - rest.value.length)
    text.value = url
    parent.children.splice(index, 1, ...(url ? [link, rest] : [rest]))
    return index + (url ? 2 : 1)
  })
}
