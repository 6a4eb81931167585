import sharp, { type Sharp } from 'sharp'
import { openPicture } from '../pictures/make-variants'
import type { CardPicture } from './card'
import { CARD_SIZE } from './card-size'

/** A picture cut to a card's size. */
export type Crop = {
  readonly picture: Sharp
  /** How far down the card what matters in the picture is, in px. */
  readonly focusY: number
}

/** Messengers leave out a preview that is slow to come. */
const MOST_BYTES = 300_000
const QUALITIES = [82, 74, 66, 58, 50, 42, 34, 26, 18]

/** How far down the card the focus is brought where the picture has room: in the middle of what words below it leave free. */
const AIM = 0.38

/**
 * Cuts a picture to a card's size around its focus; where nobody has said it, around what sharp's strategy `attention` finds:
 * https://sharp.pixelplumbing.com/api-resize/#resize.
 *
 * @param picture a picture of which all can be read; of a moving one the first frame is taken
 * @param ground the colour, as CSS writes it, behind transparent parts
 */
export async function cropAround({ focus, ...picture }: CardPicture, ground: string): Promise<Crop> {
  const { autoOrient } = await openPicture(picture).metadata()
  const scale = Math.max(CARD_SIZE.width / autoOrient.width, CARD_SIZE.height / autoOrient.height)
  const width = Math.max(CARD_SIZE.width, Math.round(autoOrient.width * scale))
  const height = Math.max(CARD_SIZE.height, Math.round(autoOrient.height * scale))
  const { data, info } = await openPicture(picture)
    .autoOrient()
    .resize({ width, height, fit: 'fill' })
    .flatten({ background: ground })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width, height, channels: info.channels }
  const [x, y] = focus ? [focus[0] * width, focus[1] * height] : await attention(data, raw)
  const left = within(x - CARD_SIZE.width / 2, width - CARD_SIZE.width)
  const top = within(y - CARD_SIZE.height * AIM, height - CARD_SIZE.height)
  return { picture: sharp(data, { raw }).extract({ left, top, ...CARD_SIZE }), focusY: y - top }
}

async function attention(data: Buffer, raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 }) {
  const { info } = await sharp(data, { raw })
    .resize({ ...CARD_SIZE, fit: 'cover', position: sharp.strategy.attention })
    .toBuffer({ resolveWithObject: true })
  return [info.attentionX ?? raw.width / 2, info.attentionY ?? raw.height / 2] as const
}

function within(start: number, most: number): number {
  return Math.min(Math.max(0, Math.round(start)), most)
}

/**
 * @param crop a picture cut to a card's size
 * @param overlay what is drawn over it, a PNG of the same size
 * @returns a JPEG of at most 300 KB, as sharp as that allows
 */
export async function jpegOf({ picture }: Crop, overlay: Buffer): Promise<Buffer> {
  const { data, info } = await picture
    .composite([{ input: overlay }])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  let jpeg = Buffer.alloc(0)
  for (const quality of QUALITIES) {
    jpeg = await sharp(data, { raw }).jpeg({ quality, mozjpeg: true }).toBuffer()
    if (jpeg.length <= MOST_BYTES) break
  }
  return jpeg
}
