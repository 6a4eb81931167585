import path from 'node:path'
import { articleCard } from '../../cards/card-content'
import { coresUsed, severalAtOnce } from '../../concurrency'
import { type Article, versionIn } from '../../content/articles/article'
import { getArticles, readLibrary, refuseProblems, sumOfArticle } from '../../content/articles/library'
import { BUILD_VARIABLE, writeContentSnapshot } from '../../content/build-snapshot'
import { getGlossary } from '../../content/site/glossary'
import { topics } from '../../content/site/topics'
import { cardPath } from '../../i18n/addresses'
import { localeCodes } from '../../i18n/locales'
import { messagesIn } from '../../i18n/messages'
import { readConfiguration } from '../../review/configuration'
import { cardName, storeCard } from '../../store/cards'
import { codeStamp } from '../../store/code-stamp'
import { pageKey } from '../../store/page-key'
import { type PlannedBuild, type PlannedPage, writePlan } from '../../store/planned-build'
import { sitePages } from '../../store/site-pages'
import { storeOf } from '../../store/store'
import { isStoredPage } from '../finish/stored-pages'
import { stampOf } from './build-stamp'
import { storeSearchedText } from './searched-texts'

/** What the build makes before Next.js renders. */
export type PreparedBuild = {
  readonly plan: PlannedBuild
  /** How many social cards were drawn. */
  readonly cards: number
}

/**
 * Reads the content, once for all processes of the build: from then on `getArticles()` and the like give what was read now.
 *
 * @param project absolute path of the project
 * @returns the articles that are to be published
 * @throws ContentError with everything that is wrong in the content
 */
export function readContent(project: string): readonly Article[] {
  const folder = path.join(project, '.cache/build')
  const { records, problems } = readLibrary()
  refuseProblems([...problems, ...readConfiguration().problems])
  writeContentSnapshot(folder, { records, topics: topics(), glossary: getGlossary() })
  process.env[BUILD_VARIABLE] = folder
  return getArticles()
}

/**
 * Makes what the store lacks of all that is made without Next.js, but for pictures, and plans which pages are rendered.
 *
 * @param project absolute path of the project
 * @param stamps what `stampOf` and `codeStamp` were before anything was read
 * @returns the plan, which the processes of the build find
 * @throws when a card must be drawn and the site's face is missing
 */
export async function prepareBuild(project: string, stamps: BuildStamps): Promise<PreparedBuild> {
  const { cards, drawn } = await makeCards()
  const searched = await makeSearchedTexts(stamps.code)
  const plan = { ...stamps, pages: planPages(stamps.code), cards, searched }
  writePlan(path.join(project, '.cache/build'), plan)
  return { plan, cards: drawn }
}

/** What a build depends on, as sums. */
export type BuildStamps = Pick<PlannedBuild, 'stamp' | 'code'>

/**
 * @param project absolute path of the project
 * @returns the sums of what is there now
 */
export function stampsOf(project: string): BuildStamps {
  return { stamp: stampOf(project), code: codeStamp(project) }
}

function planPages(code: string): PlannedPage[] {
  const store = storeOf('pages')
  return sitePages().map(({ shown, ...page }) => {
    const key = pageKey({ ...page, shown }, code)
    return { ...page, key, isStored: isStoredPage(store, { ...page, key }) }
  })
}

async function makeCards() {
  const store = storeOf('cards')
  const versions = getArticles().flatMap((article) =>
    article.versions.map((version) => ({ article, version })),
  )
  let drawn = 0
  const cards = await severalAtOnce(versions, coresUsed(), async ({ article, version }) => {
    const { locale } = version
    const card = articleCard(article, version, messagesIn(locale).site)
    if (await storeCard(store, card)) drawn++
    return { path: cardPath(locale, article.slug), name: await cardName(card) }
  })
  return { cards, drawn }
}

async function makeSearchedTexts(code: string): Promise<PlannedBuild['searched']> {
  const store = storeOf('search')
  const oldestFirst = getArticles().toReversed()
  const byLocale: Record<string, readonly string[]> = {}
  for (const locale of localeCodes) {
    const written = oldestFirst.flatMap((article) => {
      const version = versionIn(article, locale)
      return version ? [{ article, version }] : []
    })
    byLocale[locale] = await severalAtOnce(written, coresUsed(), ({ article, version }) =>
      storeSearchedText(store, article, version, `${code} ${sumOfArticle(article.slug)}`),
    )
  }
  return byLocale
}
