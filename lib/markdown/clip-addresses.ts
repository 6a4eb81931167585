/** A site whose clips are shown as a link with their title: nothing of it is loaded before the reader follows it. */
type ClipSite = {
  readonly name: string
  readonly hosts: RegExp
  /** The address of one clip, by its path and query. */
  readonly clip: RegExp
  /** An address to show to an editor. */
  readonly example: string
}

/**
 * The forms of addresses that the sites' own buttons for sharing give: YouTube's watch page, short links, Shorts and live
 * broadcasts; Facebook's videos and reels; TikTok's videos, and the short links of each.
 */
const SITES: readonly ClipSite[] = [
  {
    name: 'YouTube',
    hosts: /^(?:(?:www|m|music)\.)?youtube\.com$|^(?:www\.)?youtube-nocookie\.com$/,
    clip: /^\/(?:watch\/?\?(?:.*&)?v=|(?:shorts|live|embed|v)\/)[\w-]{11}(?:[/?&]|$)/,
    example: 'https://www.youtube.com/watch?v=abcdefghijk',
  },
  {
    name: 'YouTube',
    hosts: /^(?:www\.)?youtu\.be$/,
    clip: /^\/[\w-]{11}(?:[/?]|$)/,
    example: 'https://youtu.be/abcdefghijk',
  },
  {
    name: 'Facebook',
    hosts: /^(?:(?:www|m|web|mbasic|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/,
    clip: /^\/(?:(?:watch\/?|video\.php)\?(?:.*&)?v=\d+|reel\/\d+|share\/[vr]\/[\w-]+|[^?]*\/videos\/(?:[^?/]+\/)?\d+)/,
    example: 'https://www.facebook.com/watch/?v=1234567890',
  },
  {
    name: 'Facebook',
    hosts: /^(?:www\.)?fb\.watch$/,
    clip: /^\/[\w-]+/,
    example: 'https://fb.watch/abc123/',
  },
  {
    name: 'TikTok',
    hosts: /^(?:(?:www|m)\.)?tiktok\.com$/,
    clip: /^\/(?:@[^/?]+\/video\/\d+|t\/\w+)/,
    example: 'https://www.tiktok.com/@name/video/1234567890',
  },
  {
    name: 'TikTok',
    hosts: /^(?:vm|vt)\.tiktok\.com$/,
    clip: /^\/\w+/,
    example: 'https://vt.tiktok.com/ZS1234567/',
  },
]

/** The sites, for messages. */
export const CLIP_SITES: readonly string[] = [...new Set(SITES.map(({ name }) => name))]

/** What an address of a clip's site is. */
export type ClipAddress = {
  /** What the site is called. */
  readonly site: string
  /** Whether it leads to one clip, not to a channel or a list. */
  readonly isClip: boolean
  /** An address of a clip there. */
  readonly example: string
}

/**
 * @param url an address as written
 * @returns what it is, where it is one of a site that has clips
 */
export function clipAddress(url: string): ClipAddress | undefined {
  const written = url.trim()
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return undefined
  const { hostname, pathname, search, port, username } = new URL(written)
  const site = SITES.find(({ hosts }) => hosts.test(hostname))
  if (!site || port || username) return undefined
  return { site: site.name, isClip: site.clip.test(pathname + search), example: site.example }
}

/**
 * @param url an address as written
 * @returns whether it leads to a clip that is shown as a link
 */
export function isClipAddress(url: string): boolean {
  return clipAddress(url)?.isClip === true
}
