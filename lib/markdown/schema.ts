import { defaultSchema, type Schema } from 'hast-util-sanitize'

/** The forms of every id that this module makes; {@link file://./anchors.ts} and {@link file://./footnotes.ts}. */
const OWN_ID = /^(?:[hplqtcf]\d+(?:-\d+)*|fn(?:ref)?-\d+(?:-\d+)?|footnotes)$/
/** Pictures as {@link file://../pictures/variants.ts} names them, with their widths. */
const PICTURES = /^(?:(?:, )?\/pictures\/\d+\.[0-9a-f]+\.(?:avif|webp) \d+w)+$/
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** Protocols that a link may have; a link without one is inside the site. */
export const LINK_PROTOCOLS: readonly string[] = ['http', 'https', 'mailto', 'tel']

/**
 * What may be in the HTML of an article: the last line of defence, behind everything else in this folder.
 *
 * It starts from GitHub's schema and keeps only what this module produces. Ids and names are not prefixed
 * (`clobber`), because writers cannot set any: every id has one of our own forms.
 */
export const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...[
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'ul',
      'ol',
      'li',
      'blockquote',
      'pre',
      'code',
      'hr',
      'br',
      'div',
      'section',
    ],
    ...[
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'a',
      'img',
      'picture',
      'source',
      'figure',
      'figcaption',
      'audio',
      'video',
      'track',
      'em',
      'strong',
      'del',
      'sub',
      'sup',
      'span',
      'wbr',
    ],
  ],
  attributes: {
    '*': [['id', OWN_ID]],
    a: [
      ...['href', 'title', 'ariaLabel'],
      ['ariaDescribedBy', OWN_ID],
      ['className', 'footnote-reference', 'footnote-back', 'plate'],
      'dataAddress',
      ['rel', 'noopener', 'noreferrer'],
    ],
    div: [['className', 'table'], ['role', 'group'], ['tabIndex', 0], 'ariaLabel'],
    pre: [['tabIndex', 0]],
    h2: [['className', 'visually-hidden']],
    figure: [['className', 'tall', 'square', 'quotation', 'clip']],
    audio: ['src', 'controls', ['preload', 'none'], 'ariaLabel'],
    video: [
      ...['src', 'poster', 'controls', 'width', 'height', 'playsInline', 'ariaLabel'],
      ['preload', 'none'],
    ],
    track: [['kind', 'captions'], ['srcLang', LANGUAGE_TAG], ...['src', 'label']],
    img: [
      ...['src', 'alt', 'title', 'width', 'height', 'sizes'],
      ['srcSet', PICTURES],
      ['loading', 'lazy'],
      ['decoding', 'async'],
    ],
    source: ['type', 'sizes', 'media', ['srcSet', PICTURES]],
    ol: ['start'],
    section: [['className', 'footnotes']],
    span: [
      ['className', 'keep', 'long', 'credit', 'watch'],
      ['lang', LANGUAGE_TAG],
    ],
    td: [['className', 'align-center', 'align-end']],
    th: [
      ['className', 'align-center', 'align-end'],
      ['scope', 'col'],
    ],
  },
  clobber: [],
  // No picture and no sound comes from another server; the list must not be empty, which would allow every protocol.
  protocols: { href: [...LINK_PROTOCOLS], src: ['relative-only'], poster: ['relative-only'] },
  required: {},
  strip: ['script', 'style'],
}
