import type { Article, ArticleVersion } from '@/lib/articles/article'
import type { Problem } from '@/lib/articles/problem'
import { articlePath } from '@/lib/i18n/addresses'
import { ArticleFacts } from './article-facts'
import styles from './article-reader.module.css'
import { ArticleText } from './article-text'
import { Colophon } from './colophon'
import { ContentProblems } from './content-problems'
import { DraftNotice } from './draft-notice'
import { EditorsNotes } from './editors-notes'
import { KeyFigures } from './key-figures'
import { LeadPicture } from './lead-picture'
import { Masthead } from './masthead'
import { MissingLanguages } from './missing-languages'
import { NewerSource } from './newer-source'
import { RelatedArticles } from './related-articles'
import { ShareBar } from './share-bar'
import { TopicLinks } from './topic-links'
import { UnbrokenText } from './unbroken-text'

/**
 * An article as it is read: topic, headline, standfirst, facts, picture, key figures, text, editor's notes.
 *
 * Everything is in the page itself; nothing of it waits for script.
 */
export function ArticleReader({
  article,
  version,
  problems = [],
}: {
  article: Article
  version: ArticleVersion
  /** What is wrong in its other files; there is none in what is published. */
  problems?: readonly Problem[]
}) {
  const { locale } = version
  const paths = Object.fromEntries(
    article.versions.map(({ locale }) => [locale, articlePath(locale, article.slug)]),
  )
  return (
    <>
      <Masthead locale={locale} paths={paths} />
      <main id="text">
        <article className={styles.article}>
          <header className={styles.head}>
            {version.draft && <DraftNotice />}
            {problems.length > 0 && <ContentProblems problems={problems} locale={locale} />}
            <TopicLinks article={article} locale={locale} />
            <h1>
              <UnbrokenText text={version.headline} locale={locale} />
            </h1>
            <p className={styles.standfirst}>
              <UnbrokenText text={version.standfirst} locale={locale} />
            </p>
            <ArticleFacts article={article} version={version} />
            <NewerSource article={article} version={version} />
            <MissingLanguages article={article} locale={locale} />
          </header>
          <LeadPicture version={version} />
          {version.keyFigures.length > 0 && (
            <div className={styles.figures}>
              <KeyFigures version={version} />
            </div>
          )}
          <div className={styles.text}>
            <ArticleText version={version} />
          </div>
          {version.notes.length > 0 && (
            <div className={styles.notes}>
              <EditorsNotes version={version} />
            </div>
          )}
          <div className={styles.share}>
            <ShareBar article={article} version={version} />
          </div>
        </article>
        <RelatedArticles article={article} locale={locale} />
      </main>
      <Colophon />
    </>
  )
}
