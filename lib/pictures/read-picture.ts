import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { imageSize } from 'image-size'
import { installedVersion } from '../installed-version'
import type { Picture, PictureFault } from './picture'
import { SETTINGS } from './settings'

/** A camera's largest pictures are some 30 MB; what is larger was not meant for a page. */
const MOST_MEGABYTES = 40
const MOST_MEGAPIXELS = 100
/** WebP can be no higher (https://developers.google.com/speed/webp/faq), and a page no wider than this is a picture. */
const LONGEST_SIDE = 16_000

const SAVE_AGAIN = 'Open it in a picture program and save it again as JPEG, PNG, WebP or GIF.'

const KINDS: Readonly<Record<string, Picture['kind']>> = {
  jpg: 'photograph',
  png: 'drawing',
  webp: 'drawing',
  avif: 'drawing',
  gif: 'moving',
}

/** What was read of files, as long as they are the same: in development each page reads all articles. */
const known = new Map<string, { readonly stamp: string; readonly reading: Picture | PictureFault }>()

/**
 * Reads what pages must know of a picture from the first bytes of its file. Whether the rest can be shown turns out when it
 * is made smaller: see `makeVariants`.
 *
 * @param absolute absolute path of a file that exists
 * @param shown the path for messages
 * @param name what the editor called it, for messages
 * @returns the picture, or what is wrong with it
 */
export function readPicture(absolute: string, shown: string, name: string): Picture | PictureFault {
  const { size, mtimeMs, ino } = statSync(absolute)
  const stamp = `${size} ${mtimeMs} ${ino} ${name}`
  const before = known.get(absolute)
  if (before?.stamp === stamp) return before.reading
  const reading = read(absolute, shown, name, size)
  known.set(absolute, { stamp, reading })
  return reading
}

/** @returns whether a reading came to nothing */
export function isFault(reading: Picture | PictureFault): reading is PictureFault {
  return 'found' in reading
}

function read(absolute: string, shown: string, name: string, size: number): Picture | PictureFault {
  if (size === 0) return { found: `${name}, an empty file`, expected: 'Save the picture there once more.' }
  if (size > MOST_MEGABYTES * 1e6) return tooLarge(name, `a file of ${Math.ceil(size / 1e6)} MB`)
  const bytes = readFileSync(/* turbopackIgnore: true */ absolute)
  const seen = sizeOf(bytes)
  if (!seen) return { found: `${name}, which is not a picture inside`, expected: SAVE_AGAIN }
  const { type, width, height } = seen
  const kind = KINDS[type]
  if (!kind)
    return { found: `${name}, a picture of the kind ${type.toUpperCase()} inside`, expected: SAVE_AGAIN }
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_MEGAPIXELS * 1e6)
    return tooLarge(name, `a picture of ${width} by ${height} pixels`)
  return { file: shown, id: idOf(bytes), width, height, kind: isMovingWebp(bytes) ? 'moving' : kind }
}

function tooLarge(name: string, found: string): PictureFault {
  return {
    found: `${name}, ${found}`,
    expected: `Save it smaller: at most ${MOST_MEGABYTES} MB and ${MOST_MEGAPIXELS} million pixels; 3200 pixels are wide enough for any screen.`,
  }
}

function sizeOf(bytes: Uint8Array): { type: string; width: number; height: number } | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return undefined
    // From 5 on a picture lies on its side (Exif 2.3, tag 0x0112).
    return orientation >= 5 ? { type, width: height, height: width } : { type, width, height }
  } catch {
    return undefined
  }
}

/** The second bit of the flags of an extended WebP: https://developers.google.com/speed/webp/docs/riff_container. */
function isMovingWebp(bytes: Uint8Array): boolean {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  return text(8, 16) === 'WEBPVP8X' && ((bytes[20] ?? 0) & 2) !== 0
}

function idOf(bytes: Uint8Array): string {
  const making = JSON.stringify([SETTINGS, installedVersion('sharp')])
  return createHash('sha256').update(making).update('\0').update(bytes).digest('hex').slice(0, 16)
}
