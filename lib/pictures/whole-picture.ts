/** A segment of a JPEG: 0xff, its kind, and its length (ITU-T T.81, annex B). */
const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9

/**
 * Tells a file that was cut off, as by a connection that broke, without decoding it.
 *
 * @param bytes the whole file
 * @param type what kind of picture it is, as `image-size` names it
 * @returns whether the end of the picture is in the file; true for kinds whose end is not known
 */
export function isWhole(bytes: Buffer, type: string): boolean {
  if (type === 'jpg') return hasEnd(bytes)
  if (type === 'png') return bytes.includes('IEND')
  // RIFF tells its length behind its name: https://developers.google.com/speed/webp/docs/riff_container
  if (type === 'webp') return bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length
  return true
}

/** The preview in the metadata has an end of its own: the picture's stands behind where its points begin. */
function hasEnd(bytes: Buffer): boolean {
  let at = 2
  while (bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN && at + 4 <= bytes.length)
    at += bytes[at + 1] === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  return bytes.indexOf(Buffer.from([0xff, END_OF_IMAGE]), at) !== -1
}
