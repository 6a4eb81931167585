import { readBytes } from './read-bytes'

/** What is read of an MP4 file: ISO/IEC 14496-12. */
export type Mp4 = {
  /** Its major brand, such as `isom`, `M4A ` or `qt  ` of QuickTime. */
  readonly brand: string
  /** Size in pixels of its picture as it is seen, where it has one. */
  readonly width?: number
  readonly height?: number
}

/** A box of the file: its type, and where its content begins and ends. */
type Box = { readonly type: string; readonly start: number; readonly end: number }

/** A file has a dozen boxes of each level; what has thousands is none. */
const MOST_BOXES = 1000

/**
 * @param opened a file that is open for reading
 * @param size its size in bytes
 * @returns what it says of itself; undefined where it is no MP4
 */
export function readMp4(opened: number, size: number): Mp4 | undefined {
  const top = boxesIn(opened, 0, size)
  const [first] = top
  if (first?.type !== 'ftyp' || !top.some(({ type }) => type === 'moov' || type === 'moof')) return undefined
  const brand = readBytes(opened, first.start, 4).toString('latin1')
  for (const movie of top.filter(({ type }) => type === 'moov'))
    for (const track of childrenOf(opened, movie, 'trak')) {
      const seen = sizeOfTrack(opened, track)
      if (seen) return { brand, ...seen }
    }
  return { brand }
}

function sizeOfTrack(opened: number, track: Box): { width: number; height: number } | undefined {
  const [header] = childrenOf(opened, track, 'tkhd')
  if (!header) return undefined
  // Times are of 32 bits in version 0, of 64 in version 1; the matrix, and width and height as 16.16, come last.
  const at = header.start + (readBytes(opened, header.start, 1)[0] === 1 ? 52 : 40)
  const bytes = readBytes(opened, at, 44)
  if (bytes.length < 44) return undefined
  const [width, height] = [bytes.readUInt32BE(36) / 65_536, bytes.readUInt32BE(40) / 65_536].map(Math.round)
  if (!width || !height) return undefined
  // A telephone that is held upright lays the picture on its side and says so: the first of the matrix is then 0.
  return bytes.readInt32BE(0) === 0 ? { width: height, height: width } : { width, height }
}

function childrenOf(opened: number, parent: Box, type: string): Box[] {
  return boxesIn(opened, parent.start, parent.end).filter((box) => box.type === type)
}

function boxesIn(opened: number, from: number, to: number): Box[] {
  const boxes: Box[] = []
  for (let at = from; at + 8 <= to && boxes.length < MOST_BOXES; ) {
    const head = readBytes(opened, at, 16)
    if (head.length < 8) break
    const short = head.readUInt32BE(0)
    const isLong = short === 1 && head.length === 16
    const length = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - at : short
    const start = at + (isLong ? 16 : 8)
    if (at + length < start || at + length > to) break
    boxes.push({ type: head.toString('latin1', 4, 8), start, end: at + length })
    at += length
  }
  return boxes
}
