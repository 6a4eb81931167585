import type { Properties } from 'hast'
import type { Image, Link, Paragraph, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { clipAddress, isClipAddress } from './clip-addresses'
import {
  type DocumentLookup,
  documentName,
  isMediaName,
  type PlayedMedia,
  type ShownDocument,
} from './documents'
import { phrase, setProperties } from './elements'
import { resolveReferences } from './links'
import { isFigure, type PictureOptions, pictureWords, sayingIn, wordsUnder } from './pictures'
import { parseText } from './processor'
import { takeOutHtml } from './raw-html'

/** What a text with clips needs to show them. */
export type ClipOptions = {
  /** What leads to a clip of another site, with `{site}` for its name, such as `Watch on {site}`. */
  readonly watch: string
  /** What the file of each kind is called, in the link to it. */
  readonly files: Readonly<Record<PlayedMedia['kind'], string>>
  /** Makes the absolute address of a path, which is what paper shows. */
  readonly absolute: (path: string) => string
}

/** A clip as it is written: a picture whose address is the clip, or a picture that is a link to it. */
type WrittenClip = {
  readonly url: string
  /** The picture that stands for it until it is played. */
  readonly poster?: Image
  /** Its title; with a poster, what that shows. */
  readonly alt: string
  readonly title: string | null | undefined
}

/**
 * @param url an address as written
 * @returns whether it is that of a clip of another site, or of sound or video beside the text
 */
export function isClip(url: string): boolean {
  return isClipAddress(url) || isMediaName(url)
}

/**
 * @param paragraph a figure of a text, whose references are resolved
 * @returns the clip that it shows; undefined where it shows a picture
 */
export function clipIn(paragraph: Paragraph): WrittenClip | undefined {
  const [only] = sayingIn(paragraph.children)
  if (only?.type === 'image')
    return isClip(only.url) ? { url: only.url, alt: only.alt ?? '', title: only.title } : undefined
  const image = only?.type === 'link' ? sayingIn(only.children)[0] : undefined
  if (only?.type !== 'link' || image?.type !== 'image') return undefined
  const { alt, title } = image
  if (isClip(image.url)) return { url: image.url, alt: alt ?? '', title }
  return isClip(only.url) ? { url: only.url, poster: image, alt: alt ?? '', title } : undefined
}

/** Sound or video beside a text that it plays. */
export type PlayedFile = {
  readonly name: string
  /** What is heard or seen in it. */
  readonly title: string
  /** The address of the picture that stands for it, as it is written. */
  readonly poster?: string
}

/**
 * @param markdown the text of an article
 * @returns the sound and video beside it that it plays, in order
 */
export function playedIn(markdown: string): readonly PlayedFile[] {
  const found: PlayedFile[] = []
  const tree = parseText(markdown)
  takeOutHtml(tree)
  resolveReferences(tree)
  visit(tree, 'paragraph', (paragraph) => {
    const clip = isFigure(paragraph) ? clipIn(paragraph) : undefined
    if (!clip || !isMediaName(clip.url)) return
    const { name = '' } = documentName(clip.url) ?? {}
    const title = pictureWords(clip.title).caption ?? clip.alt
    found.push({ name, title, ...(clip.poster ? { poster: clip.poster.url } : {}) })
  })
  return found
}

/**
 * Makes players of the sound and video of a text, and plates of the clips of other sites: links with a title, which ask that
 * site for nothing before a reader follows them.
 *
 * @param tree a text whose references are resolved and whose blocks have their anchors, which is changed
 * @param options the documents of the text, its pictures, and how its clips are shown
 */
export function showClips(
  tree: Root,
  options: { documents?: DocumentLookup; pictures?: PictureOptions; clips?: ClipOptions },
): void {
  visit(tree, 'paragraph', (paragraph) => {
    const clip = isFigure(paragraph) ? clipIn(paragraph) : undefined
    if (!clip) return
    const name = documentName(clip.url)?.name
    const document = name === undefined ? undefined : options.documents?.(name)
    if (document?.media) showPlayer(paragraph, clip, document as PlayedDocument, options)
    else if (name === undefined) showPlate(paragraph, clip, options.clips)
  })
}

/** @returns whether a node is a clip that was made into a figure */
export function isClipFigure({ data }: Pick<Paragraph, 'data'>): boolean {
  const classes = data?.hProperties?.className
  return Array.isArray(classes) && classes.includes('clip')
}

function setFigure(paragraph: Paragraph, classes: readonly string[], children: PhrasingContent[]): void {
  paragraph.data = { ...paragraph.data, hName: 'figure' }
  setProperties(paragraph, { className: ['clip', ...classes] })
  paragraph.children = children
}

/** A link with a picture or a title, and the name of the site that it leads to. */
function showPlate(paragraph: Paragraph, clip: WrittenClip, options: ClipOptions | undefined): void {
  const site = clipAddress(clip.url)?.site ?? ''
  const watch = options ? options.watch.replace('{site}', () => site) : site
  const sign = phrase('span', { className: ['watch'] }, [{ type: 'text', value: watch }])
  const { caption, credit } = pictureWords(clip.title)
  if (clip.poster) clip.poster.title = null
  const shown: PhrasingContent[] = clip.poster
    ? [clip.poster, { type: 'text', value: ' ' }]
    : [{ type: 'text', value: clip.alt }, { type: 'break' }]
  const link: Link = { type: 'link', url: clip.url.trim(), children: [...shown, sign] }
  setProperties(link, { className: ['plate'], rel: ['noopener', 'noreferrer'] })
  const words = wordsUnder(caption, credit)
  setFigure(paragraph, [], [link, ...(words.length > 0 ? [phrase('figcaption', {}, words)] : [])])
}

/** Sound or video that is published with the text. */
type PlayedDocument = ShownDocument & { readonly media: PlayedMedia }

/** No place is taken that will not be needed: the size of a video is known, and nothing of it is loaded before it is played. */
function showPlayer(
  paragraph: Paragraph,
  clip: WrittenClip,
  document: PlayedDocument,
  { pictures, clips }: { pictures?: PictureOptions; clips?: ClipOptions },
): void {
  const { path, facts, media } = document
  const { caption = clip.alt, credit } = pictureWords(clip.title)
  const poster = clip.poster && pictures?.sourcesOf(clip.poster.url)?.src
  const player: Properties = { src: path, controls: true, preload: 'none', ariaLabel: clip.alt }
  const file: Properties = { href: path, ...(clips ? { dataAddress: clips.absolute(path) } : {}) }
  const name = clips ? `${clips.files[media.kind]} (${facts})` : facts
  const words: PhrasingContent[] = [
    ...wordsUnder(caption, credit),
    { type: 'break' },
    phrase('a', file, [{ type: 'text', value: name }]),
  ]
  const figcaption = phrase('figcaption', {}, words)
  if (media.kind === 'sound') {
    setFigure(paragraph, [], [phrase('audio', player, []), figcaption])
    return
  }
  const { width = 640, height = 360, captions } = media
  const tracks = captions.map(({ path: src, locale: srcLang, label }) =>
    phrase('track', { kind: 'captions', src, srcLang, label }, []),
  )
  const video = phrase(
    'video',
    { ...player, ...(poster ? { poster } : {}), width, height, playsInline: true },
    tracks,
  )
  setFigure(paragraph, shapeOf(width / height), [video, figcaption])
}

/** The shape that comes closest; a page may set no other, for its policy allows no style of a single element. */
function shapeOf(ratio: number): readonly string[] {
  if (ratio >= 1.3) return []
  return ratio > 0.75 ? ['square'] : ['tall']
}
