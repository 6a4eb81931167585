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

/** Screens are 360 to 1280 px wide and have up to three dots to a pixel; the text is 612 px wide at most, a list's picture 100. */
const WIDTHS = [320, 480, 800, 1200, 1600]
const LARGEST = Math.max(...WIDTHS)
/** Old readers and feeds get one size. */
const USUAL = 1200
/** A step this much smaller than the next saves nothing. */
const STEP = 0.9

/**
 * Where a page shows a picture: in a text, above it, or with the headline that leads to its article: of the first of the
 * front page, of those beside it, of any other in a list.
 */
export type PicturePlace = 'text' | 'lead' | 'first' | 'second' | 'list'

/**
 * How wide a picture is shown, in CSS px. The browser chooses by it before it has the style sheets, which say the same: the
 * measure of a text is 34 em of 18 px, and 24 em where a picture is higher than wide; a page is 60 rem wide inside its gutters.
 */
const MEASURE = 612
const TALL_MEASURE = 432
const PAGE = 1080
/** The gutters of a page, left and right: below 640 px 17 px each, from there on 36. */
const GUTTERS = 34
const WIDE_GUTTERS = 72
const ACROSS = `(min-width: 640px) calc(100vw - ${WIDE_GUTTERS}px), calc(100vw - ${GUTTERS}px)`
const BESIDE_HEADLINE = '(min-width: 640px) 180px, 102px'

/** A third dot to a pixel doubles what a phone must load, and nobody sees it in a photograph: said as if it were shown smaller. */
const TWO_DOTS = '(max-width: 639px) and (min-resolution: 2.5dppx) 62vw'

/** With a headline, pictures are cut to one shape; `most` is the widest file that is of use there, for two dots to a pixel. */
const WITH_HEADLINE = {
  first: {
    sizes: `${TWO_DOTS}, (min-width: 1152px) 690px, (min-width: 960px) 60vw, ${ACROSS}`,
    most: LARGEST,
  },
  second: { sizes: `(min-width: 960px) 336px, ${BESIDE_HEADLINE}`, most: 800 },
  list: { sizes: BESIDE_HEADLINE, most: 480 },
} as const

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
 * @param place where it is shown
 * @returns how a page shows it
 */
export function sourcesOf(picture: Picture, place: PicturePlace = 'text'): PictureSources {
  const list = place === 'text' || place === 'lead' ? undefined : WITH_HEADLINE[place]
  const widths = widthsOf(picture).filter((width) => width <= (list?.most ?? LARGEST))
  const largest = widths.at(-1) ?? picture.width
  const set = (format: Format) =>
    widths.map((width) => `${addressOf(variant(picture, format, width))} ${width}w`).join(', ')
  const source = (format: Format) => ({ type: MIME[format], srcSet: set(format) })
  const rest = {
    src: fallbackOf(picture).src,
    sizes: list?.sizes ?? sizesOf(picture, place === 'lead' && isWide(picture)),
    width: largest,
    height: heightAt(picture, largest),
    isTall: picture.height > picture.width,
  }
  if (picture.kind === 'photograph') return { sources: [source('avif'), source('webp')], ...rest }
  // No browser shows moving AVIF as surely as WebP; who asked for less motion gets the first frame, and so do lists.
  const avif = source('avif')
  const rests = picture.kind === 'moving' && !list
  const still = rests ? { ...avif, media: '(prefers-reduced-motion: reduce)' } : avif
  return { sources: [still], srcSet: set('webp'), ...rest }
}

/**
 * @param picture a picture
 * @returns whether it can stand across a whole page, above text and side column: it is neither high nor narrow
 */
export function isWide({ width, height }: Picture): boolean {
  return width >= height && width >= MEASURE
}

function sizesOf({ width, height }: Picture, isAcross: boolean): string {
  if (isAcross) {
    const shown = Math.min(PAGE, width)
    return `(min-width: ${shown + WIDE_GUTTERS}px) ${shown}px, ${ACROSS}`
  }
  const shown = Math.min(height > width ? TALL_MEASURE : MEASURE, width)
  return `(min-width: ${shown + GUTTERS}px) ${shown}px, calc(100vw - ${GUTTERS}px)`
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
