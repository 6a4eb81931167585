import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { imageSize } from 'image-size'
import { documentOf } from '../content/articles/document-field'
import { pictureOf } from '../content/articles/picture-field'
import { slugFrom } from '../content/articles/slug'
import { captionsAdvice } from '../content/media/captions'
import { entryKind, namesIn } from '../entry-kind'
import { defaultLocale } from '../i18n/locales'
import { listMessage } from '../i18n/localized-message'
import { CAPTIONS_ENDING, endingOf, MEDIA_TYPES, PUBLISHED_TYPES } from '../markdown/document-types'
import { writeFileAtomic } from '../write-file-atomic.mjs'
import type { TakenFile, UploadAnswer } from './api'
import { DESK_MESSAGES } from './desk-messages'
import { RefusedError } from './refusal'

/** The largest picture that a build takes, in bytes. */
export const MOST_UPLOAD_BYTES = 40_000_000

/** What a browser shows, and a build takes. */
const PICTURES: readonly string[] = ['jpg', 'png', 'webp', 'avif', 'gif']

/**
 * Looks at a file as a build would, and writes nothing beside the texts.
 *
 * @param given the name that the file had where it came from
 * @param bytes its content, which tells what it is
 * @param workplace absolute path of a folder for what is not judged yet
 * @returns the name that it would have, made of letters that stand in addresses, and its kind
 * @throws RefusedError when a build would refuse it; what the system refuses
 */
export function checkUpload(given: string, bytes: Buffer, workplace: string): TakenFile {
  const { name, kind } = nameFor(given, bytes)
  const aside = path.join(workplace, `upload-${randomUUID()}`)
  try {
    writeFileAtomic(path.join(aside, name), bytes)
    const judged = judge(name, kind, aside)
    if (judged && 'found' in judged) throw new RefusedError(DESK_MESSAGES.badUpload, 422, judged)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  return { name, kind }
}

/**
 * Puts a file beside the texts of an article, once all is well with it that a build would look at.
 *
 * @param folder absolute path of the article's folder
 * @param given the name that the file had where it came from
 * @param bytes its content, which tells what it is
 * @param replaces whether another file of the same name makes room
 * @param workplace absolute path of a folder for what is not judged yet
 * @returns its name, made of letters that stand in addresses; or that of the file which is there already
 * @throws RefusedError when a build would refuse it; what the system refuses
 */
export function takeUpload(
  folder: string,
  given: string,
  bytes: Buffer,
  replaces: boolean,
  workplace: string,
): UploadAnswer {
  const { name: asked, kind } = checkUpload(given, bytes, workplace)
  // Some systems do not tell FORUM.jpg from forum.jpg: what is there keeps the name that it has.
  const name = namesIn(folder).find((one) => one.toLowerCase() === asked) ?? asked
  const there = entryKind(folder, name)
  const isSame = there === 'file' && readFileSync(path.join(folder, name)).equals(bytes)
  if (there !== 'missing' && !isSame && !(replaces && there === 'file')) return { exists: name }
  if (!isSame) writeFileAtomic(path.join(folder, name), bytes, { isLasting: true })
  return { name, kind }
}

function judge(name: string, kind: Kind, folder: string) {
  if (kind === 'picture') return pictureOf(name, folder)
  if (kind === 'captions') return captionsAdvice(name, folder)
  return documentOf(name, { folder, locale: defaultLocale, original: defaultLocale })
}

type Kind = TakenFile['kind']

/** A name for a file by what it is inside: a picture that is called otherwise is shown all the same. */
function nameFor(given: string, bytes: Buffer): TakenFile {
  const base = given.split(/[\\/]/).at(-1) ?? ''
  const ending = endingOf(base)
  const stem = slugFrom(base.slice(0, base.length - ending.length))
  const type = pictureType(bytes)
  if (type && PICTURES.includes(type)) {
    const isSaid = ending === `.${type}` || (type === 'jpg' && ending === '.jpeg')
    return { name: `${stem ?? 'picture'}${isSaid ? ending : `.${type}`}`, kind: 'picture' }
  }
  const kind = MEDIA_TYPES.has(ending) ? 'media' : 'document'
  if (PUBLISHED_TYPES.has(ending)) return { name: `${stem ?? kind}${ending}`, kind }
  // Captions are called as their video is, and by their language: clip.th.vtt.
  if (ending === CAPTIONS_ENDING)
    return {
      name: [...base.split('.').slice(0, -1).map(slugFrom).filter(Boolean), 'vtt'].join('.'),
      kind: 'captions',
    }
  const kinds = listMessage([...PICTURES.map((one) => `.${one}`), ...PUBLISHED_TYPES.keys(), CAPTIONS_ENDING])
  throw new RefusedError(DESK_MESSAGES.otherKind, 415, { name: base, kinds })
}

function pictureType(bytes: Buffer): string | undefined {
  try {
    return imageSize(bytes).type
  } catch {
    return undefined
  }
}
