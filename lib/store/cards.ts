import { readFile } from 'node:fs/promises'
import { type Card, drawCard } from '../cards/card'
import { cardKey, drawableCard } from '../cards/card-key'
import { drawPictureCard } from '../cards/picture-card'
import { terminalLanguage } from '../i18n/localized-message'
import { type Store, storeOf } from './store'

/** A card in the store of cards. */
export type StoredCard = {
  readonly name: string
  /** Whether it had to be drawn. */
  readonly isNew: boolean
}

/**
 * Draws a social card, unless the store has it: as a JPEG where it shows a picture, else as a PNG. What the site's face cannot
 * show is left out, and said in one line on the console.
 *
 * @param store the store of cards
 * @param shown what it shows
 * @returns its name in the store
 * @throws when the card must be drawn and the site's face is missing or its picture cannot be read
 */
export async function storeCard(store: Store, shown: Card): Promise<StoredCard> {
  const { card, leftOut } = drawableCard(shown)
  const name = `${cardKey(card)}.${card.picture ? 'jpg' : 'png'}`
  if (store.has(name)) return { name, isNew: false }
  // Of two cards with the same words, the one without the picture says it.
  if (leftOut && !card.picture) console.warn(leftOut[terminalLanguage()])
  store.put(name, card.picture ? await drawPictureCard(card, card.picture) : await drawCard(card))
  return { name, isNew: true }
}

/**
 * @param shown what a social card shows
 * @param store the store of cards
 * @returns the bytes of its picture of 1200×630 px, drawn if the store has none
 * @throws as {@link storeCard} does
 */
export async function cardBytes(shown: Card, store = storeOf('cards')): Promise<Buffer> {
  const { name } = await storeCard(store, shown)
  return readFile(/* turbopackIgnore: true */ store.pathOf(name) ?? '')
}
