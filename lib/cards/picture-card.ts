import type { Node } from '@takumi-rs/core'
import {
  CARD_COLOURS,
  type Card,
  type CardPicture,
  type HeadlineRoom,
  headlineLines,
  type SetHeadline,
  setHeadline,
  siteLine,
} from './card'
import { renderer } from './card-face'
import { CARD_SIZE } from './card-size'
import { cropAround, jpegOf } from './picture-crop'

/** Transparent pictures are made for a page of paper. */
const PAPER = CARD_COLOURS.headline

const MARGIN = 60
/** What is free between the words and the card's nearer edge. */
const EDGE = 34
/** Of words, and of the shade behind them, the focus stays so far away. */
const CLEAR = 64
const SITE = { icon: 40, fontSize: 30, height: 52 }
/** More than this would hide the picture. */
const HIGHEST = 264
const SIZES = [60, 56, 52, 48, 45, 42, 39, 36, 34, 32, 30, 28]

/** Where the words stand. */
type Place = { readonly at: 'top' | 'bottom'; readonly room: HeadlineRoom }

/**
 * @param focusY how far down the card what matters in its picture is, in px
 * @returns where the words stand: above or below it, where there is more room
 */
export function placeBeside(focusY: number): Place {
  const above = focusY
  const below = CARD_SIZE.height - focusY
  const height = Math.max(above, below) - CLEAR - EDGE - SITE.height
  return {
    at: below >= above ? 'bottom' : 'top',
    room: {
      width: CARD_SIZE.width - 2 * MARGIN,
      height: Math.min(height, HIGHEST),
      sizes: SIZES,
      mostLines: 4,
    },
  }
}

/** `rgb()` of the card's ground. */
function shade(opacity: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(CARD_COLOURS.ground.slice(at, at + 2), 16))
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`
}

/**
 * The words of a card with their shade, to be laid over a picture. Behind them the shade is so dark that on white, too, their
 * contrast is 7 (WCAG 2.2, success criterion 1.4.6); it fades out before the focus.
 */
function overlay(card: Card, headline: SetHeadline, at: Place['at']): Node {
  const [inner, outer] = at === 'bottom' ? ['Top', 'Bottom'] : ['Bottom', 'Top']
  const fade = `${shade(0)} 0px, ${shade(0.5)} ${CLEAR * 0.55}px, ${shade(0.84)} ${CLEAR}px, ${shade(0.92)} 100%`
  return {
    type: 'container',
    lang: card.locale,
    style: {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: at === 'bottom' ? 'flex-end' : 'flex-start',
      ...CARD_SIZE,
    },
    children: [
      {
        type: 'container',
        style: {
          display: 'flex',
          flexDirection: 'column',
          width: CARD_SIZE.width,
          paddingLeft: MARGIN,
          paddingRight: MARGIN,
          [`padding${inner}`]: CLEAR,
          [`padding${outer}`]: EDGE,
          backgroundImage: `linear-gradient(to ${outer.toLowerCase()}, ${fade})`,
        },
        children: [
          ...headlineLines(headline),
          {
            type: 'container',
            style: { display: 'flex', alignItems: 'center', gap: 16, height: SITE.height, paddingTop: 8 },
            children: siteLine(card, SITE),
          },
        ],
      },
    ],
  }
}

/**
 * Draws a social card over its picture.
 *
 * @param card what it shows
 * @param picture what the words stand over
 * @returns a JPEG of {@link CARD_SIZE} and at most 300 KB
 * @throws when the site's face is missing or the picture cannot be read
 */
export async function drawPictureCard(card: Card, picture: CardPicture): Promise<Buffer> {
  const crop = await cropAround(picture, PAPER)
  const { at, room } = placeBeside(crop.focusY)
  const tree = overlay(card, await setHeadline(card, room), at)
  return jpegOf(crop, await (await renderer()).render(tree, { ...CARD_SIZE, format: 'png' }))
}
