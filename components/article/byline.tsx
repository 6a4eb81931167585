import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { Article, ArticleVersion } from '@/lib/content/articles/article'
import { creditsOf } from '@/lib/content/articles/credits'
import type { Person } from '@/lib/content/front-matter/people'

/** Who wrote, translated and photographed an article: parts of its list of facts. Each name stays on one line. */
export function Byline({ article, version }: { article: Article; version: ArticleVersion }) {
  const t = useTranslations('article')
  const credits = creditsOf(article, version)
  return (['authors', 'translators', 'photographers'] as const).map((role) => {
    const people = credits[role]
    if (people.length === 0) return null
    return (
      <div key={role}>
        <dt>{t(role)}</dt>
        <dd className={role === 'authors' ? 'byline' : undefined}>
          {people.map((person, index) => (
            <Fragment key={person.name}>
              {index > 0 && ', '}
              <Name person={person} isAuthor={role === 'authors'} />
            </Fragment>
          ))}
        </dd>
      </div>
    )
  })
}

function Name({ person: { name, url }, isAuthor }: { person: Person; isAuthor: boolean }) {
  if (!url) return <span className="keep">{name}</span>
  return (
    <a className="keep" href={url} rel={isAuthor ? 'author noopener' : 'noopener'}>
      {name}
    </a>
  )
}
