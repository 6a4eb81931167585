import { existsSync } from 'node:fs'
import sharp from 'sharp'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ICON_GROUND, iconDrawing, iconIco, iconPng } from '../../../lib/cards/icon'
import { defaultLocale, localeCodes } from '../../../lib/i18n/locales'
import { webManifest } from '../../../lib/metadata/web-manifest'
import { site } from '../metadata/articles'

/** The smallest box that holds all that is not paper, in px. */
async function inkBox(png: Buffer) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const paper = [1, 3, 5].map((at) => Number.parseInt(ICON_GROUND.slice(at, at + 2), 16))
  const box = { left: info.width, right: 0, top: info.height, bottom: 0 }
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++) {
      if (paper.every((value, channel) => data[(y * info.width + x) * 3 + channel] === value)) continue
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x + 1)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y + 1)
    }
  return box
}

describe('an icon for home screens', () => {
  test.each([180, 192, 512])('is a square PNG of %d px without transparency', async (size) => {
    const png = await iconPng(size)
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: size, height: size })
    expect((await sharp(png).stats()).isOpaque).toBe(true)
  })

  test('stands in the middle', async () => {
    const { left, right, top, bottom } = await inkBox(await iconPng(192))
    expect([left, top]).toEqual([192 - right, 192 - bottom])
  })

  test('a maskable one keeps its drawing in the circle of 80 % that no device cuts', async () => {
    const { left, right, top, bottom } = await inkBox(await iconPng(512, { maskable: true }))
    const farthest = Math.max(256 - left, right - 256) ** 2 + Math.max(256 - top, bottom - 256) ** 2
    expect(Math.sqrt(farthest)).toBeLessThanOrEqual(0.4 * 512)
  })
})

test('the icon at /favicon.ico holds a PNG of each size that its head names', async () => {
  const ico = await iconIco()
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3])
  let end = 6 + 3 * 16
  for (const [at, size] of [16, 32, 48].entries()) {
    const entry = ico.subarray(6 + at * 16)
    const [bytes, offset] = [entry.readUInt32LE(8), entry.readUInt32LE(12)]
    expect([entry[0], entry[1], offset]).toEqual([size, size, end])
    end += bytes
    const png = ico.subarray(offset, end)
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: size, height: size })
  }
  expect(end).toBe(ico.length)
})

test('the drawing can be had in other colours, and follows no system then', () => {
  const svg = iconDrawing({ one: '#111111', other: '#222222' }).toString()
  expect([...svg.matchAll(/stroke="([^"]+)"/g)].map((match) => match[1])).toEqual(['#111111', '#222222'])
  expect(svg).not.toContain('prefers-color-scheme')
})

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the web manifest', () => {
  const manifest = webManifest(site)

  test('has icons of both sizes that Android asks for, a maskable one, and the drawing itself', () => {
    expect(manifest.icons?.map(({ src, sizes, purpose }) => [src, sizes, purpose])).toEqual([
      ['/icon.svg', 'any', 'any'],
      ['/icon-192.png', '192x192', undefined],
      ['/icon-512.png', '512x512', undefined],
      ['/icon-maskable-512.png', '512x512', 'maskable'],
    ])
    expect(existsSync('public/icon.svg')).toBe(true)
  })

  test('opens where the language is chosen, and offers each language', () => {
    expect(manifest).toMatchObject({ start_url: '/', scope: '/', id: '/', lang: defaultLocale })
    expect(manifest.shortcuts?.map(({ url }) => url)).toEqual(localeCodes.map((locale) => `/${locale}/`))
  })

  test('has everything below the path that the site lies under', () => {
    vi.stubEnv('SITE_URL', 'https://user.github.io/news')
    const { id, start_url, scope, icons, shortcuts } = webManifest(site)
    expect([id, start_url, scope]).toEqual(['/news/', '/news/', '/news/'])
    expect(icons?.map(({ src }) => src)).toEqual(manifest.icons?.map(({ src }) => `/news${src}`))
    expect(shortcuts?.map(({ url }) => url)).toEqual(localeCodes.map((locale) => `/news/${locale}/`))
  })
})
