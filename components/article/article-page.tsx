import type { Article, ArticleVersion } from '@/lib/content/articles/article'
import type { Problem } from '@/lib/content/problem'
import { articlePath } from '@/lib/i18n/addresses'
import { TopicLinks } from '../lists/topic-links'
import { ShareBar } from '../sharing/share-bar'
import { Masthead } from '../site/masthead'
import { NoWrapText } from '../site/no-wrap-text'
import { SiteFooter } from '../site/site-footer'
import { ArticleMeta } from './article-meta'
import styles from './article-page.module.css'
import { ArticleText } from './article-text'
import { Attachments } from './attachments'
import { ContentProblems } from './content-problems'
import { Corrections } from './corrections'
import { DraftNotice } from './draft-notice'
import { EditorsNotes } from './editors-notes'
import { KeyFigures } from './key-figures'
import { LeadPicture } from './lead-picture'
import { MissingLanguages } from './missing-languages'
import { RelatedArticles } from './related-articles'
import { StaleTranslationNotice } from './stale-translation-notice'

type Shown = {
  article: Article
  version: ArticleVersion
  /** What is wrong in its other files; there is none in what is published. */
  problems: readonly Problem[]
}

/**
 * An article as it is read: topic, headline, standfirst, facts, picture, key figures, text, documents, editor's notes, and
 * related ones. On a desk facts, figures and related ones stand beside the text, in the same order.
 *
 * Everything is in the page itself; nothing of it waits for script.
 */
export function ArticlePage({ article, version, problems = [] }: Omit<Shown, 'problems'> & Partial<Shown>) {
  const { locale } = version
  const paths = Object.fromEntries(
    article.versions.map(({ locale }) => [locale, articlePath(locale, article.slug)]),
  )
  return (
    <>
      <Masthead locale={locale} paths={paths} />
      <main id="text" className={styles.page}>
        <article className={styles.article}>
          <ArticleHead article={article} version={version} problems={problems} />
          <ArticleMeta article={article} version={version} />
          <LeadPicture version={version} place="lead" />
          <KeyFigures version={version} />
          <div className={styles.column}>
            <ArticleText version={version} />
            {version.attachments && <Attachments version={version} />}
            <EditorsNotes version={version} />
            <Corrections version={version} />
            <ShareBar article={article} version={version} />
          </div>
        </article>
        <RelatedArticles article={article} locale={locale} />
      </main>
      <SiteFooter />
    </>
  )
}

function ArticleHead({ article, version, problems }: Shown) {
  const { locale } = version
  return (
    <header className={styles.head}>
      <DraftNotice article={article} version={version} />
      {problems.length > 0 && <ContentProblems problems={problems} locale={locale} />}
      <TopicLinks article={article} locale={locale} />
      <h1>
        <NoWrapText text={version.headline} locale={locale} />
      </h1>
      <p className={styles.standfirst}>
        <NoWrapText text={version.standfirst} locale={locale} />
      </p>
      <StaleTranslationNotice article={article} version={version} />
      <MissingLanguages article={article} locale={locale} />
    </header>
  )
}
