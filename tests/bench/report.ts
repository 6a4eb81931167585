import { KINDS, type PageLoad } from './page-load'
import { median } from './paint-figures'
import { asCount, asScore, inBytes, inMegabytes, inMilliseconds, inSeconds, type Row, table } from './table'
import { PROFILE } from './throttling'
import type { BuildCost, ReviewSeconds, Variant } from './variant-build'

/** Cold loads of one page, in the order they were made. */
export type PageReport = {
  readonly path: string
  readonly profile: string
  readonly loads: Readonly<Record<Variant, readonly PageLoad[]>>
}

/** Builds of one archive. */
export type BuildReport = {
  /** How many generated articles; nothing for the site's own. */
  readonly pairs?: number
  /** The articles in each of their languages: as many as there are pages of articles. */
  readonly texts: number
  readonly costs: Readonly<Record<Variant, BuildCost>>
  /** What our next build takes when one article has changed. */
  readonly again?: BuildCost
  /** What the bilingual review of the archive alone takes. */
  readonly review?: ReviewSeconds
}

/** All that a run of the bench measured. */
export type Report = {
  readonly machine: string
  readonly pages: readonly PageReport[]
  readonly builds: readonly BuildReport[]
}

/** @returns the report as tables for a terminal */
export function readable({ machine, pages, builds }: Report): string {
  return [machine, ...pages.map(pageTable), ...builds.map(buildTable)].join('\n\n')
}

function pageTable({ path, loads }: PageReport): string {
  const row = (label: string, show: Row['show'], value: (load: PageLoad) => number): Row => ({
    label,
    ours: median(loads.ours.map(value)),
    stock: median(loads.stock.map(value)),
    show,
  })
  const total = (load: PageLoad) => KINDS.reduce((sum, kind) => sum + load.bytes[kind], 0)
  return table(`${path}, cold, median of ${loads.ours.length}: ${PROFILE}`, [
    row('requests', asCount, ({ requests }) => requests),
    row('bytes transferred', inBytes, total),
    ...KINDS.map((kind) => row(`  ${kind}`, inBytes, ({ bytes }) => bytes[kind])),
    row('headers, besides', inBytes, ({ headerBytes }) => headerBytes),
    row('first contentful paint', inMilliseconds, ({ firstPaint }) => firstPaint),
    row('largest contentful paint', inMilliseconds, ({ largestPaint }) => largestPaint),
    row('cumulative layout shift', asScore, ({ layoutShift }) => layoutShift),
    row('total blocking time', inMilliseconds, ({ blockingTime }) => blockingTime),
  ])
}

function buildTable({ pairs, texts, costs, again, review }: BuildReport): string {
  const row = (label: string, show: Row['show'], value: (cost: BuildCost) => number | undefined): Row => ({
    label,
    ours: value(costs.ours),
    stock: value(costs.stock),
    show,
  })
  const what =
    pairs === undefined ? 'The site itself' : `${pairs} generated ${pairs === 1 ? 'pair' : 'pairs'}`
  return table(`${what} (${texts} texts), clean build, cards drawn before`, [
    row('build', inSeconds, ({ seconds }) => seconds),
    row('  of the processor', inSeconds, ({ cpuSeconds }) => cpuSeconds),
    row(
      'a text',
      (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`,
      ({ seconds }) => (seconds * 1000) / texts,
    ),
    row('peak memory, all processes', inMegabytes, ({ peakBytes }) => peakBytes),
    row(
      'a page',
      (value) => `${value.toFixed(1)} ms`,
      ({ seconds, pages }) => (seconds * 1000) / pages,
    ),
    row('pages', asCount, ({ pages }) => pages),
    row('files', asCount, ({ files }) => files),
    ...(again
      ? [
          { label: 'after one change', show: inSeconds, ours: again.seconds, stock: costs.stock.seconds },
          {
            label: '  of the processor',
            show: inSeconds,
            ours: again.cpuSeconds,
            stock: costs.stock.cpuSeconds,
          },
          { label: '  peak memory', show: inMegabytes, ours: again.peakBytes, stock: costs.stock.peakBytes },
        ]
      : []),
    ...(review
      ? [
          { label: 'bilingual review', show: inSeconds, ours: review.first, stock: undefined },
          { label: '  nothing changed', show: inSeconds, ours: review.again, stock: undefined },
        ]
      : []),
  ])
}
