import { describe, expect, it } from 'vitest'
import type { Picture } from '@/lib/pictures/picture'
import { fallbackOf, isWide, type PicturePlace, sourcesOf, variantsOf } from '@/lib/pictures/variants'

const picture = (given: Partial<Picture> = {}): Picture => ({
  file: 'content/articles/a/a.jpg',
  id: '0123456789abcdef',
  width: 4000,
  height: 3000,
  kind: 'photograph',
  ...given,
})
const widths = (width: number, format = 'avif') =>
  variantsOf(picture({ width, height: width }))
    .filter((variant) => variant.format === format)
    .map((variant) => variant.width)

describe('the files of a picture', () => {
  it('are of the usual widths, and never wider than the picture itself', () => {
    expect(widths(4000)).toEqual([320, 480, 800, 1200, 1600])
    expect(widths(1600)).toEqual([320, 480, 800, 1200, 1600])
    expect(widths(1000)).toEqual([320, 480, 800, 1000])
    expect(widths(820)).toEqual([320, 480, 820])
    expect(widths(300)).toEqual([300])
    expect(widths(1)).toEqual([1])
  })
  it('keep its shape', () => {
    for (const { width, height } of variantsOf(picture({ width: 3333, height: 2222 })))
      expect(Math.abs(height - (width * 2222) / 3333)).toBeLessThanOrEqual(0.5)
    expect(variantsOf(picture({ width: 4000, height: 1 })).every(({ height }) => height === 1)).toBe(true)
  })
  it('have names that tell their width, their content and their format', () => {
    expect(variantsOf(picture({ width: 300, height: 225 })).map(({ name }) => name)).toEqual([
      '300.0123456789abcdef.avif',
      '300.0123456789abcdef.webp',
      '300.0123456789abcdef.jpg',
    ])
  })
  it('are in AVIF, WebP and, for a photograph, once in JPEG; what may be transparent has no JPEG', () => {
    expect(widths(4000, 'webp')).toEqual(widths(4000))
    expect(widths(4000, 'jpeg')).toEqual([1200])
    for (const kind of ['drawing', 'moving'] as const)
      expect(variantsOf(picture({ kind })).some(({ format }) => format === 'jpeg')).toBe(false)
  })
})

describe('what a page shows of a picture', () => {
  it('names files that there are, and no other', () => {
    for (const kind of ['photograph', 'drawing', 'moving'] as const) {
      const one = picture({ kind })
      const { sources, src, srcSet = '' } = sourcesOf(one)
      const named = [...sources.map((source) => source.srcSet), srcSet]
        .flatMap((set) => set.split(', '))
        .map((candidate) => candidate.split(' ')[0])
        .filter(Boolean)
      const made = variantsOf(one).map(({ name }) => `/pictures/${name}`)
      expect(new Set([...named, src])).toEqual(new Set(made))
      expect(fallbackOf(one).src).toBe(src)
    }
  })
  it('has the size of the largest, which keeps its place free', () => {
    expect(sourcesOf(picture())).toMatchObject({ width: 1600, height: 1200, isTall: false })
    expect(sourcesOf(picture({ width: 300, height: 500 }))).toMatchObject({
      width: 300,
      height: 500,
      isTall: true,
    })
  })
  it('tells the browser how wide it is shown: at most the measure of the text, and never larger than it is', () => {
    expect(sourcesOf(picture()).sizes).toBe('(min-width: 646px) 612px, calc(100vw - 34px)')
    expect(sourcesOf(picture({ width: 300, height: 200 })).sizes).toContain(' 300px,')
    expect(sourcesOf(picture({ width: 3000, height: 4000 })).sizes).toContain(' 432px,')
  })
  it('is as wide as the page above a text, unless it is high or narrow', () => {
    expect(sourcesOf(picture(), 'lead').sizes).toBe(
      '(min-width: 1152px) 1080px, (min-width: 640px) calc(100vw - 72px), calc(100vw - 34px)',
    )
    expect(sourcesOf(picture({ width: 900, height: 600 }), 'lead').sizes).toContain(
      '(min-width: 972px) 900px,',
    )
    for (const size of [
      { width: 500, height: 400 },
      { width: 3000, height: 4000 },
    ]) {
      expect(isWide(picture(size))).toBe(false)
      expect(sourcesOf(picture(size), 'lead')).toEqual(sourcesOf(picture(size)))
    }
  })
  it('has in lists no file that is of no use there, and is still', () => {
    const named = (place: PicturePlace, given: Partial<Picture> = {}) =>
      sourcesOf(picture(given), place).sources[0]?.srcSet.match(/\d+(?=w)/g)
    expect(named('list')).toEqual(['320', '480'])
    expect(named('second')).toEqual(['320', '480', '800'])
    expect(named('first')).toEqual(['320', '480', '800', '1200', '1600'])
    expect(named('list', { width: 300, height: 200 })).toEqual(['300'])
    expect(sourcesOf(picture(), 'list')).toMatchObject({ width: 480, height: 360 })
    expect(sourcesOf(picture({ kind: 'moving' }), 'list').sources[0]).not.toHaveProperty('media')
  })
  it('rests for who asked for less motion', () => {
    const { sources, src } = sourcesOf(picture({ kind: 'moving' }))
    expect(sources).toMatchObject([{ type: 'image/avif', media: '(prefers-reduced-motion: reduce)' }])
    expect(src).toMatch(/\.webp$/)
  })
})
