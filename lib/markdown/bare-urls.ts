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
 * Thai letters and typographic quotation marks are no part of it, but in the title of a page of an encyclopedia; marks
 * at its end are the sentence's, and so is a closing bracket that it did not open, as in GitHub's rules.
 *
 * @param text text that begins with an address
 * @returns the address, or '' where none begins
 */
export function bareUrl(text: string): string {
  const url = (ENCYCLOPEDIA.exec(text) ?? ADDRESS.exec(text))?.[0] ?? ''
  // A host's last two parts have no underscore: GitHub's rule.
  const host = /^(?:https?:\/\/)?([^/?#:]*)/i.exec(url)?.[1] ?? ''
  if (host.split('.').slice(-2).join('.').includes('_')) return ''
  const own = url.slice(0, endOf(url))
  return /^(?:https?:\/\/)?(?:www)?$/i.test(own) ? '' : own
}

const ADDRESS = /^(?:https?:\/\/|www\.)[a-z0-9][!-;=?-~]*/i
/** Wikipedia's software has titles below `/wiki/`, with `_` for a space; a browser's address bar gives them in their letters. */
const ENCYCLOPEDIA = /^https?:\/\/[a-z0-9.-]+\/wiki\/[^\s<>"“”‘’«»…]*/i
/** What ends a sentence, not an address. */
const SENTENCE = '?!.,:;*_~\'"'
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[' }
/** Letters of the longest name of a character, and some more. */
const REFERENCE = 40

/** Where an address ends, without what the sentence around it adds. */
function endOf(url: string): number {
  const counts: Record<string, number> = {}
  for (const sign of url) if ('()[]'.includes(sign)) counts[sign] = (counts[sign] ?? 0) + 1
  let end = url.length
  for (;;) {
    const last = url[end - 1] ?? ' '
    const reference =
      last === ';' ? /&[a-z]+;$/i.exec(url.slice(Math.max(0, end - REFERENCE), end))?.[0].length : 0
    const opening = BRACKETS[last]
    if (reference) end -= reference
    else if (SENTENCE.includes(last)) end--
    else if (opening && (counts[opening] ?? 0) < (counts[last] ?? 0)) {
      counts[last] = (counts[last] ?? 0) - 1
      end--
    } else return end
  }
}

/** Whether there is a label of a link that is still open: what is in it may not be a link itself. */
function isInLabel(events: readonly Event[]): boolean {
  for (let index = events.length - 1; index >= 0; index--) {
    const token = events[index]?.[1]
    if ((token?.type === 'labelLink' || token?.type === 'labelImage') && !token._balanced) return true
  }
  return false
}

function isLetter(code: Code): boolean {
  return code !== null && /[a-z]/i.test(String.fromCharCode(Math.max(0, code)))
}

const BEGINNINGS = ['http://', 'https://', 'www.']
/** A name of the internet has at most 253 letters. */
const LONGEST_HOST = 270

/** Whether text that goes on may be a bare address: what is none has to be left before all of it was read. */
function mayBeAddress(text: string): boolean {
  if (text.length <= 'https://'.length) {
    const lower = text.toLowerCase()
    return BEGINNINGS.some((one) => one.startsWith(lower) || lower.startsWith(one))
  }
  if (text.length > LONGEST_HOST) return true
  const isHostRead = /[/?#:]/.test(text.at(-1) ?? '') || text.length === LONGEST_HOST
  return !isHostRead || bareUrl(text) !== ''
}

type Found = { length: number }

/** Reads ASCII ahead, and tells how much of it is an address. */
function measuring(found: Found): Construct {
  return {
    partial: true,
    tokenize(scan, ok, nok) {
      let text = ''
      let isTitle = false
      const read: State = (code) => {
        if (code !== null && code > 32 && (code < 127 || isTitle) && code !== 60) {
          text += String.fromCharCode(code)
          if (!mayBeAddress(text)) return nok(code)
          isTitle ||= text.endsWith('/wiki/')
          scan.consume(code)
          return read
        }
        found.length = bareUrl(text).length
        return found.length > 0 ? ok(code) : nok(code)
      }
      return (code) => {
        scan.enter('data')
        return read(code)
      }
    },
  }
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
      const left: Found = { length: 0 }
      const take: State = (code) => {
        if (left.length === 0) {
          effects.exit(type)
          effects.exit('literalAutolink')
          return ok(code)
        }
        left.length--
        effects.consume(code)
        return take
      }
      const begin: State = (code) => {
        effects.enter('literalAutolink')
        effects.enter(type)
        return take(code)
      }
      // Labels are looked for last: that takes as long as what was read so far.
      const beginOutside: State = (code) => (isInLabel(this.events) ? nok(code) : begin(code))
      return effects.check(measuring(left), beginOutside, nok)
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
