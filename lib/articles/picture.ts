import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Picture, PictureFault } from '../pictures/picture'
import { readPicture } from '../pictures/read-picture'
import { shownPath } from './problem'
import { listed, nearestWord } from './spelling'

/** The kinds of picture that every browser shows and that cannot carry script, as SVG can. */
const KINDS = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif']

/**
 * Finds the file behind a picture's `src`.
 *
 * @param src a file name relative to the Markdown file, or a path from the site's root, which is a file in `public/`
 * @param folder absolute path of the folder that the Markdown file is in
 * @returns the picture's absolute path, which need not exist
 */
export function pictureFile(src: string, folder: string): string {
  return src.startsWith('/')
    ? path.join(/* turbopackIgnore: true */ process.cwd(), 'public', src)
    : path.join(/* turbopackIgnore: true */ folder, src)
}

/**
 * Finds a picture and reads what pages must know of it.
 *
 * @param src as an editor wrote it
 * @param folder absolute path of the folder that the Markdown file is in
 * @returns the picture; or what was found and what to write instead
 */
export function pictureOf(src: string, folder: string): Picture | PictureFault {
  const file = pictureFile(src, folder)
  return pictureAdvice(src, folder) ?? readPicture(file, shownPath(file), src)
}

/** Says what is wrong with a picture's `src`, or nothing when there is such a file. */
function pictureAdvice(src: string, folder: string): PictureFault | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) {
    return {
      found: `${src}, an address outside the site`,
      expected: 'Save the picture beside this file and write its name, such as `forum.jpg`.',
    }
  }
  if (!/^\/?[\w.-]+(\/[\w.-]+)*$/.test(src) || src.split('/').includes('..')) {
    return {
      found: src,
      expected:
        'Name the picture with the letters a to z, digits, hyphens and dots, such as `forum.jpg`, in this folder.',
    }
  }
  if (!KINDS.includes(path.extname(src).toLowerCase())) {
    return {
      found: `${src}, a kind of file that is not shown`,
      expected: `Use a picture that ends in ${listed(KINDS)}.`,
    }
  }
  const file = pictureFile(src, folder)
  const beside = filesIn(path.dirname(file))
  // Compared by its exact name: some systems do not tell FORUM.jpg from forum.jpg, web servers do.
  if (beside.includes(path.basename(file)) && statSync(file).isFile()) return undefined
  const meant = nearestWord(path.basename(file), beside)
  return {
    found: `${src}, a file that does not exist`,
    expected: meant
      ? `Did you mean \`${src.slice(0, src.length - path.basename(file).length)}${meant}\`?`
      : `Put the picture ${src.startsWith('/') ? 'into public/' : 'beside this file'}, or correct its name.`,
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
