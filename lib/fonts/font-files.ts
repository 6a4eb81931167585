import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { CORE_CHARACTERS, MORE_CHARACTERS } from './font-characters'

/** A font file of the site. */
export type FontFile = {
  /** File name with a sum of the content in it, so that it may be cached for ever. */
  readonly name: string
  readonly weight: 400 | 600
  readonly characters: string
  /** Whether the characters are beyond those that every page needs. */
  readonly more: boolean
  /** The font in WOFF2. */
  readonly bytes: Buffer
}

const PACKAGE = '@expo-google-fonts/ibm-plex-sans-thai-looped'
const WEIGHTS = {
  400: '400Regular/IBMPlexSansThaiLooped_400Regular',
  600: '600SemiBold/IBMPlexSansThaiLooped_600SemiBold',
}

/** What Thai and Latin need to be set right; the typeface's optional figures and stylistic sets are dropped. */
const FEATURES = ['ccmp', 'liga', 'calt', 'rlig', 'locl', 'kern', 'mark', 'mkmk']

/**
 * Names that a changed version of the font may not carry, and what it is called inside instead, letter for letter:
 * the licence reserves "Plex" (SIL Open Font License 1.1, condition 3).
 */
const RESERVED_NAMES: readonly (readonly [string, string])[] = [
  ['IBM Plex', 'Otagai T'],
  ['IBMPlex', 'OtagaiT'],
]

/**
 * Makes the font files of the site from IBM Plex Sans Thai Looped: the characters a page needs, without hinting.
 *
 * @returns the files, those that every page loads first; the same packages give the same bytes
 */
export async function makeFontFiles(): Promise<FontFile[]> {
  const files: FontFile[] = []
  for (const more of [false, true]) {
    for (const weight of [400, 600] as const) {
      const characters = more ? MORE_CHARACTERS : CORE_CHARACTERS
      const options = { keepFeatures: FEATURES, noHinting: true }
      const font = await subsetFont(await readFile(fileIn(`${WEIGHTS[weight]}.ttf`)), characters, {
        ...options,
        targetFormat: 'truetype',
      })
      const bytes = await subsetFont(renamed(font), characters, { ...options, targetFormat: 'woff2' })
      const sum = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
      const name = `plex-thai-looped-${more ? 'more-' : ''}${weight}.${sum}.woff2`
      files.push({ name, weight, characters, more, bytes })
    }
  }
  return files
}

/**
 * @returns the licence of the fonts, which must go with them wherever they are served; its lines end as all of the
 *   repository's do
 */
export async function fontLicence(): Promise<string> {
  return (await readFile(fileIn('LICENSE_FONT'), 'utf8')).replaceAll('\r\n', '\n')
}

function fileIn(name: string): string {
  return fileURLToPath(import.meta.resolve(`${PACKAGE}/${name}`))
}

/** Replaces the reserved names in a TrueType font's UTF-16 name records by others of the same length. */
function renamed(font: Buffer): Buffer {
  const copy = Buffer.from(font)
  for (const [from, to] of RESERVED_NAMES) {
    const [wanted, instead] = [from, to].map((text) => Buffer.from(text, 'utf16le').swap16()) as [
      Buffer,
      Buffer,
    ]
    for (let at = copy.indexOf(wanted); at >= 0; at = copy.indexOf(wanted, at)) instead.copy(copy, at)
  }
  return copy
}
