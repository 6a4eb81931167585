// `tsx tests/bench/line-ends.ts`: where browsers end the lines of a built site: how many lines there are, how many tear a
// word, and how many are left more than 35 % empty.
import { parseArgs } from 'node:util'
import { namesIn } from '../../lib/content/site/glossary'
import { compoundWords } from '../../lib/content/site/words'
import { serveSite } from '../../lib/publishing/server/server'
import { BROWSERS, type BrowserName, openBrowserPage } from '../e2e/support/browsers'
import { linesOnPage } from '../e2e/support/lines-on-page'
import { builtPages } from '../e2e/support/pages'
import { lineFaults } from '../e2e/support/torn-words'

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'out' },
    browser: { type: 'string', multiple: true, default: [...BROWSERS] },
    page: { type: 'string', multiple: true },
    step: { type: 'string', default: '10' },
    show: { type: 'boolean', default: false },
  },
})
const site = await serveSite({ folder: values.site, port: 0 })
const articles = builtPages(values.site).filter((address) => /\/articles\/[^/]+\/$/.test(address))
const KINDS = ['torn', 'parted', 'halfEmpty'] as const
const rows: Record<string, Record<string, number | string>> = {}
for (const name of values.browser as BrowserName[]) {
  const browser = await openBrowserPage(name)
  for (const page of values.page ?? articles) {
    await browser.open(new URL(page, site.url).href)
    const locale = page.split('/')[1] ?? ''
    const kept = { locale, names: namesIn(locale), words: compoundWords() }
    rows[`${name} ${locale}`] ??= { lines: 0, torn: 0, parted: 0, halfEmpty: 0 }
    const row = rows[`${name} ${locale}`] as Record<string, number>
    for (let width = 280; width <= 680; width += Number(values.step)) {
      await browser.setWidth(width)
      const faults = lineFaults(await browser.run(linesOnPage), kept)
      row.lines = (row.lines ?? 0) + faults.lines
      for (const kind of KINDS) {
        row[kind] = (row[kind] ?? 0) + faults[kind].length
        if (values.show)
          for (const one of faults[kind]) console.info([name, page, width, kind, one].join('\t'))
      }
    }
  }
  await browser.close()
}
for (const row of Object.values(rows))
  for (const kind of KINDS)
    row[kind] = `${row[kind]} (${((100 * Number(row[kind])) / Number(row.lines)).toFixed(2)} %)`
console.info(
  Object.entries(rows)
    .map(
      ([name, row]) =>
        `${name}\t${Object.entries(row)
          .map((one) => one.join(' '))
          .join('\t')}`,
    )
    .join('\n'),
)
await site.close()
process.exit()
