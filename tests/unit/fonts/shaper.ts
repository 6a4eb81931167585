import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs'
import subsetFont from 'subset-font'

/** One glyph of shaped text, in font units. */
export type ShapedGlyph = { glyph: number; advance: number; x: number; y: number }

/** Sets text in one font, with the shaper that Chromium and Firefox use. */
export type Shaper = {
  shape(text: string): ShapedGlyph[]
  /** The characters of a text that the font has not. */
  missing(text: string): string[]
  /** Everything that the font's name table says. */
  names: string
}

/**
 * @param woff2 a font in WOFF2
 * @param characters what to keep of it: all that will be asked for
 */
export async function loadShaper(woff2: Buffer, characters: string): Promise<Shaper> {
  const bytes = await subsetFont(woff2, characters, { targetFormat: 'truetype' })
  const face = new Face(new Blob(bytes))
  const font = new Font(face)
  const points = new Set(face.collectUnicodes())
  return {
    shape(text) {
      const run = new Run()
      run.addText(text)
      run.guessSegmentProperties()
      shape(font, run)
      const positions = run.getGlyphPositions()
      return run.getGlyphInfos().map(({ codepoint }, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
        return { glyph: codepoint, advance: xAdvance, x: xOffset, y: yOffset }
      })
    },
    missing: (text) => [...text].filter((character) => !points.has(character.codePointAt(0) as number)),
    // UTF-16BE names in a TrueType file: the letters are every second byte.
    names: bytes.toString('latin1').replaceAll('\0', ''),
  }
}
