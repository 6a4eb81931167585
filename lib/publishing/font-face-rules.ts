import { unicodeRange } from './font-characters'
import type { FontFile } from './font-files'

/**
 * Fonts of readers' systems with the measures that make them take the room of the site's own, so that nothing moves
 * when it arrives. The percentages were measured on running Thai text against IBM Plex Sans Thai Looped.
 */
const STAND_INS = [
  {
    family: 'Plex Thai Noto',
    local: ['Noto Sans Thai', 'NotoSansThai-Regular'],
    size: '112.01%',
    ascent: '99.63%',
    descent: '47.67%',
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
  for (const { family, local, size, ascent, descent } of STAND_INS) {
    rules.push([
      `font-family: "${family}";`,
      `src: ${local.map((name) => `local("${name}")`).join(', ')};`,
      `size-adjust: ${size};`,
      `ascent-override: ${ascent};`,
      `descent-override: ${descent};`,
      'line-gap-override: 0%;',
    ])
  }
  const head = '/* Written by `npm run fonts`: change lib/publishing/font-face-rules.ts instead. */\n\n'
  return `${head}${rules.map((lines) => `@font-face {\n  ${lines.join('\n  ')}\n}\n`).join('\n')}`
}
