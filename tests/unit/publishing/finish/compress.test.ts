import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressed, compressSite } from '../../../../lib/publishing/finish/compress'

test('every text that is worth it has a .br and a .gz beside it that unpack to the same bytes', async () => {
  const site = mkdtempSync(path.join(tmpdir(), 'otagai-site-'))
  mkdirSync(path.join(site, 'th'))
  const text = 'ข่าว '.repeat(200)
  for (const file of ['th/index.html', 'feed.xml', 'site.webmanifest', 'icon.svg'])
    writeFileSync(path.join(site, file), text)
  writeFileSync(path.join(site, 'face.woff2'), text)
  writeFileSync(path.join(site, 'small.txt'), 'ข่าว')

  expect(await compressSite(site)).toBe(4)
  const page = path.join(site, 'th/index.html')
  expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(text)
  expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(text)
  expect(existsSync(path.join(site, 'face.woff2.br'))).toBe(false)
  expect(existsSync(path.join(site, 'small.txt.gz'))).toBe(false)
})

test('what is seldom opened is compressed too, and unpacks to the same bytes', async () => {
  const text = Array.from({ length: 400 }, (_, index) => `<p>ข่าวที่ ${index * 7919}</p>`).join('\n')
  const size = async (isArchived: boolean) => {
    const packed = new Map(await compressed(Buffer.from(text), isArchived))
    expect(brotliDecompressSync(packed.get('.br') ?? '').toString()).toBe(text)
    expect(gunzipSync(packed.get('.gz') ?? '').toString()).toBe(text)
    return packed.get('.br')?.length ?? 0
  }
  expect(await size(true)).toBeGreaterThan(await size(false))
})

test('what is compressed already is left as it is', async () => {
  const site = mkdtempSync(path.join(tmpdir(), 'otagai-site-'))
  writeFileSync(path.join(site, 'a.html'), 'ข่าว '.repeat(200))
  writeFileSync(path.join(site, 'b.html'), 'ข่าว '.repeat(200))
  expect(await compressSite(site, new Set(['a.html']))).toBe(1)
  expect(existsSync(path.join(site, 'a.html.br'))).toBe(false)
})
