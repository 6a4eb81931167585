import path from 'node:path'

/** @returns absolute path of the folder in which the cards of all pages are kept between builds */
export function cardsFolder(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), '.cache', 'cards')
}
