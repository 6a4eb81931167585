import { wellFormed } from './well-formed'

/** A place that a reader can share an article to. */
export type ShareTarget = 'line' | 'facebook' | 'x' | 'linkedin' | 'mail'

/** A plain link that opens a place's own form for sharing. */
export type ShareLink = { readonly id: ShareTarget; readonly href: string }

/**
 * The links that share an article, in the order in which Thai readers use them. They work without script
 * and load nothing from those places.
 *
 * Everything is percent-encoded: Thai and spaces too, since mail programs take `+` as it stands
 * (RFC 6068, section 5), and a line's end in a mail is CR LF (the same, section 5).
 *
 * Addresses: LINE https://developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons/,
 * X https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent,
 * LinkedIn https://learn.microsoft.com/linkedin/consumer/integrations/self-serve/plugins/share-plugin.
 *
 * @param url the canonical, absolute address of the article in the language that is shared
 * @param headline the headline in that language
 * @returns one link for each place
 */
export function shareLinks(url: string, headline: string): readonly ShareLink[] {
  const address = encodeURIComponent(url)
  const title = wellFormed(headline)
  const words = encodeURIComponent(title)
  return [
    { id: 'line', href: `https://social-plugins.line.me/lineit/share?url=${address}` },
    { id: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { id: 'x', href: `https://x.com/intent/tweet?text=${words}&url=${address}` },
    { id: 'linkedin', href: `https://www.linkedin.com/sharing/share-offsite/?url=${address}` },
    { id: 'mail', href: `mailto:?subject=${words}&body=${encodeURIComponent(`${title}\r\n\r\n${url}`)}` },
  ]
}
