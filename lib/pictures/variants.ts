import type { Picture } from './picture'

/** The formats that pictures are published in. */
export type Format = 'avif' | 'webp' | 'jpeg'

/** A file that a picture is published as. */
export type Variant = {
  /** Its name, which no other content ever has: it is kept for ever by caches. */
  readonly name: string
  readonly format: Format
  /** Size in pixels, never larger than the picture itself. */
  readonly width: number
  readonly height: number
}

/** What an element `<picture>` is made of: the attributes of its `<source>`s and of its `<img>`, without the words. */
export type PictureSources = {
  readonly sources: readonly { readonly type: string; readonly srcSet: string; readonly media?: string }[]
  /** The picture for whoever knows none of the sources, and for feeds. */
  readonly src: string
  readonly srcSet?: string
  readonly sizes: string
  /** Size of the largest variant: it keeps the picture's place free before it is there. */
  readonly width: number
  readonly height: number
  /** Whether it is higher than wide. */
  readonly isTall: boolean
}

/** Folder of the site that they are published in. */
export const PICTURES_PATH = '/pictures/'

/** Screens are 360 to 1280 px wide and have up to three dots to a pixel; the text is 612 px wide at most. */
const WIDTHS = [480, 800, 1200, 1600]
const LARGEST = Math.max(...WIDTHS)
/** Old readers and feeds get one size. */
const USUAL = 1200
/** A step this much smaller than the next saves nothing. */
const STEP = 0.9

/**
 * How wide pictures are shown where there is room, in CSS px: 34 em of 18 px, the text's full measure, and 24 em where one is
 * higher than wide. The browser chooses by it before it has the style sheet, `components/article/pictures.module.css`.
 */
const MEASURE = 612
const TALL_MEASURE = 432
/** The gutters of a narrow screen, left and right, in CSS px. */
const GUTTERS = 34

const MIME: Readonly<Record<Format, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpeg: 'image/jpeg',
}

/**
 * @param picture a picture
 * @returns every file that it is published as, the smaller before the larger
 */
export function variantsOf(picture: Picture): readonly Variant[] {
  const all = widthsOf(picture).flatMap((width) => [
    variant(picture, 'avif', width),
    variant(picture, 'webp', width),
  ])
  return picture.kind === 'photograph' ? [...all, fallbackOf(picture)] : all
}

/**
 * @param picture a picture
 * @returns how a page shows it
 */
export function sourcesOf(picture: Picture): PictureSources {
  const widths = widthsOf(picture)
  const largest = widths.at(-1) ?? picture.width
  const set = (format: Format) =>
    widths.map((width) => `${addressOf(variant(picture, format, width))} ${width}w`).join(', ')
  const source = (format: Format) => ({ type: MIME[format], srcSet: set(format) })
  const isTall = picture.height > picture.width
  const shown = Math.min(isTall ? TALL_MEASURE : MEASURE, largest)
  const rest = {
    src: fallbackOf(picture).src,
    sizes: `(min-width: ${shown + GUTTERS}px) ${shown}px, calc(100vw - ${GUTTERS}px)`,
    width: largest,
    height: heightAt(picture, largest),
    isTall,
  }
  if (picture.kind === 'photograph') return { sources: [source('avif'), source('webp')], ...rest }
  // No browser shows moving AVIF as surely as WebP; who asked for less motion gets the first frame.
  const avif = source('avif')
  const still = picture.kind === 'moving' ? { ...avif, media: '(prefers-reduced-motion: reduce)' } : avif
  return { sources: [still], srcSet: set('webp'), ...rest }
}

/**
 * @param picture a picture
 * @returns the one file for whoever cannot choose, with its address: only what has no transparent parts can be a JPEG
 */
export function fallbackOf(picture: Picture): Variant & { readonly src: string } {
  const width = widthsOf(picture).findLast((width) => width <= USUAL) ?? picture.width
  const chosen = variant(picture, picture.kind === 'photograph' ? 'jpeg' : 'webp', width)
  return { ...chosen, src: addressOf(chosen) }
}

function widthsOf({ width }: Picture): readonly number[] {
  const largest = Math.min(width, LARGEST)
  return [...WIDTHS.filter((one) => one < largest * STEP), largest]
}

function variant(picture: Picture, format: Format, width: number): Variant {
  const name = `${width}.${picture.id}.${format === 'jpeg' ? 'jpg' : format}`
  return { name, format, width, height: heightAt(picture, width) }
}

function heightAt({ width, height }: Picture, at: number): number {
  return Math.max(1, Math.round((height * at) / width))
}

function addressOf({ name }: Variant): string {
  return PICTURES_PATH + name
}
