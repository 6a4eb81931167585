import { readYaml } from '../../lib/content/yaml/yaml'
import { leftMarksIn } from '../../lib/markdown/left-marks'
import { NestingError } from '../../lib/markdown/nesting'
import { renderMarkdown } from '../../lib/markdown/render'
import { reviewArticles } from '../../lib/review/review'

/** A text of one pattern may take this much longer when it is twice as long. */
export const MOST_GROWTH = 2.5
/** So many times a pattern stands in one paragraph: more of a mark than twice as often is refused. */
const IN_A_PARAGRAPH = 1000
/** Sizes in UTF-16 code units; each is twice the one before it. */
const SIZES = [10_000, 20_000, 40_000]
/** Each is measured so often, and the fastest counts. */
const RUNS = 3

/** What an editor, or somebody else, may write over and over. */
const PATTERNS: Readonly<Record<string, string>> = {
  'quotations in Thai': '“ก',
  'quotations with spaces': '“ก ',
  'closing brackets behind an address': ')',
  addresses: 'http://a.b/ ',
  'addresses that are none': 'h.',
  figures: '1 ',
  'Thai without spaces': 'กระทรวง',
  'tags that are never closed': '<a ',
  'language marks': '<span lang="en">a</span> ',
  'line breaks': 'a<br>',
  'opening brackets': '[',
  lines: 'ก\nข\n',
}

/** How long one kind of work on one pattern takes. */
export type Growth = {
  readonly work: string
  readonly pattern: string
  /** Milliseconds of processor time, by size. */
  readonly times: readonly number[]
  /** The growth from the first size to the last, for one doubling. */
  readonly ratio: number
}

const version = (locale: string, body: string) => {
  const empty = { headline: '', standfirst: '', keyFigures: [], notes: [], draft: false, bodyLine: 1 }
  return { locale, file: `articles/growth/${locale}.md`, ...empty, body }
}

const WORK: Readonly<Record<string, (text: string) => unknown>> = {
  rendering: (text) =>
    renderMarkdown(text, { locale: 'th', names: [], footnotes: { title: 'x', backLabel: 'y' } }),
  review: (text) =>
    reviewArticles(
      [
        {
          slug: 'growth',
          original: 'th',
          date: '2024',
          topics: ['industry'],
          versions: [version('th', text), version('en', text)],
        },
      ],
      { terms: [] },
    ),
  'marks left': (text) => leftMarksIn(text),
}

/**
 * Measures how the time of rendering, of the review and of reading front matter grows with the length of hostile texts.
 *
 * @returns a row for each kind of work and each pattern
 */
export function measureGrowth(): readonly Growth[] {
  const texts = Object.entries(PATTERNS).flatMap(([pattern, piece]) =>
    Object.entries(WORK).map(([work, run]) =>
      growthOf(work, pattern, (size) => {
        const begin = piece === ')' ? 'http://a.b/' : ''
        const times = Math.ceil(size / piece.length)
        const text = begin + piece.repeat(times)
        const whole = `${piece.repeat(IN_A_PARAGRAPH)}\n\n`
        return () => orParted(run, text, begin + whole.repeat(Math.ceil(times / IN_A_PARAGRAPH)))
      }),
    ),
  )
  const frontMatter = growthOf('front matter', 'lines k1: a: b', (size) => {
    const text = Array.from({ length: size / 10 }, (_, index) => `k${index}: a: b`).join('\n')
    return () => readYaml(text)
  })
  return [...texts, frontMatter]
}

/** What is refused as one paragraph, at once, is tried in several. */
function orParted(run: (text: string) => unknown, text: string, parted: string): unknown {
  try {
    return run(text)
  } catch (error) {
    if (!(error instanceof NestingError)) throw error
    return run(parted)
  }
}

function growthOf(work: string, pattern: string, prepare: (size: number) => () => unknown): Growth {
  // The first run compiles.
  prepare(SIZES[0] ?? 0)()
  const times = SIZES.map((size) => {
    const run = prepare(size)
    return Math.min(...Array.from({ length: RUNS }, () => processorTime(run)))
  })
  const [first = 1, last = 1] = [times[0], times.at(-1)]
  // What takes no time at all has no growth.
  const ratio = last < 20 ? 1 : (last / Math.max(first, 1)) ** (1 / (SIZES.length - 1))
  return { work, pattern, times, ratio }
}

/** What else the machine does does not count. */
function processorTime(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** @returns the rows as a table, those that grow too fast marked */
export function readableGrowth(rows: readonly Growth[]): string {
  return rows
    .map(({ work, pattern, times, ratio }) => {
      const mark = ratio < MOST_GROWTH ? ' ' : '!'
      const shown = times.map((time) => `${time.toFixed(0).padStart(6)} ms`).join('')
      return `${mark} ${work.padEnd(13)}${pattern.padEnd(36)}${shown}   × ${ratio.toFixed(1)} a doubling`
    })
    .join('\n')
}
