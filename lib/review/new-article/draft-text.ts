import { type Locale, localeOf } from '../../i18n/locales'
import {
  type DisplayLanguage,
  displayLanguageOf,
  localizeMessage,
  type MessageValue,
} from '../../i18n/localized-message'
import { draftComments, draftSamples } from './draft-comments'

/** What a new draft is made from. */
export type DraftOptions = {
  readonly locale: Locale
  readonly isOriginal: boolean
  /** The year of today, Common Era. */
  readonly year: number
  /** The topics there are, by id. */
  readonly topics: readonly string[]
  /** The language of the comments: that of whoever writes, whatever the language of the text. */
  readonly language: DisplayLanguage
}

/**
 * Writes a draft that is valid as it stands, with every field explained.
 *
 * @param options its language and its part in the article, and the language of its comments
 * @returns a Markdown file; its sample words tell an editor who leaves them what belongs there
 */
export function draftText(options: DraftOptions): string {
  const { locale, isOriginal } = options
  const { note, sample } = writersOf(options)
  return [
    '---',
    note('head', { name: localeOf(locale).name, locale }),
    '',
    note('draft'),
    'draft: true',
    ...(isOriginal ? ['', ...factsOf(options)] : []),
    '',
    note('headline'),
    `headline: ${sample('headline')}`,
    note('standfirst'),
    `standfirst: ${sample('standfirst')}`,
    '',
    ...optionalLines(options),
    '---',
    '',
    sample('text'),
    '',
  ].join('\n')
}

/** What a version may say besides, as comments. */
function optionalLines(options: DraftOptions): string[] {
  const { isOriginal } = options
  const { note, sample } = writersOf(options)
  return [
    note('keyFigures'),
    '# keyFigures:',
    `#   - value: ${sample('figure')}`,
    `#     label: ${sample('label')}`,
    note('notes'),
    '# notes:',
    `#   - ${sample('note')}`,
    note('attachments'),
    '# attachments:',
    '#   - file: report.pdf',
    `#     label: ${sample('document')}`,
    note('corrections'),
    '# corrections:',
    `#   - date: ${options.year}-12-31`,
    `#     text: ${sample('correction')}`,
    note('withdrawn'),
    `# withdrawn: ${sample('withdrawn')}`,
    note('image'),
    '# image:',
    '#   src: forum.jpg',
    `#   alt: ${sample('alt')}`,
    `#   caption: ${sample('caption')}`,
    `#   credit: ${sample('credit')}`,
    '#   focus: [0.5, 0.3]',
    note('authors'),
    ...(isOriginal
      ? [`# authors: [${sample('person')}]`, `# photographers: [${sample('person')}]`]
      : [`# translators: [${sample('person')}]`]),
    note('acknowledged'),
    '# acknowledged:',
    '#   - check: figures',
    `#     words: ${sample('words')}`,
    `#     reason: ${sample('reason')}`,
  ]
}

/** What the original alone says. */
function factsOf(options: DraftOptions): string[] {
  const { year, topics } = options
  const { note } = writersOf(options)
  return [
    note('original'),
    'original: true',
    note('date'),
    `date: ${year}`,
    note('updated'),
    `# updated: ${year}-12-31`,
    note('expires'),
    `# expires: ${year + 1}-12-31`,
    note('lead'),
    '# lead: true',
    `# leadUntil: ${year}-12-31`,
    note('formerly'),
    '# formerly: [old-name]',
    note('topics', { topics: topics.join(', ') }),
    `topics: [${topics[0] ?? 'industry'}]`,
    note('source'),
    '# source:',
    '#   name: MGR Online',
    '#   url: https://mgronline.com/',
  ]
}

function writersOf({ locale, language }: Pick<DraftOptions, 'locale' | 'language'>) {
  const spoken = displayLanguageOf(locale) ?? 'en'
  return {
    note: (key: keyof typeof draftComments, values: Readonly<Record<string, MessageValue>> = {}) =>
      `# ${localizeMessage(draftComments[key], values)[language]}`,
    sample: (key: keyof typeof draftSamples) => draftSamples[key][spoken],
  }
}
