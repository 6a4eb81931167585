import type { ReactNode } from 'react'
import type { ArticleVersion } from '@/lib/content/articles/article'
import { textStyle } from '../article/text-style'
import styles from './parallel-text.module.css'

/** Two versions of an article, the one whose anchors the page has first. */
export type Sides = readonly [ArticleVersion, ArticleVersion]

/** What each of the two shows of a part. */
export type Pair = readonly [ReactNode, ReactNode]

/** One part in both languages; a version that lacks it leaves its place empty. */
export function Row({
  sides,
  id,
  besideId,
  className,
  link,
  children,
}: {
  sides: Sides
  id?: string
  /** What the place of a reader in the second language is known by, on any page of the pair. */
  besideId?: string | undefined
  className?: string | undefined
  link?: ReactNode
  children: Pair | ReactNode[]
}) {
  const [first, second] = children as Pair
  return (
    <div id={id} className={`${styles.row} ${className ?? ''}`}>
      {link}
      <div className={styles.first} lang={sides[0].locale}>
        {first}
      </div>
      <div className={styles.second} id={besideId} lang={sides[1].locale}>
        {second}
      </div>
    </div>
  )
}

/** A part of both versions. */
export function both([first, second]: Sides, part: (version: ArticleVersion) => ReactNode): Pair {
  return [part(first), part(second)]
}

/** Text of `lib/markdown`. */
export function html(safe: string | undefined): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/markdown sanitises what it returns
  return safe && <div className={textStyle(safe)} dangerouslySetInnerHTML={{ __html: safe }} />
}

/** 0, 1, 2 … for as many as the longer list has. */
export function numbers(lists: readonly (readonly unknown[])[]): number[] {
  return [...Array(Math.max(...lists.map(({ length }) => length))).keys()]
}
