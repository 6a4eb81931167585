import { createHash } from 'node:crypto'

/** Names this publication among all users of such identifiers. Chosen at random, once: never change it. */
const PUBLICATION = '8f6d3c52-1b0e-4a77-9c39-d0e6a1f4b285'

/**
 * A permanent name for an entry or a feed (RFC 4287, section 4.2.6). Readers know by it what they have read, so
 * it must outlive a change of host, and no address is in it.
 *
 * It is a UUID made from a name (version 5; RFC 9562, section 5.5) rather than a `tag:` URI, which would have to
 * carry a domain that belongs to the publisher (RFC 4151, section 2.1); a clone of this site has none yet.
 *
 * @param parts what tells the thing from all others: `article`, its slug, its language
 * @returns a `urn:uuid:` URI, the same for the same parts for ever
 */
export function feedId(...parts: readonly string[]): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(PUBLICATION.replaceAll('-', ''), 'hex'))
    .update(parts.join('/'))
    .digest()
    .subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
