/**
 * How pictures are made smaller, in sharp's words (https://sharp.pixelplumbing.com/api-output/). Photographs bear more than
 * drawings, whose edges and letters show what was left out. These are part of the names of what is published: after a change
 * all pictures are made again, under other names.
 *
 * AVIF's `effort` 4, its default, takes seven times as long as 3, for files 5 % smaller (12 megapixels with grain, at 1600 px).
 */
export const SETTINGS = {
  photograph: {
    avif: { quality: 50, effort: 3, chromaSubsampling: '4:2:0' },
    webp: { quality: 74, effort: 5, smartSubsample: true },
    jpeg: { quality: 76, mozjpeg: true },
  },
  drawing: {
    avif: { quality: 62, effort: 3 },
    webp: { quality: 86, effort: 5, smartSubsample: true },
    jpeg: {},
  },
  moving: {
    avif: { quality: 62, effort: 3 },
    webp: { quality: 74, effort: 4 },
    jpeg: {},
  },
} as const

/**
 * What moves by itself for longer must be possible to stop (WCAG 2.2, success criterion 2.2.2), and an `<img>` has no button:
 * so moving pictures come to rest, in milliseconds.
 */
export const LONGEST_MOTION = 5000
