/**
 * Width and height of a social card in px. Facebook, LINE and X show pictures of 1.91:1 at full width from
 * 1200×630 on: https://developers.facebook.com/docs/sharing/webmasters/images.
 */
export const CARD_SIZE = { width: 1200, height: 630 } as const
