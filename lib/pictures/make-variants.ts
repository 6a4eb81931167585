import path from 'node:path'
import sharp from 'sharp'
import { type LocalizedMessage, localizeMessage, sameMessage } from '../i18n/localized-message'
import type { Picture, PictureFault } from './picture'
import { GET_AGAIN } from './read-picture'
import { LONGEST_MOTION, SETTINGS } from './settings'
import { type Variant, variantsOf } from './variants'

const UNREADABLE = {
  en: '{name}, a picture that cannot be read to its end ({reason})',
  th: '{name} ซึ่งเป็นภาพที่อ่านไม่ได้จนจบ ({reason})',
}
const OTHER_SIZE = {
  en: '{outside} pixels outside, {inside} inside',
  th: 'ข้างนอก {outside} พิกเซล ข้างใน {inside}',
}
const MOVES_LONG = {
  en: '{name}, which moves for {seconds} seconds',
  th: '{name} ซึ่งเคลื่อนไหวนาน {seconds} วินาที',
}
const SHORTEN = {
  en: 'Make it {longest} seconds or shorter: what moves longer, readers must be able to stop. Or use one of its frames.',
  th: 'ตัดให้ไม่เกิน {longest} วินาที เพราะภาพที่เคลื่อนไหวนานกว่านั้นผู้อ่านต้องสั่งหยุดได้ หรือใช้ภาพนิ่งจากเฟรมหนึ่ง',
}

/**
 * Makes all the files that a picture is published as: upright, in sRGB, and without what a camera notes beside the picture,
 * such as where it was taken.
 *
 * @param picture the picture, as it was read
 * @param name what the editor called it, for messages
 * @returns the bytes of each file by its name, or what is wrong with the picture
 */
export async function makeVariants(
  picture: Picture,
  name: string,
): Promise<ReadonlyMap<string, Buffer> | PictureFault> {
  try {
    const motion = await inspect(picture, name)
    if ('found' in motion) return motion
    const made = new Map<string, Buffer>()
    for (const variant of variantsOf(picture))
      made.set(variant.name, await make(picture, variant, motion.loops))
    return made
  } catch (error) {
    // What sharp and the file system throw are told apart by the code that the latter gives.
    if ((error as NodeJS.ErrnoException).code) throw error
    return cannotShow(name, sameMessage((error as Error).message.split('\n')[0] ?? ''))
  }
}

/** Looks at the whole file once: whether it is what was read of it, and how often it may move. */
async function inspect(picture: Picture, name: string): Promise<PictureFault | { loops: number }> {
  const moves = picture.kind === 'moving'
  const { autoOrient, delay = [], loop = 0 } = await openPicture(picture, moves).metadata()
  const { width, height } = autoOrient
  if (width !== picture.width || (!moves && height !== picture.height)) {
    const sizes = { outside: `${picture.width} × ${picture.height}`, inside: `${width} × ${height}` }
    return cannotShow(name, localizeMessage(OTHER_SIZE, sizes))
  }
  const duration = delay.reduce((sum, one) => sum + one, 0)
  if (duration > LONGEST_MOTION)
    return {
      found: localizeMessage(MOVES_LONG, { name, seconds: (duration / 1000).toFixed(1) }),
      expected: localizeMessage(SHORTEN, { longest: LONGEST_MOTION / 1000 }),
    }
  const most = Math.max(1, Math.floor(LONGEST_MOTION / (duration || LONGEST_MOTION)))
  return { loops: loop > 0 ? Math.min(loop, most) : most }
}

async function make(picture: Picture, variant: Variant, loops: number): Promise<Buffer> {
  const { format, width, height } = variant
  const moves = picture.kind === 'moving' && format === 'webp'
  const settings = SETTINGS[picture.kind]
  const small = openPicture(picture, moves).autoOrient().resize({ width, height, fit: 'fill' })
  const encoded =
    format === 'avif'
      ? small.avif(settings.avif)
      : format === 'webp'
        ? small.webp({ ...settings.webp, ...(moves ? { loop: loops } : {}) })
        : small.jpeg(settings.jpeg)
  return encoded.toBuffer()
}

/**
 * Opens a picture. Cameras and programs write many a small oddity, which every browser overlooks; half a picture is none.
 *
 * @param picture the picture, as it was read
 * @param animated whether all its frames are wanted, not the first alone
 * @returns sharp, which has read nothing yet
 */
export function openPicture({ file }: Pick<Picture, 'file'>, animated = false) {
  return sharp(path.resolve(/* turbopackIgnore: true */ process.cwd(), file), {
    animated,
    failOn: 'truncated',
  })
}

function cannotShow(name: string, reason: LocalizedMessage): PictureFault {
  return { found: localizeMessage(UNREADABLE, { name, reason }), expected: GET_AGAIN }
}
