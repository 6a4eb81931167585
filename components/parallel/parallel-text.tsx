import { useTranslations } from 'next-intl'
import type { ArticleVersion } from '@/lib/content/articles/article'
import { articleText } from '@/lib/content/articles/article-text'
import { parallelRows } from '@/lib/content/articles/parallel'
import { messagesIn } from '@/lib/i18n/messages'
import type { RenderedBlock } from '@/lib/markdown/render'
import { LeadPicture } from '../article/lead-picture'
import { NoWrapText } from '../site/no-wrap-text'
import { ParallelLists } from './parallel-lists'
import { both, html, numbers, Row, type Sides } from './parallel-row'
import styles from './parallel-text.module.css'

/**
 * Two versions of an article, part by part: headline, standfirst, picture, key figures, text, documents, editor's notes, corrections.
 *
 * The first has the anchors of the article's own page, so that a link to a paragraph means the same on both; those of the
 * second have its language before them.
 */
export function ParallelText({ first, second }: { first: ArticleVersion; second: ArticleVersion }) {
  const sides: Sides = [first, second]
  return (
    <div className={styles.rows}>
      <HeadRows sides={sides} />
      <KeyFigureRows sides={sides} />
      <TextRows sides={sides} />
      <ParallelLists sides={sides} />
    </div>
  )
}

function HeadRows({ sides }: { sides: Sides }) {
  const [first, second] = sides
  const lead = isSameLead(first, second) ? ({ only: 'words' } as const) : {}
  return (
    <>
      <Row sides={sides} className={styles.headline}>
        {[
          <h1 key="first">
            <NoWrapText text={first.headline} locale={first.locale} />
          </h1>,
          <p key="second">
            <NoWrapText text={second.headline} locale={second.locale} />
          </p>,
        ]}
      </Row>
      <Row sides={sides} className={styles.standfirst}>
        {both(sides, ({ standfirst, locale }) => (
          <p>
            <NoWrapText text={standfirst} locale={locale} />
          </p>
        ))}
      </Row>
      {sides.some(({ image }) => image) && (
        <Row sides={sides} className={styles.picture}>
          {[
            <LeadPicture key="first" version={first} />,
            <LeadPicture key="second" version={second} {...lead} />,
          ]}
        </Row>
      )}
    </>
  )
}

function KeyFigureRows({ sides }: { sides: Sides }) {
  return (
    <>
      {sides.some(({ keyFigures }) => keyFigures.length > 0) && (
        <Row sides={sides} id="key-figures" className={styles.heading}>
          {both(
            sides,
            ({ locale, keyFigures }) =>
              keyFigures.length > 0 && <h2>{messagesIn(locale).article.keyFigures}</h2>,
          )}
        </Row>
      )}
      {numbers(sides.map(({ keyFigures }) => keyFigures)).map((index) => (
        <Row key={index} sides={sides} className={styles.figure}>
          {both(
            sides,
            ({ keyFigures, locale }) =>
              keyFigures[index] && (
                <p>
                  <b>
                    <NoWrapText text={keyFigures[index].value} locale={locale} />
                  </b>{' '}
                  <NoWrapText text={keyFigures[index].label} locale={locale} />
                </p>
              ),
          )}
        </Row>
      ))}
    </>
  )
}

function TextRows({ sides }: { sides: Sides }) {
  const t = useTranslations()
  const [first, second] = sides
  const prefix = `${second.locale}-`
  const rows = parallelRows(textOf(first, '').blocks, textOf(second, prefix).blocks)
  return rows.map(({ first: one, second: other }) => {
    const anchor = one?.anchor ?? (other?.anchor && prefix + other.anchor)
    if (!anchor) return null
    const number = /^p(\d+)$/.exec(one?.anchor ?? '')?.[1]
    const label = number ? t('share.paragraph', { number }) : t('parallel.row')
    return (
      <Row
        key={anchor}
        sides={sides}
        besideId={one && `beside-${anchor}`}
        link={
          <a className={styles.link} href={`#${anchor}`} aria-label={label}>
            {number ?? '#'}
          </a>
        }
      >
        {[html(one?.html), html(besideHtml(one, other))]}
      </Row>
    )
  })
}

/** A picture that both texts show is shown once, with the words under it in both languages. */
function besideHtml(one: RenderedBlock | undefined, other: RenderedBlock | undefined): string | undefined {
  const isShown = one?.figure && one.figure.picture === other?.figure?.picture
  return isShown ? other?.figure?.caption : other?.html
}

function isSameLead(first: ArticleVersion, second: ArticleVersion): boolean {
  const id = ({ image, pictures }: ArticleVersion) => image && pictures?.[image.src]?.id
  return id(first) !== undefined && id(first) === id(second)
}

function textOf(version: ArticleVersion, idPrefix: string) {
  const { footnotes, footnoteBack } = messagesIn(version.locale).article
  return articleText(version, { title: footnotes, backLabel: footnoteBack }, idPrefix)
}
