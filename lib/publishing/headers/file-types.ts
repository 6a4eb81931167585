import { CAPTIONS_ENDING, CAPTIONS_TYPE, PUBLISHED_TYPES } from '../../markdown/document-types'

/** A kind of file that the site may hold. */
export type FileType = {
  /** How its names end: an extension, or a whole name after a slash. */
  readonly endings: readonly string[]
  /** Its content type, with the character set where it is text. */
  readonly type: string
  /** Whether it shrinks; pictures, fonts and recordings are compressed already. */
  readonly shrinks?: boolean
}

/**
 * The types of files by their names, the first that fits. Feeds have types of their own, by their whole name:
 * RFC 4287, section 7, and https://www.jsonfeed.org/version/1.1/.
 */
export const FILE_TYPES: readonly FileType[] = [
  { endings: ['/feed.xml'], type: 'application/atom+xml; charset=utf-8', shrinks: true },
  { endings: ['/feed.json'], type: 'application/feed+json; charset=utf-8', shrinks: true },
  { endings: ['.html'], type: 'text/html; charset=utf-8', shrinks: true },
  { endings: ['.css'], type: 'text/css; charset=utf-8', shrinks: true },
  { endings: ['.js'], type: 'text/javascript; charset=utf-8', shrinks: true },
  { endings: ['.json'], type: 'application/json; charset=utf-8', shrinks: true },
  { endings: ['.xml'], type: 'application/xml; charset=utf-8', shrinks: true },
  { endings: ['.txt'], type: 'text/plain; charset=utf-8', shrinks: true },
  { endings: [CAPTIONS_ENDING], type: CAPTIONS_TYPE, shrinks: true },
  { endings: ['.svg'], type: 'image/svg+xml; charset=utf-8', shrinks: true },
  { endings: ['.webmanifest'], type: 'application/manifest+json; charset=utf-8', shrinks: true },
  { endings: ['.bin'], type: 'application/octet-stream' },
  { endings: ['.woff2'], type: 'font/woff2' },
  { endings: ['.png'], type: 'image/png' },
  { endings: ['.jpg', '.jpeg'], type: 'image/jpeg' },
  { endings: ['.webp'], type: 'image/webp' },
  { endings: ['.avif'], type: 'image/avif' },
  { endings: ['.gif'], type: 'image/gif' },
  { endings: ['.ico'], type: 'image/x-icon' },
  ...[...PUBLISHED_TYPES].map(([ending, type]) => ({
    endings: [ending],
    type,
    ...(type.startsWith('text/') ? { shrinks: true } : {}),
  })),
]

/**
 * @param endings how names end, as above
 * @returns an expression that finds names with any of these endings
 */
export function endingIn(endings: readonly string[]): RegExp {
  return new RegExp(`(${endings.map((ending) => ending.replace('.', '\\.')).join('|')})$`)
}

/** Finds the names of files that shrink. */
export const SHRINKS = endingIn(FILE_TYPES.filter(({ shrinks }) => shrinks).flatMap(({ endings }) => endings))
