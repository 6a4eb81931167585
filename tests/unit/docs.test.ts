// Holds the papers to the repository: what they name is there, and their links lead somewhere.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../lib/markdown/plain-text'

/** What tools make: it need not be there. */
const MADE = ['.cache', '.git', '.next', '.out.previous', '.site', 'node_modules', 'out', 'preview']
/** What lies in these is nobody's to name. */
const UNREAD = [...MADE, 'test-results', 'playwright-report']

/** These name what is there now; CHANGELOG names what was, so its links alone are followed. */
const NAMING = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...markdownIn('docs')]
const LINKING = [...NAMING, 'CHANGELOG.md', ...markdownIn('.github')]

/** Every file and folder of the repository. */
const ENTRIES = readdirSync('.')
  .filter((name) => !UNREAD.includes(name))
  .flatMap((name) => [name, ...(statSync(name).isDirectory() ? entriesBelow(name) : [])])
const SCRIPTS = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts)

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
}

function entriesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    path.posix.join(folder, ...name.split(path.sep)),
  )
}

function nodesOf(file: string): Nodes[] {
  const nodes: Nodes[] = []
  visit(unified().use(remarkParse).use(remarkGfm).parse(readFileSync(file, 'utf8')), (node) => {
    nodes.push(node)
  })
  return nodes
}

/** All that a paper has as code: in a line, and in blocks for a shell. */
function codeIn(file: string): string[] {
  return nodesOf(file).flatMap((node) =>
    node.type === 'inlineCode' || (node.type === 'code' && node.lang === 'sh') ? [node.value] : [],
  )
}

/** A folder or a file: `articles`, `<slug>`, `*.ts`, `[locale]`, `(entry)`. */
const SEGMENT = /[\w.<>*-]+|\[+[\w.]+\]+|\(\w+\)/.source
const PATH = new RegExp(`^(?:${SEGMENT})(?:/(?:${SEGMENT}))*/?$`)
const ENDING = /\.(?:ts|tsx|mjs|json|yaml|yml|md|css|conf)$/

/** Words of code that are paths of this repository: `lib/i18n/`, `biome.json`, `lib/review/rules/<id>.ts`. */
function pathsIn(file: string): string[] {
  return codeIn(file)
    .flatMap((code) => code.split(/[\s,]+/))
    .filter((word) => PATH.test(word) && (word.includes('/') || ENDING.test(word)))
    .filter((word) => !MADE.includes(word.split('/')[0] ?? ''))
}

/** `<id>` and `*` stand for any name; a name without a folder for a file of that name anywhere. */
function isThere(named: string): boolean {
  const escaped = named.replace(/\/$/, '').replace(/[.()[\]]/g, '\\$&')
  const pattern = escaped.replace(/<[^>]+>|\*/g, '[^/]+')
  const wanted = new RegExp(named.includes('/') ? `^${pattern}$` : `(^|/)${pattern}$`)
  const isFolder = named.endsWith('/')
  return ENTRIES.some((entry) => wanted.test(entry) && (!isFolder || statSync(entry).isDirectory()))
}

/** As GitHub calls the headings of a file: small letters, hyphens for spaces, no other marks. */
function anchorsOf(file: string): string[] {
  return nodesOf(file).flatMap((node) =>
    node.type === 'heading'
      ? [
          plainText(node)
            .toLowerCase()
            .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
            .replaceAll(' ', '-'),
        ]
      : [],
  )
}

function deadLinksIn(file: string): string[] {
  return nodesOf(file).flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'image') return []
    if (/^[a-z]+:/.test(node.url)) return []
    const [to = '', anchor] = decodeURIComponent(node.url).split('#')
    const target = to === '' ? file : path.posix.join(path.posix.dirname(file), to)
    if (!existsSync(target)) return [node.url]
    return anchor && !anchorsOf(target).includes(anchor) ? [node.url] : []
  })
}

describe.each(NAMING)('%s', (file) => {
  it('names files and folders that are there', () => {
    expect(pathsIn(file).filter((named) => !isThere(named))).toEqual([])
  })

  it('names scripts that package.json has', () => {
    const named = codeIn(file).flatMap((code) =>
      [...code.matchAll(/npm (?:run ([\w:-]+)|(test|start)\b)/g)].map(([, run, own]) => run ?? own),
    )
    expect(named.filter((name) => !SCRIPTS.includes(name ?? ''))).toEqual([])
  })
})

describe.each(LINKING)('%s', (file) => {
  it('has links that lead somewhere', () => expect(deadLinksIn(file)).toEqual([]))
})

describe('the rooms of lib', () => {
  const folders = readdirSync('lib', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const orders: Readonly<Record<string, RegExp>> = {
    'README.md': /^ {2}([\w-]+)\/ /gm,
    'docs/architecture.md': /^\| `lib\/([\w-]+)\/` /gm,
    'biome.json': /"lib\/([\w-]+)\/\*\*"/g,
  }
  const orderIn = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(orders[file] as RegExp)].map(([, room]) => room)

  it.each(Object.keys(orders))('are all in %s', (file) => {
    expect(orderIn(file).toSorted()).toEqual(folders.map(({ name }) => name).toSorted())
  })

  it('are in one order', () => {
    for (const file of Object.keys(orders)) expect(orderIn(file)).toEqual(orderIn('biome.json'))
  })
})
