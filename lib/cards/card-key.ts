import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type LocalizedMessage, localizeMessage } from '../i18n/localized-message'
import { installedVersion } from '../installed-version'
import type { Card } from './card'
import { drawableText } from './card-characters'
import { piecesOf } from './card-lines'
import { fontFiles } from './font-files'

const LEFT_OUT = {
  en: "The card of “{headline}” leaves out {signs}: the site's face has no such character.",
  th: 'การ์ดของ “{headline}” ไม่แสดง {signs} เพราะแบบอักษรของเว็บไซต์ไม่มีอักขระนี้',
}

/**
 * What of a card the site's face can show.
 *
 * @param card what a card is to show
 * @returns the card without what the face has no character for, and a line that says so, where there is any
 */
export function drawableCard(card: Card): { readonly card: Card; readonly leftOut?: LocalizedMessage } {
  const headline = drawableText(card.headline)
  const topic = drawableText(card.topic ?? '')
  const missing = [...headline.missing, ...topic.missing]
  const { topic: _, ...rest } = card
  const drawn = { ...rest, headline: headline.text, ...(topic.text ? { topic: topic.text } : {}) }
  if (missing.length === 0) return { card: drawn }
  const values = { headline: card.headline, signs: missing.join(' ') }
  return { card: drawn, leftOut: localizeMessage(LEFT_OUT, values) }
}

/**
 * @param card what a card shows
 * @returns a name for its picture, which is another whenever the picture could be: by its words, where the lines
 *   of its headline may end, the picture behind them, the code that draws it, the face, and the libraries that segment words and draw
 */
export function cardKey(card: Card): string {
  making ??= makingOfCards()
  const { locale, headline, topic = '', siteName, picture } = card
  const behind = picture ? [picture.id, picture.focus] : null
  const shown = JSON.stringify([locale, piecesOf(headline, card), topic, siteName, behind, making])
  return createHash('sha256').update(shown).digest('hex').slice(0, 32)
}

let making: Readonly<Record<string, string>> | undefined

/** Everything but the article that a card's look depends on. */
function makingOfCards(): Readonly<Record<string, string>> {
  const here = (...parts: string[]) => path.join(/* turbopackIgnore: true */ process.cwd(), ...parts)
  const files = [here('public', 'icon.svg')]
  for (const room of ['cards', 'typography'])
    files.push(...readdirSync(here('lib', room)).map((name) => here('lib', room, name)))
  files.sort()
  const code = createHash('sha256')
  for (const file of files) code.update(readFileSync(/* turbopackIgnore: true */ file))
  return {
    code: code.digest('hex'),
    face: fontFiles()
      .map((file) => path.basename(file))
      .join(),
    renderer: installedVersion('@takumi-rs/core'),
    words: process.versions.icu ?? '',
  }
}
