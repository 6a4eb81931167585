import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, it } from 'vitest'
import { leftMarksIn } from '../../../lib/markdown/left-marks'
import { NestingError } from '../../../lib/markdown/nesting'
import { renderInline, renderMarkdown } from '../../../lib/markdown/render'
import { tagsIn } from '../../../lib/markdown/written-html'
import { plain } from './reading'

/** HOSTILE_RUNS=10000 for a long search; without it some seconds. */
const RUNS = Number(process.env.HOSTILE_RUNS ?? 400)

const PIECES = [
  ...['<script>', '</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:x">', '<svg/onload=x>'],
  ...[
    '<iframe srcdoc="',
    '<style>',
    '<math>',
    '<sup onclick=x>',
    '</sup>',
    '<sub>',
    '<span lang="en">',
    '</span>',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '<br>',
    '<o:p>',
    '<st1:x>',
    '&#x202e;',
    '&lt;',
    '&#0;',
    '"',
    "'",
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](javascript:x)',
    '](//evil.example "',
    '[^1]',
    '\n[^1]: ',
    '[x]: data:text/html,x\n',
  ],
  ...[
    '**',
    '*',
    '__',
    '_',
    '~~',
    '~',
    '`',
    '```\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '##',
    '| ',
    '|-|\n',
    '\n',
    '\n\n',
    '    ',
    '\t',
  ],
  ...[
    'http://a.b/',
    'www.a.b',
    'a@b.c',
    'ก',
    'ข้อความ',
    'ๆ',
    ' ',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ud800',
    '\0',
    '\\',
    '5~10',
  ],
]
const hostile = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''))

/** What is told is told; anything else that is thrown is a mistake of ours. */
function orTold<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    if (error instanceof NestingError) return undefined
    throw error
  }
}

const FORBIDDEN =
  /^(?:script|style|iframe|object|embed|svg|math|form|input|base|meta|link|template|noscript)$/

function expectInert(html: string): void {
  const look = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      expect(node.tagName).not.toMatch(FORBIDDEN)
      for (const { name, value } of node.attrs) {
        expect(name).not.toMatch(/^on|^style$|^srcdoc$|^formaction$/)
        if (name === 'href')
          expect(new URL(value, 'https://here.example/').protocol).toMatch(/^(?:https?|mailto|tel):$/)
        if (name === 'src') expect(new URL(value, 'http://here.example/').origin).toBe('http://here.example')
      }
    }
    expect(node.nodeName).not.toBe('#comment')
    if ('childNodes' in node) for (const child of node.childNodes) look(child)
  }
  look(parseFragment(html))
}

it('whatever stands in a text, it renders to HTML that runs nothing', () => {
  fc.assert(
    fc.property(hostile, (markdown) => {
      const text = orTold(() => renderMarkdown(markdown, plain).html)
      if (text !== undefined) expectInert(text)
      const line = orTold(() => renderInline(markdown, plain))
      if (line !== undefined) expectInert(line)
      orTold(() => tagsIn(markdown, 1))
      orTold(() => leftMarksIn(markdown))
    }),
    { numRuns: RUNS },
  )
}, 600_000)

it.each([
  ['quotations', '>'.repeat(2000)],
  ['quotations with spaces', '> '.repeat(2000)],
  ['list items', '- '.repeat(1000)],
  ['numbered items', '1. '.repeat(1000)],
  ['languages', `${'<span lang="en">a'.repeat(3000)}${'</span>'.repeat(3000)}`],
  ['raised words', `${'<sup>a'.repeat(3000)}${'</sup>'.repeat(3000)}`],
  ['emphasis', `${'*a **b '.repeat(500)}${'** *'.repeat(500)}`],
  ['links and pictures', `${'!['.repeat(300)}${'](x)'.repeat(300)}`],
  ['lists, line by line', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
])('%s inside of each other end in HTML or are told', (_, markdown) => {
  for (const render of [() => renderMarkdown(markdown, plain).html, () => renderInline(markdown, plain)]) {
    const html = orTold(render)
    if (html !== undefined) expectInert(html)
  }
})

it.each(['*', '_', '~', '[', ']', '<', '`', '!'])(
  'thousands of %s in one paragraph are told, and in many are read',
  (mark) => {
    expect(() => renderMarkdown(`ก\n\n${`${mark}a`.repeat(2001)}`, plain)).toThrow(NestingError)
    const parted = Array.from({ length: 30 }, () => `${mark}a`.repeat(100)).join('\n\n')
    expectInert(renderMarkdown(parted, plain).html)
  },
)
