import type { LocalizedMessage } from '../i18n/localized-message'

/** What pages must know of a picture file before it is made smaller. */
export type Picture = {
  /** The file's path, relative to the working directory where it lies inside it. */
  readonly file: string
  /** A sum of its bytes and of how they are made smaller, 16 hexadecimal digits: part of the names it is published under. */
  readonly id: string
  /** Size in pixels as it is seen: a photograph that lies on its side in its file is turned upright. */
  readonly width: number
  readonly height: number
  /** `photograph` has no transparent parts; `drawing` may; `moving` has several frames. */
  readonly kind: 'photograph' | 'drawing' | 'moving'
}

/** What is wrong with a picture, and what to do instead; the words of a finding. */
export type PictureFault = { readonly found: LocalizedMessage; readonly expected: LocalizedMessage }
