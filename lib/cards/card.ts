import type { Node } from '@takumi-rs/core'
import type { Picture } from '../pictures/picture'
import type { KeptWords } from '../typography/unbroken'
import { isSyllableEdge } from '../typography/words'
import { renderer, textLine, widthsInEm } from './card-face'
import { type LinePiece, piecesOf, setInLines } from './card-lines'
import { CARD_SIZE } from './card-size'
import { iconDrawing } from './icon'

/** What a social card shows. */
export type Card = KeptWords & {
  readonly headline: string
  /** The name of the article's topic, or whatever stands above the headline. */
  readonly topic?: string
  readonly siteName: string
  /** What the words stand over; without it they stand on a ground of the site's colour. */
  readonly picture?: CardPicture
}

/** The picture of a card. */
export type CardPicture = Pick<Picture, 'file' | 'id'> & {
  /** Where what matters in it is, from the left and from the top, as shares of its width and height. */
  readonly focus?: readonly [number, number]
}

/** The colours of a card: the site's own, light on dark. */
export const CARD_COLOURS = {
  ground: '#1c1f47',
  headline: '#fdfcf8',
  topic: '#ffb59f',
  site: '#d9d8ef',
  accent: '#f4623f',
  rule: '#3d4176',
} as const

const CARD_ICON = { one: CARD_COLOURS.site, other: CARD_COLOURS.accent }

const MARGIN = 76

/** The room that a headline has, in px. */
export type HeadlineRoom = {
  readonly width: number
  readonly height: number
  /** The font sizes that it may be set in, the largest first. */
  readonly sizes: readonly number[]
  readonly mostLines: number
}

const WHOLE_CARD: HeadlineRoom = {
  width: CARD_SIZE.width - 2 * MARGIN,
  height: 378,
  sizes: [80, 74, 68, 62, 57, 52, 48, 44, 41, 38, 35, 32],
  mostLines: Number.POSITIVE_INFINITY,
}

/** Thai stacks marks above and below its letters: in bold they need 1.75 not to touch the line above. */
function lineHeight(text: string): number {
  return /\p{sc=Thai}/u.test(text) ? 1.75 : 1.28
}

/** A headline set for a card. */
export type SetHeadline = {
  readonly lines: readonly string[]
  readonly fontSize: number
  readonly lineHeight: number
}

/**
 * Sets a headline as large as there is room for.
 *
 * @param card what the card shows
 * @param room the room that its headline has; that of a card without a picture when left out
 * @returns its lines, the font size in px and the line height as a multiple of it; a headline too long even for
 *   the smallest size ends in an ellipsis
 */
export async function setHeadline(
  card: Pick<Card, 'headline' | 'locale' | 'names'>,
  room = WHOLE_CARD,
): Promise<SetHeadline> {
  const height = lineHeight(card.headline)
  const mostAt = (fontSize: number) => Math.min(room.mostLines, Math.floor(room.height / (fontSize * height)))
  const pieces = piecesOf(card.headline, card)
  const widths = await widthsInEm([...pieces.map(({ text }) => text), ' '], 600)
  for (const fontSize of room.sizes) {
    const lines = setInLines(pieces, (text) => widths.get(text) ?? 0, room.width / fontSize)
    if (lines && lines.length <= mostAt(fontSize)) return { lines, fontSize, lineHeight: height }
  }
  const fontSize = room.sizes.at(-1) as number
  const lines = await shortened(pieces, room.width / fontSize, mostAt(fontSize))
  return { lines, fontSize, lineHeight: height }
}

/** What of a text fits in some lines, with words wider than a line cut between syllables, and an ellipsis. */
async function shortened(
  pieces: readonly LinePiece[],
  width: number,
  most: number,
): Promise<readonly string[]> {
  const cut = pieces.flatMap(syllablesOf)
  const widths = await widthsInEm([...[...pieces, ...cut].map(({ text }) => text), ' ', '…'], 600)
  const widthOf = (text: string) => widths.get(text) ?? 0
  const narrow = pieces.flatMap((piece) => (widthOf(piece.text) > width ? syllablesOf(piece) : [piece]))
  const whole = setInLines(narrow, widthOf, width)
  if (whole && whole.length <= most) return whole
  for (let end = narrow.length - 1; end > 0; end--) {
    const ellipsis = { text: '…', spaceBefore: false }
    const lines = setInLines([...narrow.slice(0, end), ellipsis], widthOf, width)
    if (lines && lines.length <= most && lines.at(-1) !== '…') return lines
  }
  return ['…']
}

function syllablesOf({ text, spaceBefore }: LinePiece): LinePiece[] {
  const edges = [...text].map((_, index) => index).filter((index) => index > 0 && isSyllableEdge(text, index))
  return [0, ...edges].map((start, index) => ({
    text: text.slice(start, edges[index]),
    spaceBefore: index === 0 && spaceBefore,
  }))
}

/**
 * @param card what the card shows
 * @param headline its headline, set in lines
 * @returns the card as a tree for the renderer
 */
export function cardTree(card: Card, headline: SetHeadline): Node {
  const row = { display: 'flex', alignItems: 'center', flexShrink: 0 } as const
  return {
    type: 'container',
    lang: card.locale,
    style: {
      display: 'flex',
      flexDirection: 'column',
      width: CARD_SIZE.width,
      height: CARD_SIZE.height,
      padding: `44px ${MARGIN}px 40px`,
      backgroundColor: CARD_COLOURS.ground,
    },
    children: [
      {
        type: 'container',
        style: { ...row, height: 64, gap: 24 },
        children: [
          { type: 'container', style: { width: 64, height: 8, backgroundColor: CARD_COLOURS.accent } },
          ...(card.topic ? [textLine(card.topic, { fontSize: 32, color: CARD_COLOURS.topic })] : []),
        ],
      },
      {
        type: 'container',
        style: { display: 'flex', flexDirection: 'column', justifyContent: 'center', flexGrow: 1 },
        children: headlineLines(headline),
      },
      {
        type: 'container',
        style: { ...row, gap: 20, borderTop: `2px solid ${CARD_COLOURS.rule}`, paddingTop: 24 },
        children: siteLine(card, { icon: 52, fontSize: 38 }),
      },
    ],
  }
}

/**
 * @param headline a headline, set in lines
 * @returns its lines as nodes of a tree
 */
export function headlineLines({ lines, fontSize, lineHeight }: SetHeadline): Node[] {
  return lines.map((line) =>
    textLine(line, { fontSize, fontWeight: 600, lineHeight, color: CARD_COLOURS.headline }),
  )
}

/**
 * @param card what the card shows
 * @param size of the icon and of the letters, in px
 * @returns the site's icon and its name, as nodes of a row
 */
export function siteLine({ siteName }: Card, size: { icon: number; fontSize: number }): Node[] {
  return [
    { type: 'image', src: iconDrawing(CARD_ICON), width: size.icon, height: size.icon },
    textLine(siteName, { fontSize: size.fontSize, fontWeight: 600, color: CARD_COLOURS.site }),
  ]
}

/**
 * Draws a social card without a picture.
 *
 * @param card what it shows
 * @returns a PNG of {@link CARD_SIZE}
 * @throws when the site's face is missing
 */
export async function drawCard(card: Card): Promise<Buffer> {
  const tree = cardTree(card, await setHeadline(card))
  return (await renderer()).render(tree, { ...CARD_SIZE, format: 'png' })
}
