import { readBytes } from './read-bytes'

/** What is read of a WebM file: https://www.webmproject.org/docs/container/. */
export type WebM = {
  /** Size in pixels of its picture as it is seen, where it says one. */
  readonly width?: number
  readonly height?: number
}

/** Ids of the elements that are read: RFC 8794, section 11, and RFC 9559, section 5. */
const IDS = {
  header: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  tracks: 0x1654ae6b,
  track: 0xae,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
  displayUnit: 0x54b2,
  displayWidth: 0x54b0,
  displayHeight: 0x54ba,
} as const

type Element = { readonly id: number; readonly content: Buffer }

/** Where the tracks stand: before the first cluster. */
const BEGINNING = 262_144

/**
 * @param opened a file that is open for reading
 * @returns what it says of itself; undefined where it is no WebM
 */
export function readWebM(opened: number): WebM | undefined {
  const top = elementsIn(readBytes(opened, 0, BEGINNING))
  const docType = find(top.slice(0, 1), IDS.header, IDS.docType)?.toString('latin1').replace(/\0+$/, '')
  if (docType !== 'webm') return undefined
  const tracks = elementsIn(find(top, IDS.segment, IDS.tracks) ?? Buffer.alloc(0))
  for (const { content } of tracks.filter(({ id }) => id === IDS.track)) {
    const video = elementsIn(find(elementsIn(content), IDS.video) ?? Buffer.alloc(0))
    const number = (id: number) => unsigned(find(video, id))
    // Display units other than pixels are for shapes alone, and rare.
    const inPixels = (number(IDS.displayUnit) ?? 0) === 0
    const width = (inPixels && number(IDS.displayWidth)) || number(IDS.pixelWidth)
    const height = (inPixels && number(IDS.displayHeight)) || number(IDS.pixelHeight)
    if (width && height) return { width, height }
  }
  return {}
}

/** The content of the first element of a path of ids. */
function find(elements: readonly Element[], id: number, ...below: readonly number[]): Buffer | undefined {
  const content = elements.find((element) => element.id === id)?.content
  const [next, ...rest] = below
  return content && next !== undefined ? find(elementsIn(content), next, ...rest) : content
}

function elementsIn(bytes: Buffer): Element[] {
  const elements: Element[] = []
  for (let at = 0; at < bytes.length && elements.length < 1000; ) {
    const id = vint(bytes, at, true)
    const size = id && vint(bytes, at + id.length, false)
    if (!id || !size) break
    const start = at + id.length + size.length
    // What is streamed does not know its size, and goes on to the end; what is cut off ends where it is cut.
    const end = size.isUnknown ? bytes.length : Math.min(start + size.value, bytes.length)
    elements.push({ id: id.value, content: bytes.subarray(start, end) })
    at = end
  }
  return elements
}

/** A number of one to eight bytes, whose first set bit says how many (RFC 8794, section 4); ids keep that bit. */
function vint(bytes: Buffer, at: number, keepsMarker: boolean) {
  const first = bytes[at] ?? 0
  const length = Math.clz32(first) - 23
  if (first === 0 || at + length > bytes.length) return undefined
  const parts = bytes.subarray(at + 1, at + length)
  const marked = keepsMarker ? first : first & (0xff >> length)
  const value = parts.reduce((sum, byte) => sum * 256 + byte, marked)
  const isUnknown = !keepsMarker && marked === 0xff >> length && parts.every((byte) => byte === 0xff)
  return { value, length, isUnknown }
}

function unsigned(bytes: Buffer | undefined): number | undefined {
  return bytes && [...bytes].reduce((sum, byte) => sum * 256 + byte, 0)
}
