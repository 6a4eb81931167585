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

/** Sizes of the icon of browsers' tabs and lists, in px. There the drawing takes the whole square, and its edges are sharp. */
const TAB_SIZES = [16, 32, 48]

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
  return drawn(size, 2 * Math.round((size * (options.maskable ? SHARE.maskable : SHARE.plain)) / 2))
}

/**
 * The icon for browsers and programs that ask for `/favicon.ico`, whatever pages name.
 *
 * @returns an ICO that holds PNGs: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export async function iconIco(): Promise<Buffer> {
  const pngs = await Promise.all(TAB_SIZES.map((size) => drawn(size, size)))
  const head = Buffer.alloc(6 + 16 * pngs.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pngs.length, 4)
  let offset = head.length
  for (const [at, png] of pngs.entries()) {
    const [entry, size] = [6 + 16 * at, TAB_SIZES[at] ?? 0]
    head.writeUInt8(size, entry)
    head.writeUInt8(size, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pngs])
}

/** The drawing, `side` px wide and high, in the middle of a square of paper. */
async function drawn(size: number, side: number): Promise<Buffer> {
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
