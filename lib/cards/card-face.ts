import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Node, Renderer } from '@takumi-rs/core'
import { FONT_FILE, fontFiles } from './font-files'

/** The site's own face, and after it the file with its rarer signs. */
export const CARD_FACE = 'Plex Thai, Plex Thai More'
/** The weights of the face that the site has. */
export type Weight = 400 | 600

let kept: Promise<Renderer> | undefined

/**
 * The renderer, with the site's face in it. It is one promise for all: pages are built side by side, and one
 * that drew before the face was there would draw in the renderer's own.
 */
export function renderer(): Promise<Renderer> {
  kept ??= rendererWithFace()
  return kept
}

async function rendererWithFace(): Promise<Renderer> {
  const made = new Renderer()
  for (const file of fontFiles()) {
    const [, more, weight] = FONT_FILE.exec(path.basename(file)) ?? []
    const name = more ? 'Plex Thai More' : 'Plex Thai'
    await made.registerFont({ name, data: readFileSync(file), weight: Number(weight) })
  }
  return made
}

/** Widths are measured at this size; at any other they are in proportion, since outlines have no hints. */
const MEASURED_AT = 100

/**
 * Measures texts as they will be drawn.
 *
 * @param texts plain texts, each of one line; `' '` gives the width of a space between words
 * @param weight the weight they are drawn in
 * @returns for each text its width in em: times the font size in px, it is in px
 */
export async function widthsInEm(
  texts: Iterable<string>,
  weight: Weight,
): Promise<ReadonlyMap<string, number>> {
  const distinct = [...new Set(texts)].filter((text) => text !== ' ')
  // A space alone has no width: it shows between two letters that are not kerned.
  const lines = [...distinct, 'nn', 'n n']
  const tree: Node = {
    type: 'container',
    style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
    children: lines.map((text) => textLine(text, { fontSize: MEASURED_AT, fontWeight: weight })),
  }
  const { children } = await (await renderer()).measure(tree, { width: 100_000, height: 100_000 })
  const widths = children.map(({ runs }) => runs.reduce((sum, run) => sum + run.width, 0) / MEASURED_AT)
  const space = (widths[lines.length - 1] as number) - (widths[lines.length - 2] as number)
  return new Map([...distinct.map((text, index) => [text, widths[index] as number] as const), [' ', space]])
}

/**
 * @param text what stands on the line
 * @param style how it is set
 * @returns one line of text in the site's face that is never broken
 */
export function textLine(text: string, style: NonNullable<Node['style']>): Node {
  return { type: 'text', text, style: { fontFamily: CARD_FACE, whiteSpace: 'nowrap', ...style } }
}
