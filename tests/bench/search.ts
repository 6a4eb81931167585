// node --import tsx tests/bench/search.ts [PAIRS]: what the search finds in a generated archive, held against what is
// true, and what a query costs.
import { cp, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { resultOf } from '../../lib/client/search-excerpt'
import { searchIndex } from '../../lib/client/search-index'
import { versionIn } from '../../lib/content/articles/article'
import { readArticles } from '../../lib/content/articles/library'
import { published } from '../../lib/content/articles/visibility'
import { searchedText } from '../../lib/search/article-words'
import { buildSearchIndex } from '../../lib/search/build-index'
import { termsOf } from '../../lib/search/query'
import { writeArchive } from '../fixtures/generate-archive'
import { naiveMatch, naiveText } from './naive-search'
import { SEARCH_QUERIES } from './search-queries'

/** Results that the page shows at once, and loads the texts of. */
const PAGE = 10

const pairs = Number(process.argv[2] ?? 1000)
const folder = path.resolve('.cache/bench/search')
await mkdir(folder, { recursive: true })
await writeArchive(folder, pairs)
await cp(path.resolve('content/articles'), path.join(folder, 'articles'), { recursive: true })
const articles = published(readArticles(folder), Date.now()).toReversed()
const sent = new Map<Uint8Array, number>()

let mistakes = 0
for (const [locale, queries] of Object.entries(SEARCH_QUERIES)) {
  const begun = performance.now()
  const texts = articles.flatMap((article) => {
    const version = versionIn(article, locale)
    return version ? [searchedText(article, version)] : []
  })
  const extracted = performance.now()
  const built = buildSearchIndex(texts)
  const merged = performance.now()
  const files = new Map(built.map(({ name, bytes }) => [name, bytes]))
  const total = built.reduce((sum, { name, bytes }) => sum + (name.startsWith('texts') ? 0 : bytes.length), 0)
  console.info(
    `\n${locale}: ${texts.length} articles; words taken in ${Math.round(extracted - begun)} ms, index built in ` +
      `${Math.round(merged - extracted)} ms; ${files.size - texts.length} files of index, ${kilobytes(total)} KB\n`,
  )
  const naive = new Map<string, string>()
  for (const article of articles) {
    const version = versionIn(article, locale)
    if (version) naive.set(article.slug, naiveText(await readFile(version.file, 'utf8')))
  }
  console.info(
    ['true', 'found', 'false', 'by index', 'index B', 'text B', 'requests']
      .map((head) => head.padStart(8))
      .join(' '),
    ' query',
  )
  const costs: number[] = []
  const textCosts: number[] = []
  for (const query of queries) {
    const truth = new Set([...naive].filter(([, text]) => naiveMatch(text, query)).map(([slug]) => slug))
    let index = 0
    let text = 0
    let requests = 0
    const search = searchIndex(async (name) => {
      const bytes = files.get(name)
      if (!bytes) throw new Error(`${name} is not there`)
      if (!counting) return bytes
      requests++
      if (name.startsWith('texts/')) text += bytesSent(name, bytes)
      else index += bytesSent(name, bytes)
      return bytes
    })
    let counting = true
    const terms = termsOf(query)
    const sums = terms.length > 0 ? await search.find(terms) : []
    await Promise.all(sums.slice(0, PAGE).map((sum) => search.text(sum)))
    counting = false
    const found = new Set<string>()
    for (const sum of sums) {
      const result = resultOf(await search.text(sum), terms, locale)
      if (result) found.add(result.slug)
    }
    const right = [...found].filter((slug) => truth.has(slug)).length
    mistakes += truth.size - right + (found.size - right) + (sums.length - found.size)
    costs.push(index)
    textCosts.push(text)
    console.info(
      [truth.size, right, found.size - right, sums.length, index, text, requests]
        .map((cell) => String(cell).padStart(8))
        .join(' '),
      ` ${query}`,
    )
  }
  console.info(
    `index a query, bytes: ${summary(costs)}; texts of the first ${PAGE} results: ${summary(textCosts)}`,
  )
}
console.info(`\n${mistakes} mistakes: missed, false, or announced by the index alone without being true`)

/** Bytes as they are sent: shards as they are, the rest in brotli. */
function bytesSent(name: string, bytes: Uint8Array): number {
  if (name.endsWith('.bin')) return bytes.length
  const known = sent.get(bytes) ?? brotliCompressSync(bytes).length
  sent.set(bytes, known)
  return known
}

function summary(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  return `median ${sorted[Math.floor(sorted.length / 2)]}, most ${sorted.at(-1)}`
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(0)
}
