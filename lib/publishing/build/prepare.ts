import path from 'node:path'
import { cardFiles } from '../../cards/card-content'
import { coresUsed, severalAtOnce } from '../../concurrency'
import { type Article, versionIn } from '../../content/articles/article'
import { getArticles, readLibrary, refuseProblems, sumOfArticle } from '../../content/articles/library'
import { heldBack, nextChange } from '../../content/articles/visibility'
import { BUILD_VARIABLE, type ContentSnapshot, writeContentSnapshot } from '../../content/build-snapshot'
import { getGlossary } from '../../content/site/glossary'
import { siteSettings } from '../../content/site/site-settings'
import { topics } from '../../content/site/topics'
import { compoundWords } from '../../content/site/words'
import { cardPath } from '../../i18n/addresses'
import { localeCodes } from '../../i18n/locales'
import { messagesIn } from '../../i18n/messages'
import { readConfiguration } from '../../review/configuration'
import { storeCard } from '../../store/cards'
import { codeStamp } from '../../store/code-stamp'
import { pageKey } from '../../store/page-key'
import { type PlannedBuild, type PlannedPage, writePlan } from '../../store/planned-build'
import { namesInText } from '../../store/shown-names'
import { sitePages } from '../../store/site-pages'
import { storeOf } from '../../store/store'
import { isStoredPage } from '../finish/stored-pages'
import { BUILD_MESSAGES } from './build-messages'
import { stampOf } from './build-stamp'
import { progressOf } from './progress'
import { storeSearchedText } from './searched-texts'

/** What the build makes before Next.js renders. */
export type PreparedBuild = {
  readonly plan: PlannedBuild
  /** How many social cards were drawn. */
  readonly cards: number
}

/** The content of a build. */
export type BuildContent = {
  /** All that was read, drafts and what is hidden among them. */
  readonly read: readonly Article[]
  /** The articles that are to be published. */
  readonly articles: readonly Article[]
  /** Those that wait for their time, the next first. */
  readonly held: readonly Article[]
  /** When the next build is due because something appears or ends, in milliseconds since 1970. */
  readonly nextChange: number | undefined
}

/**
 * Reads the content, once for all processes of the build: from then on `getArticles()` and the like give what was read now.
 *
 * @param project absolute path of the project
 * @param made the moment that the site is made for, and whether it is a preview
 * @returns what is published and what waits
 * @throws ContentError with everything that is wrong in the content
 */
export function readContent(project: string, made: Pick<ContentSnapshot, 'at' | 'isPreview'>): BuildContent {
  const folder = path.join(project, '.cache/build')
  const { records, problems } = readLibrary()
  refuseProblems([...problems, ...readConfiguration().problems])
  const shared = {
    topics: topics(),
    glossary: getGlossary(),
    words: compoundWords(),
    settings: siteSettings(),
  }
  writeContentSnapshot(folder, { records, ...shared, ...made })
  process.env[BUILD_VARIABLE] = folder
  const read = records.map(({ article }) => article)
  return {
    read,
    articles: getArticles(),
    held: heldBack(read, made.at),
    nextChange: nextChange(read, made.at),
  }
}

/**
 * Makes what the store lacks of all that is made without Next.js, but for pictures, and plans which pages are rendered.
 *
 * @param project absolute path of the project
 * @param stamps what `stampsOf` gave before anything was read
 * @param nextChange when the site is out of date of itself, in milliseconds since 1970
 * @returns the plan, which the processes of the build find
 * @throws when a card must be drawn and the site's face is missing
 */
export async function prepareBuild(
  project: string,
  stamps: BuildStamps,
  nextChange: number | undefined,
): Promise<PreparedBuild> {
  const { cards, drawn } = await makeCards()
  const searched = await makeSearchedTexts(stamps.code)
  const plan = {
    ...stamps,
    ...(nextChange === undefined ? {} : { nextChange }),
    sums: Object.fromEntries(getArticles().map(({ slug }) => [slug, sumOfArticle(slug) ?? ''])),
    pages: planPages(stamps.code),
    cards,
    searched,
  }
  writePlan(path.join(project, '.cache/build'), plan)
  return { plan, cards: drawn }
}

/** What a build depends on, as sums. */
export type BuildStamps = Pick<PlannedBuild, 'stamp' | 'code' | 'isPreview'>

/**
 * @param project absolute path of the project
 * @param isPreview whether the site is made to be looked at before its time
 * @returns the sums of what is there now
 */
export function stampsOf(project: string, isPreview: boolean): BuildStamps {
  return { stamp: stampOf(project), code: codeStamp(project, isPreview), isPreview }
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
  const shown = getArticles().flatMap((article) =>
    article.versions.flatMap((version) => {
      const { locale } = version
      const slugs = [article.slug, ...(article.formerly ?? [])]
      return cardFiles(article, version, messagesIn(locale).site).map(({ format, card }) => ({
        paths: slugs.map((slug) => cardPath(locale, slug, format)),
        card,
      }))
    }),
  )
  const progress = progressOf(BUILD_MESSAGES.drawnSoFar)
  let [drawn, done] = [0, 0]
  const cards = await severalAtOnce(shown, coresUsed(), async ({ paths, card }) => {
    const { name, isNew } = await storeCard(store, card)
    if (isNew) drawn++
    progress(++done, shown.length)
    return paths.map((path) => ({ path, name }))
  })
  return { cards: cards.flat(), drawn }
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
      storeSearchedText(
        store,
        article,
        version,
        `${code} ${sumOfArticle(article.slug)} ${namesInText(version).join()}`,
      ),
    )
  }
  return byLocale
}
