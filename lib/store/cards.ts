import { readFile } from 'node:fs/promises'
import { type Card, drawCard } from '../cards/card'
import { cardKey, drawableCard } from '../cards/card-key'
import { terminalLanguage } from '../i18n/localized-message'
import { type Store, storeOf } from './store'

/**
 * @param shown what a social card shows
 * @returns the name of its picture in the store of cards
 */
export async function cardName(shown: Card): Promise<string> {
  return `${await cardKey(drawableCard(shown).card)}.png`
}

/**
 * Draws a social card, unless the store has it. What the site's face cannot show is left out, and said in one line on the
 * console.
 *
 * @param store the store of cards
 * @param shown what it shows
 * @returns whether it was drawn
 * @throws when the card must be drawn and the site's face is missing
 */
export async function storeCard(store: Store, shown: Card): Promise<boolean> {
  const name = await cardName(shown)
  if (store.has(name)) return false
  const { card, leftOut } = drawableCard(shown)
  if (leftOut) console.warn(leftOut[terminalLanguage()])
  store.put(name, await drawCard(card))
  return true
}

/**
 * @param shown what a social card shows
 * @param store the store of cards
 * @returns the card as a PNG of 1200×630 px, drawn if the store has none
 * @throws as {@link storeCard} does
 */
export async function cardPng(shown: Card, store = storeOf('cards')): Promise<Buffer> {
  await storeCard(store, shown)
  return readFile(/* turbopackIgnore: true */ store.pathOf(await cardName(shown)) ?? '')
}
