import matter from 'gray-matter'
import { isScalar, Scalar } from 'yaml'
import { type Finding, told } from './problem'
import { fieldName } from './schema-path'
import { plainText } from './text-file'
import { readYaml, type YamlDocument, type YamlPath } from './yaml'
import { isCurlyQuoted, quoted } from './yaml-advice'

/** A Markdown file taken apart. */
export type MarkdownFile = {
  /** The front matter, or undefined when there is none that can be read. */
  readonly frontMatter: YamlDocument | undefined
  /** The text behind the front matter. */
  readonly body: string
  /** The line of the file, from 1, on which `body` begins. */
  readonly bodyLine: number
  readonly findings: readonly Finding[]
}

type Engine = { readonly parse: (text: string) => object; readonly stringify: () => string }

const REFUSING: Engine = {
  parse: () => {
    throw new Error('Only YAML is read as front matter.')
  },
  stringify: () => {
    throw new Error('Front matter is only read here, never written.')
  },
}

/**
 * The parsers that gray-matter gets from us: a reader for YAML, and for each other language it knows one that throws.
 *
 * gray-matter adds its own parsers to those it is given, and its JavaScript one runs the front matter with `eval`.
 * So every name of its list has to be taken; leaving one out, or setting it to false, leaves the door open.
 *
 * @param readFrontMatter gets the text between the `---` lines and gives the values in it
 */
export function enginesWithYamlAlone(readFrontMatter: (text: string) => object): Record<string, Engine> {
  // Its types do not tell of the list, which gray-matter exports all the same.
  const known = (matter as unknown as { readonly engines: object }).engines
  const names = [...Object.keys(known), 'js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml']
  return {
    ...Object.fromEntries(names.map((name) => [name, REFUSING])),
    yaml: { ...REFUSING, parse: readFrontMatter },
  }
}

/**
 * Takes a Markdown file apart into its front matter and its text.
 *
 * @param content the whole file; a byte-order mark and Windows line ends are fine
 * @returns the parts and what is wrong with them; it does not throw, and runs nothing that the file holds
 */
export function splitMarkdown(content: string): MarkdownFile {
  const text = plainText(content)
  const lines = text.split('\n')
  const unread = (line: number, found: string, expected: string): MarkdownFile => ({
    frontMatter: undefined,
    body: '',
    bodyLine: 1,
    findings: [{ line, field: 'front matter', found, expected }],
  })

  const first = lines[0] ?? ''
  const opening =
    'Write `---` alone on the first line, then lines `key: value`, then `---` again, then the text.'
  if (!first.startsWith('---')) {
    return unread(
      1,
      text.trim() === '' ? 'an empty file' : `no front matter but ${told(first) || 'an empty line'}`,
      opening,
    )
  }
  if (first.trimEnd() !== '---') return unread(1, told(first), `${opening} Only YAML is read, never code.`)
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  if (end === -1) {
    return unread(
      1,
      'front matter that is never closed',
      'Write `---` alone on a line between the front matter and the text.',
    )
  }
  if (lines[end]?.trimEnd() !== '---') {
    return unread(
      end + 1,
      told(lines[end] ?? ''),
      'Write `---` alone on the line that closes the front matter.',
    )
  }

  let frontMatter = readYaml('')
  const { content: body } = matter(lines[end] === '---' ? text : lines.with(end, '---').join('\n'), {
    engines: enginesWithYamlAlone((yaml) => {
      frontMatter = readYaml(yaml)
      return {}
    }),
  })
  return {
    frontMatter: { ...frontMatter, data: frontMatter.data === null ? {} : frontMatter.data },
    body,
    bodyLine: end + 2,
    findings: [...frontMatter.findings, ...silentLosses(frontMatter)],
  }
}

/**
 * Finds what is good YAML and yet not what its writer meant: curly quotation marks that become part of the text,
 * and words behind a `#` that are left out.
 */
function silentLosses(document: YamlDocument): Finding[] {
  const findings: Finding[] = []
  const look = (value: unknown, path: YamlPath): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        look(inner, [...path, Array.isArray(value) ? Number(key) : key])
      return
    }
    const node = document.nodeAt(path)
    if (typeof value !== 'string' || !isScalar(node) || node.type !== Scalar.PLAIN) return
    const place = { line: document.lineOf(path), field: fieldName(path) }
    if (isCurlyQuoted(value)) {
      findings.push({
        ...place,
        found: `${told(value)} in curly quotation marks`,
        expected: `Take them out or write straight ones; when they are part of the text, put straight ones around them: ${quoted(value)}`,
      })
    } else if (node.comment && /[^\x21-\x7e]/.test(value)) {
      findings.push({
        ...place,
        found: `${told(value)}, without what follows the #, which YAML leaves out`,
        expected: `Put the whole text in straight quotes: ${quoted(`${value} #${node.comment}`)}`,
      })
    }
  }
  look(document.data, [])
  return findings
}
