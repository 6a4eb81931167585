import { type Locale, localeOf } from '../i18n/locales'

/** What a new draft is made from. */
export type DraftOptions = {
  readonly locale: Locale
  readonly isOriginal: boolean
  /** The year of today, Common Era. */
  readonly year: number
  /** The topics there are, by id. */
  readonly topics: readonly string[]
}

/** Sample words: an editor who leaves them is told so by the draft itself. */
const SAMPLES: Readonly<
  Record<Locale, { readonly headline: string; readonly standfirst: string; readonly text: string }>
> = {
  th: { headline: 'พาดหัวข่าว', standfirst: 'โปรยข่าว หนึ่งหรือสองประโยค', text: 'เนื้อข่าวย่อหน้าแรก' },
  en: {
    headline: 'The headline',
    standfirst: 'The standfirst, in one or two sentences.',
    text: 'The first paragraph of the text.',
  },
}

/**
 * Writes a draft that is valid as it stands, with every field explained.
 *
 * @param options its language and its part in the article
 * @returns a Markdown file
 */
export function draftText({ locale, isOriginal, year, topics }: DraftOptions): string {
  const { name } = localeOf(locale)
  const sample = SAMPLES[locale] ?? SAMPLES.en
  const facts = [
    '# This is the language that the article was first written in. If another one is, move this line and the next',
    '# ones, down to `source`, into that file.',
    'original: true',
    '# The date of the news in the Common Era, as far as it is known: 2024, 2024-03 or 2024-03-09.',
    `date: ${year}`,
    '# The date of the last change, when there was one.',
    `# updated: ${year}-12-31`,
    `# What it is about, from content/topics.yaml: ${topics.join(', ')}.`,
    `topics: [${topics[0] ?? 'industry'}]`,
    '# Who published the text first, when it was not us.',
    '# source:',
    '#   name: MGR Online',
    '#   url: https://mgronline.com/',
  ]
  return [
    '---',
    `# ${name} (${locale}). Lines that begin with # are notes to you; readers do not see them.`,
    '',
    '# A draft is seen in `npm run dev` alone. Take this line out to publish.',
    'draft: true',
    ...(isOriginal ? ['', ...facts] : []),
    '',
    '# The headline, on one line of at most 200 characters.',
    `headline: ${sample?.headline}`,
    '# The paragraph under the headline, at most 500 characters.',
    `standfirst: ${sample?.standfirst}`,
    '',
    '# One to six figures worth reading alone, each as the text has it, in the same order in every language.',
    '# keyFigures:',
    `#   - value: ${locale === 'th' ? '3,000 ล้านบาท' : '3 billion baht'}`,
    `#     label: ${locale === 'th' ? 'มูลค่าเศรษฐกิจที่คาดว่าจะเกิดขึ้น' : 'economic value expected'}`,
    '# What readers should know about the text: corrections, doubts, sums that do not add up in the source.',
    '# notes:',
    `#   - ${locale === 'th' ? 'หมายเหตุบรรณาธิการ' : 'An editor’s note.'}`,
    '# The picture above the text: a file beside this one, or in public/. In the text: ![What it shows](forum.jpg).',
    '# image:',
    '#   src: forum.jpg',
    '#   alt: What the picture shows.',
    '#   caption: What stands under it.',
    '#   credit: Who made it.',
    '# What the review finds and you have looked at: the check, the words as it shows them, and why they are right.',
    '# acknowledged:',
    '#   - check: figures',
    '#     words: more than 100',
    '#     reason: The organisers confirmed it.',
    '---',
    '',
    sample?.text,
    '',
  ].join('\n')
}
