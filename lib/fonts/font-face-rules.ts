import { unicodeRange } from './font-characters'
import type { FontFile } from './font-files'

/**
 * Fonts of readers' systems with the sizes that make them take the room of the site's own, so that a page looks much the
 * same in them; measured on running text against IBM Plex Sans Thai Looped, in whole percent. Ascent and descent stay
 * their own: every line has a height of its own, and no font takes another's place in a page that is shown.
 */
const STAND_INS: readonly StandIn[] = [
  ...latin('Plex Thai Roboto', ['Roboto', 'Roboto-Regular'], ['Roboto Bold', 'Roboto-Bold'], 101, 103),
  ...latin(
    'Plex Thai Arial',
    ['Arial', 'ArialMT', 'Liberation Sans'],
    ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
    101,
    97,
  ),
  { family: 'Plex Thai Noto', local: ['Noto Sans Thai', 'NotoSansThai-Regular'], weight: 400, size: 112 },
  { family: 'Plex Thai Noto', local: ['Noto Sans Thai Bold', 'NotoSansThai-Bold'], weight: 600, size: 108 },
  // Phones whose bold is no file of its own, or has the maker's name: better a bold drawn from the regular one.
  {
    family: 'Plex Thai Android',
    local: ['NotoSansThai-Regular', 'SamsungThaiUI', 'SamsungThai', 'Droid Sans Thai'],
    size: 112,
  },
  { family: 'Plex Thai Leelawadee', local: ['Leelawadee UI', 'LeelawadeeUI'], size: 118 },
  { family: 'Plex Thai Tahoma', local: ['Tahoma'], size: 109 },
]

/** A font of readers' systems, and its measures. */
type StandIn = {
  readonly family: string
  readonly local: readonly string[]
  /** How many percent of its own size it is to have. */
  readonly size: number
  /** Its weight, where the system has another file for another weight. */
  readonly weight?: 400 | 600
  /** Whether it stands in for the Latin letters alone: a Thai font's own are of another width. */
  readonly latin?: boolean
}

/** Latin fonts, measured on running English text in both weights. */
function latin(
  family: string,
  regular: readonly string[],
  bold: readonly string[],
  size: number,
  boldSize: number,
): StandIn[] {
  return [
    { family, local: regular, weight: 400, latin: true, size },
    { family, local: bold, weight: 600, latin: true, size: boldSize },
  ]
}

/** Latin letters and the punctuation of both languages. */
const LATIN = 'U+20-24F, U+2010-203A'

/** From the first to the last of Thai's characters. */
const THAI = 'U+E01-E5B'

/**
 * Writes the style sheet that names the fonts.
 *
 * The site's own are `optional`: what is not there when the page is first painted is not shown in it any more, so no
 * line that was being read breaks elsewhere. They are kept for the next page. Where a system has no font for Thai that
 * the stand-ins name, boxes would stay; there the same files are shown however late, as `"Plex Thai Late"`.
 *
 * @param files the font files of the site
 * @returns CSS in the form the formatter gives it: `"Plex Thai"`, the stand-ins to list after it in their order, and
 *   `"Plex Thai Late"` to list after them all
 */
export function fontFaceRules(files: readonly FontFile[]): string {
  const core = files.filter(({ more }) => !more)
  const rules = [
    ...core.map((file) => faceOf('Plex Thai', file, 'optional')),
    // Right behind what they repeat, where they compress best.
    ...core.map((file) => faceOf('Plex Thai Late', file, 'swap', THAI)),
    ...files
      .filter(({ more }) => more)
      .map((file) => faceOf('Plex Thai', file, 'optional', `\n    ${unicodeRange(file.characters)}`)),
    ...STAND_INS.map(({ family, local, size, weight, latin }) => [
      `font-family: "${family}";`,
      `src: ${local.map((name) => `local("${name}")`).join(', ')};`,
      ...(weight ? [`font-weight: ${weight};`] : []),
      `size-adjust: ${size}%;`,
      ...rangeOf(latin && LATIN),
    ]),
  ]
  const head = '/* Written by `npm run fonts`: change lib/fonts/font-face-rules.ts instead. */\n\n'
  return `${head}${rules.map((lines) => `@font-face {\n  ${lines.join('\n  ')}\n}\n`).join('\n')}`
}

function faceOf(family: string, file: FontFile, display: 'optional' | 'swap', range?: string): string[] {
  return [
    `font-family: "${family}";`,
    `src: url("${addressOf(file)}");`,
    `font-weight: ${file.weight};`,
    `font-display: ${display};`,
    ...rangeOf(range),
  ]
}

function rangeOf(range: string | false | undefined): string[] {
  if (!range) return []
  return [`unicode-range:${range.startsWith('\n') ? '' : ' '}${range};`]
}

function addressOf({ name }: FontFile): string {
  return `/fonts/${name}`
}
