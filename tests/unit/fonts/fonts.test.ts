import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { CORE_CHARACTERS, MORE_CHARACTERS, unicodeRange } from '../../../lib/fonts/font-characters'
import { fontFaceRules } from '../../../lib/fonts/font-face-rules'
import { type FontFile, fontLicence, makeFontFiles } from '../../../lib/fonts/font-files'
import { loadShaper, type Shaper } from './shaper'

let files: FontFile[]
let shapers: { name: string; shaper: Shaper }[]

beforeAll(async () => {
  files = await makeFontFiles()
  const core = files.filter(({ more }) => !more)
  shapers = await Promise.all(
    core.map(async ({ name, bytes, characters }) => ({ name, shaper: await loadShaper(bytes, characters) })),
  )
})

describe('the fonts in public/fonts', () => {
  test('are what npm run fonts makes, with their licence and nothing else', async () => {
    expect(readdirSync('public/fonts').sort()).toEqual([...files.map(({ name }) => name), 'OFL.txt'].sort())
    for (const { name, bytes } of files)
      expect(readFileSync(`public/fonts/${name}`).equals(bytes), name).toBe(true)
    expect(readFileSync('public/fonts/OFL.txt', 'utf8')).toBe(await fontLicence())
    expect(readFileSync('app/fonts.css', 'utf8')).toBe(fontFaceRules(files))
  })

  test('weigh at most 17 kB where every page loads them', () => {
    for (const { name, bytes } of files.filter(({ more }) => !more))
      expect(bytes.length, name).toBeLessThan(17_000)
  })

  test('do not carry the name that their licence reserves', () => {
    for (const { shaper } of shapers) {
      expect(shaper.names).toContain('Otagai')
      expect(shaper.names).not.toMatch(/Plex/)
    }
  })
})

describe('the characters', () => {
  test('are all in the font that is said to have them', async () => {
    for (const { name, characters, bytes } of files) {
      const { missing } = await loadShaper(bytes, characters)
      expect(missing(characters), name).toEqual([])
    }
  })

  test('hold every one that the content is written with', () => {
    const inFonts = new Set([...CORE_CHARACTERS, ...MORE_CHARACTERS, '\n'])
    const missing = new Map<string, string>()
    for (const file of readdirSync('content', { recursive: true, encoding: 'utf8' })) {
      if (!/\.(md|json|ya?ml)$/.test(file)) continue
      for (const character of readFileSync(path.join('content', file), 'utf8'))
        if (!inFonts.has(character)) missing.set(character, file)
    }
    expect(Object.fromEntries(missing)).toEqual({})
  })

  test('are in no two files, so that a browser never has to choose', () => {
    expect([...CORE_CHARACTERS].filter((one) => MORE_CHARACTERS.includes(one))).toEqual([])
  })

  test('are written as ranges that CSS reads', () => {
    expect(unicodeRange('cabz–')).toBe('U+61-63, U+7A, U+2013')
  })
})

describe('Thai is shaped', () => {
  test('with a tone mark raised above the vowel it stands on', () => {
    for (const { name, shaper } of shapers) {
      const [, vowel, tone] = shaper.shape('ที่')
      expect(tone?.y, name).toBeGreaterThan(vowel?.y ?? Number.POSITIVE_INFINITY)
    }
  })

  test('with marks that move aside for a tall letter', () => {
    for (const { name, shaper } of shapers) {
      const offset = (text: string) => {
        const [letter, mark] = shaper.shape(text)
        return (mark?.x ?? 0) + (letter?.advance ?? 0)
      }
      expect(offset('ป้').toFixed(0), name).not.toBe(offset('บ้').toFixed(0))
    }
  })

  test('with a letter that loses its foot above a vowel under it', () => {
    for (const { name, shaper } of shapers)
      expect(shaper.shape('ญู')[0]?.glyph, name).not.toBe(shaper.shape('ญ')[0]?.glyph)
  })

  test('with sara am taken apart, its ring before the tone', () => {
    for (const { name, shaper } of shapers) expect(shaper.shape('น้ำ'), name).toHaveLength(4)
  })

  test('and Latin is kerned', () => {
    for (const { name, shaper } of shapers)
      expect(shaper.shape('AV')[0]?.advance, name).toBeLessThan(shaper.shape('AA')[0]?.advance ?? 0)
  })
})

test('the site’s styles list the stand-ins in their order, and what may come late after them all', () => {
  const face = readFileSync('app/globals.css', 'utf8').match(/--face:([^;]+);/)?.[1] ?? ''
  const listed = face.split(',').map((family) => family.trim().replaceAll('"', ''))
  const named = [...fontFaceRules(files).matchAll(/font-family: "([^"]+)"/g)].map(([, family]) => family)
  const standIns = [...new Set(named)].filter(
    (family) => !['Plex Thai', 'Plex Thai Late'].includes(family ?? ''),
  )
  expect(listed).toEqual(['Plex Thai', ...standIns, 'Thonburi', 'Plex Thai Late', 'sans-serif'])
})
