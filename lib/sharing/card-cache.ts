import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { localizeMessage, terminalLanguage } from '../i18n/localized-message'
import { installedVersion } from '../installed-version'
import { noteUse } from '../kept-between-builds'
import { nameSpans } from '../typography/names'
import { type Card, drawCard } from './card'
import { drawableText } from './card-characters'
import { fontFiles } from './card-face'
import { cardsFolder } from './cards-folder'

/**
 * A social card, drawn only when no earlier build has drawn the same one.
 *
 * What the site's face cannot show is left out, and said in one line on the console.
 *
 * @param shown what it shows
 * @param folder where cards are kept between builds; it may be deleted at any time
 * @returns a PNG of 1200×630 px
 * @throws when the card must be drawn and the site's face is missing
 */
export async function cardPng(shown: Card, folder = cardsFolder()): Promise<Buffer> {
  const card = drawable(shown)
  const file = path.join(/* turbopackIgnore: true */ folder, `${await cardKey(card)}.png`)
  const kept = await readFile(file).catch(() => undefined)
  if (kept) {
    await noteUse(file)
    return kept
  }
  const drawn = await drawCard(card)
  await mkdir(folder, { recursive: true })
  // Pages are built side by side: another process must never read half a picture.
  const unfinished = `${file}.${randomUUID()}`
  await writeFile(unfinished, drawn)
  await rename(unfinished, file)
  return drawn
}

const LEFT_OUT = {
  en: "The card of “{headline}” leaves out {signs}: the site's face has no such character.",
  th: 'การ์ดของ “{headline}” ไม่แสดง {signs} เพราะแบบอักษรของเว็บไซต์ไม่มีอักขระนี้',
}

function drawable(card: Card): Card {
  const headline = drawableText(card.headline)
  const topic = drawableText(card.topic ?? '')
  const missing = [...headline.missing, ...topic.missing]
  if (missing.length > 0)
    console.warn(
      localizeMessage(LEFT_OUT, { headline: card.headline, signs: missing.join(' ') })[terminalLanguage()],
    )
  const { topic: _, ...rest } = card
  return { ...rest, headline: headline.text, ...(topic.text ? { topic: topic.text } : {}) }
}

/**
 * @param card what a card shows
 * @returns a name for its picture, which is another whenever the picture could be: by its words, the names kept in
 *   its headline, the code that draws it, the face, and the libraries that segment words and draw
 */
export async function cardKey(card: Card): Promise<string> {
  const names = card.names.filter((name) => nameSpans(card.headline, [name]).length > 0)
  making ??= makingOfCards()
  const { locale, headline, topic = '', siteName } = card
  const shown = JSON.stringify([locale, headline, topic, siteName, names, await making])
  return createHash('sha256').update(shown).digest('hex').slice(0, 32)
}

let making: Promise<Readonly<Record<string, string>>> | undefined

/** Everything but the article that a card's look depends on. */
async function makingOfCards(): Promise<Readonly<Record<string, string>>> {
  const here = (...parts: string[]) => path.join(/* turbopackIgnore: true */ process.cwd(), ...parts)
  const sharing = (await readdir(here('lib', 'sharing'))).filter((name) => /^(card.*|icon)\.ts$/.test(name))
  const files = [
    ...sharing.map((name) => here('lib', 'sharing', name)),
    ...(await readdir(here('lib', 'typography'))).map((name) => here('lib', 'typography', name)),
    here('public', 'icon.svg'),
  ].sort()
  const code = createHash('sha256')
  for (const file of files) code.update(await readFile(file))
  return {
    code: code.digest('hex'),
    face: fontFiles()
      .map((file) => path.basename(file))
      .join(),
    renderer: installedVersion('@takumi-rs/core'),
    words: process.versions.icu ?? '',
  }
}
