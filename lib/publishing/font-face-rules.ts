import { unicodeRange } from './font-characters'
import type { FontFile } from './font-files'

/**
 * Fonts of readers' systems with the measures that make them take the room of the site's own, so that nothing moves
 * when it arrives. The percentages were measured on running text against IBM Plex Sans Thai Looped.
 */
const STAND_INS: readonly StandIn[] = [
  ...latin('Plex Thai Roboto', ['Roboto', 'Roboto-Regular'], ['Roboto Bold', 'Roboto-Bold'], 100.96, 102.94),
  ...latin(
    'Plex Thai Arial',
    ['Arial', 'ArialMT', 'Liberation Sans'],
    ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
    100.83,
    96.75,
  ),
  {
    family: 'Plex Thai Noto',
    local: ['Noto Sans Thai', 'NotoSansThai-Regular'],
    weight: 400,
    ...measures(112.01),
  },
  {
    family: 'Plex Thai Noto',
    local: ['Noto Sans Thai Bold', 'NotoSansThai-Bold'],
    weight: 600,
    ...measures(107.8),
  },
  {
    family: 'Plex Thai Leelawadee',
    local: ['Leelawadee UI', 'LeelawadeeUI'],
    size: '118.13%',
    ascent: '94.48%',
    descent: '45.21%',
  },
  { family: 'Plex Thai Tahoma', local: ['Tahoma'], size: '109.02%', ascent: '102.36%', descent: '48.98%' },
]

/** A font of readers' systems, and its measures. */
type StandIn = {
  readonly family: string
  readonly local: readonly string[]
  readonly size: string
  readonly ascent: string
  readonly descent: string
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
    { family, local: regular, weight: 400, latin: true, ...measures(size) },
    { family, local: bold, weight: 600, latin: true, ...measures(boldSize) },
  ]
}

/** The height of IBM Plex Sans Thai Looped, 1.116 em above the line and 0.534 em below, in a font of another size. */
function measures(size: number) {
  const percent = (value: number) => `${value.toFixed(2)}%`
  return { size: percent(size), ascent: percent(11160 / size), descent: percent(5340 / size) }
}

/** Latin letters and the punctuation of both languages. */
const LATIN = 'U+20-24F, U+2010-203A'

/**
 * Writes the style sheet that names the fonts.
 *
 * @param files the font files of the site
 * @returns CSS in the form the formatter gives it: `"Plex Thai"`, then the stand-ins to list after it
 */
export function fontFaceRules(files: readonly FontFile[]): string {
  const rules = files.map(({ name, weight, characters, more }) => [
    'font-family: "Plex Thai";',
    `src: url("/fonts/${name}") format("woff2");`,
    `font-weight: ${weight};`,
    'font-style: normal;',
    'font-display: swap;',
    ...(more ? [`unicode-range:\n    ${unicodeRange(characters)};`] : []),
  ])
  for (const { family, local, size, ascent, descent, weight, latin } of STAND_INS) {
    rules.push([
      `font-family: "${family}";`,
      `src: ${local.map((name) => `local("${name}")`).join(', ')};`,
      ...(weight ? [`font-weight: ${weight};`] : []),
      `size-adjust: ${size};`,
      `ascent-override: ${ascent};`,
      `descent-override: ${descent};`,
      'line-gap-override: 0%;',
      ...(latin ? [`unicode-range: ${LATIN};`] : []),
    ])
  }
  const head = '/* Written by `npm run fonts`: change lib/publishing/font-face-rules.ts instead. */\n\n'
  return `${head}${rules.map((lines) => `@font-face {\n  ${lines.join('\n  ')}\n}\n`).join('\n')}`
}
