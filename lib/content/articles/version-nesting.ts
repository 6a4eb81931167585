import { mayBeDeep, NestingError } from '../../markdown/nesting'
import { parseLine, parseText } from '../../markdown/processor'
import { takeOutHtml } from '../../markdown/raw-html'
import { isRecord } from '../front-matter/front-matter-checks'
import { type ContentFinding, PARTS } from '../problem'
import type { YamlDocument } from '../yaml/yaml'

type Opened = { readonly frontMatter: YamlDocument; readonly body: string; readonly bodyLine: number }

/**
 * @param opened a version
 * @returns what in its text and its notes stands too deeply inside of something else to be rendered
 */
export function nestingFindings({ frontMatter, body, bodyLine }: Opened): readonly ContentFinding[] {
  const inText = depthOf(body, parseText)
  const found = inText ? [{ ...findingOf(inText), line: bodyLine + inText.line - 1 }] : []
  const notes = isRecord(frontMatter.data) ? frontMatter.data.notes : undefined
  if (!Array.isArray(notes)) return found
  return [
    ...found,
    ...notes.flatMap((note: unknown, index) => {
      const inNote = typeof note === 'string' && depthOf(note, parseLine)
      return inNote ? [{ ...findingOf(inNote), line: frontMatter.lineOf(['notes', index]) }] : []
    }),
  ]
}

function depthOf(markdown: string, parse: typeof parseText): NestingError | undefined {
  if (!mayBeDeep(markdown)) return undefined
  try {
    takeOutHtml(parse(markdown))
  } catch (error) {
    if (error instanceof NestingError) return error
    throw error
  }
  return undefined
}

function findingOf({ found, expected }: NestingError) {
  return { field: PARTS.nesting, found, expected }
}
