import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ICON_PATH } from '../i18n/addresses'
import { renderer } from './card-face'

/** The colours of the icon's two strokes, as CSS writes them. */
export type IconColours = { readonly one: string; readonly other: string }

/** The site's paper, on which the icon stands where a device fills the whole square. */
export const ICON_GROUND = '#fdfcf8'

/**
 * The share of a square's side that the drawing takes. What is maskable may be cut to a circle of 80 % of the side
 * (https://www.w3.org/TR/appmanifest/#icon-masks); the drawing's corners lie in it at 56 % and less, since 0.56 × √2 < 0.8.
 */
const SHARE = { plain: 0.7, maskable: 0.54 } as const

/**
 * The site's icon, from its one drawing in `public/icon.svg`.
 *
 * @param colours in place of the drawing's own, which follow the reader's system
 * @returns an SVG document
 */
export function iconDrawing(colours?: IconColours): Buffer {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), 'public', ICON_PATH)
  // A picture of fixed colours is neither light nor dark: the drawing's rules for dark systems do not apply.
  let svg = readFileSync(file, 'utf8').replace(/<style>.*?<\/style>/s, '')
  for (const [stroke, colour] of Object.entries(colours ?? {})) {
    svg = svg.replace(new RegExp(`(class="${stroke}" stroke=")[^"]*`), `$1${colour}`)
  }
  return Buffer.from(svg)
}

/**
 * The icon for home screens, which want pixels and no transparency.
 *
 * @param size width and height in px
 * @param options `maskable`: leave room for the device to cut it to its own shape
 * @returns a PNG
 */
export async function iconPng(size: number, options: { readonly maskable?: boolean } = {}): Promise<Buffer> {
  // An even number of px, so that the drawing stands in the middle and its edges are sharp.
  const side = 2 * Math.round((size * (options.maskable ? SHARE.maskable : SHARE.plain)) / 2)
  const tree = {
    type: 'container' as const,
    style: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      width: size,
      height: size,
      backgroundColor: ICON_GROUND,
    },
    children: [{ type: 'image' as const, src: iconDrawing(), width: side, height: side }],
  }
  return (await renderer()).render(tree, { width: size, height: size, format: 'png' })
}
