import { preload } from 'react-dom'
import fonts from '@/lib/publishing/early-fonts.json'

/**
 * Asks for the fonts before the style sheet that names them is read, in the head of every page.
 *
 * They are shown only if they are there when the page is first painted (see lib/publishing/font-face-rules.ts). For
 * fonts that are asked for so, Chromium holds that paint back a moment, some 50 ms; for others it never does, and a first
 * visit would be without them on the quickest line.
 */
export function EarlyFonts() {
  for (const href of fonts) preload(href, { as: 'font', crossOrigin: '' })
  return null
}
