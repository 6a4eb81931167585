// `npm run bench`: what a page weighs and when it is seen, and what a build costs, beside the same site exported by
// Next.js without the adapter.
import { spawnSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { readArticles } from '../../lib/content/articles/library'
import { articlePath } from '../../lib/i18n/addresses'
import { type ServedSite, serveSite } from '../../lib/publishing/server/server'
import { ensureChromium } from '../chromium.mjs'
import { writeArchive } from '../fixtures/generate-archive'
import { measureDesk, readableDesk } from './desk'
import { MOST_GROWTH, measureGrowth, readableGrowth } from './growth'
import { loadPage, type PageLoad } from './page-load'
import { phoneFonts } from './phone-fonts'
import { type BuildReport, type PageReport, type Report, readable } from './report'
import { measureReview, readableAccuracy } from './review-accuracy'
import { PROFILE } from './throttling'
import { buildVariant, VARIANTS, type Variant, type VariantSite } from './variant-build'

const USAGE = `npm run bench -- [options]
  --pages-only       only what a page weighs and when it is seen
  --builds-only      only what builds cost
  --review           only which mistakes the bilingual review finds, and where it finds any wrongly
  --growth           only how the time of hostile texts grows with their length, at 10, 20 and 40 KB
  --desk             only how long the editor's desk takes to open and to answer a key
  --pairs 1,100      sizes of generated archives to build (1,100,1000)
  --runs 5           cold loads of each page
  --page /th/…       address of a page to load; may be given again (the newest article, in its original)
  --format json      all the figures, instead of tables`

const CACHE = path.resolve('.cache/bench')
const CARDS = path.join(CACHE, 'cards')

const options = readOptions()
if (options.review) end(measureReview(), readableAccuracy)
if (options.growth) {
  const rows = measureGrowth()
  end(rows, readableGrowth, rows.every(({ ratio }) => ratio < MOST_GROWTH) ? 0 : 1)
}
process.env.NEXT_TELEMETRY_DISABLED = '1'
if (options.desk) end(await measureDesk(options.pairs, options.runs, CACHE, note), readableDesk)
await mkdir(CARDS, { recursive: true })
const pages: PageReport[] = []
const builds: BuildReport[] = []

const own = readArticles(path.resolve('content'))
const [cpu] = os.cpus()
const machine = `${os.cpus().length} × ${cpu?.model ?? 'processor'}, Node ${process.version}, ${process.platform}`
try {
  await measure()
} finally {
  const report: Report = { machine, pages, builds }
  console.info(options.json ? JSON.stringify(report, null, 2) : `\n${readable(report)}`)
}

async function measure() {
  drawCards(path.resolve('content'))
  await withBoth(undefined, async (sites) => {
    await keepBuild({ texts: own.flatMap(({ versions }) => versions).length, costs: costsOf(sites) })
    if (options.pages) await measurePages(sites)
  })
  for (const pairs of options.builds ? options.pairs : []) {
    const content = path.join(CACHE, `content-${pairs}`)
    const texts = await writeArchive(content, pairs)
    drawCards(content)
    await withBoth(content, (sites) => {
      const { costAgain: again, review } = sites.ours
      return keepBuild({
        pairs,
        texts,
        costs: costsOf(sites),
        ...(again ? { again } : {}),
        ...(review ? { review } : {}),
      })
    })
    await rm(content, { recursive: true, force: true })
  }
}

/** A run takes long: what is known so far is also in a file, whatever becomes of the rest. */
async function keep() {
  await writeFile(path.join(CACHE, 'report.json'), JSON.stringify({ machine, pages, builds }, null, 2))
}

async function keepBuild(report: BuildReport) {
  builds.push(report)
  await keep()
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      'pages-only': { type: 'boolean', default: false },
      'builds-only': { type: 'boolean', default: false },
      review: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      desk: { type: 'boolean', default: false },
      pairs: { type: 'string', default: '1,100,1000' },
      runs: { type: 'string', default: '5' },
      page: { type: 'string', multiple: true },
      format: { type: 'string', default: 'table' },
      help: { type: 'boolean', default: false },
    },
  })
  const wholes = (text: string) => text.split(',').map(Number)
  const pairs = wholes(values.pairs)
  const [runs = 0] = wholes(values.runs)
  const good = [...pairs, runs].every((value) => Number.isInteger(value) && value > 0)
  if (values.help || !good || !['table', 'json'].includes(values.format)) {
    console.error(USAGE)
    process.exit(values.help ? 0 : 1)
  }
  return {
    ...values,
    pages: !values['builds-only'],
    builds: !values['pages-only'],
    pairs,
    runs,
    json: values.format === 'json',
  }
}

/** A card is drawn once and kept; how long that takes has nothing to do with how pages are made. */
function drawCards(content: string) {
  note(`Drawing the cards of ${path.relative('.', content)} …`)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/bench/draw-cards.ts', CARDS], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content },
  })
  if (status !== 0) throw new Error('The cards could not be drawn.')
}

async function withBoth(
  content: string | undefined,
  use: (sites: Readonly<Record<Variant, VariantSite>>) => Promise<void>,
) {
  const built: VariantSite[] = []
  try {
    for (const variant of VARIANTS) {
      note(`Building ${content ? path.basename(content) : 'the site'}, ${variant} …`)
      built.push(await buildVariant(variant, CARDS, content))
    }
    const [ours, stock] = built as [VariantSite, VariantSite]
    await use({ ours, stock })
  } finally {
    for (const site of built) await site.remove()
  }
}

function costsOf({ ours, stock }: Readonly<Record<Variant, VariantSite>>) {
  return { ours: ours.cost, stock: stock.cost }
}

/** Loads each page of both sites in turn, so that what else the machine does falls on both. */
async function measurePages(sites: Readonly<Record<Variant, VariantSite>>): Promise<void> {
  const [newest] = own
  const paths = options.page ?? (newest ? [articlePath(newest.original, newest.slug)] : [])
  const served: Record<Variant, ServedSite> = {
    ours: await serveSite({ folder: sites.ours.out, port: 0 }),
    stock: await serveSite({ folder: sites.stock.out, port: 0 }),
  }
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    env: { ...(process.env as Record<string, string>), ...(await phoneFonts(CACHE)) },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  try {
    for (const asked of paths) {
      const loads: Record<Variant, PageLoad[]> = { ours: [], stock: [] }
      // The first load of each warms up the browser and the disk, and is not counted.
      for (let run = 0; run <= options.runs; run++) {
        note(`Loading ${asked}, ${run === 0 ? 'to warm up' : `${run} of ${options.runs}`} …`)
        for (const variant of VARIANTS) {
          const load = await loadPage(browser, new URL(asked, served[variant].url).href)
          if (run > 0) loads[variant].push(load)
        }
      }
      pages.push({ path: asked, profile: PROFILE, loads })
      await keep()
    }
  } finally {
    await browser.close()
    for (const variant of VARIANTS) await served[variant].close()
  }
}

function end<T>(figures: T, readable: (figures: T) => string, code = 0): never {
  console.info(options.json ? JSON.stringify(figures, null, 2) : readable(figures))
  process.exit(code)
}

/** What is being done goes where it does not mix with the figures. */
function note(text: string) {
  console.error(text)
}
