import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { makeVariants } from '@/lib/pictures/make-variants'
import type { Picture, PictureFault } from '@/lib/pictures/picture'
import { isFault, readPicture } from '@/lib/pictures/read-picture'
import { variantsOf } from '@/lib/pictures/variants'
import { drawing, movingPicture, photograph } from '../../fixtures/pictures'

const home = mkdtempSync(path.join(tmpdir(), 'pictures-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let count = 0
/** Writes a picture's file and reads it. */
function reading(content: Buffer | string, name = 'a.jpg'): Picture | PictureFault {
  const file = path.join(home, `${count++}-${name}`)
  writeFileSync(file, content)
  return readPicture(file, file, name)
}
function read(content: Buffer, name?: string): Picture {
  const found = reading(content, name)
  if (isFault(found)) throw new Error(found.found.en)
  return found
}
function fault(content: Buffer | string, name?: string): PictureFault {
  const found = reading(content, name)
  if (!isFault(found)) throw new Error('there is nothing wrong with it')
  return found
}
/** Makes the files of a picture in a folder of their own. */
async function made(picture: Picture): Promise<string> {
  const folder = path.join(home, `made-${count++}`)
  mkdirSync(folder)
  const files = await makeVariants(picture, 'a.jpg')
  if ('found' in files) throw new Error(files.found.en)
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes)
  return folder
}

describe('a picture file', () => {
  it('is read with its size as it is seen, whichever way it lies in the file', async () => {
    const size = { width: 60, height: 90 }
    expect(read(await photograph(size))).toMatchObject({ ...size, kind: 'photograph' })
    const lying = await photograph(size, { orientation: 6 })
    expect(await sharp(lying).metadata()).toMatchObject({ width: 90, height: 60, orientation: 6 })
    expect(read(lying)).toMatchObject(size)
  })
  it('is told to be cut off before it is decoded, whatever ends are in its metadata', async () => {
    const size = { width: 400, height: 300 }
    const pictures = [
      await photograph(size, { orientation: 6 }),
      await sharp(await photograph(size))
        .jpeg({ progressive: true })
        .withExif({ IFD0: { Artist: '\u00ff\u00d9' } })
        .toBuffer(),
      await drawing(size),
      await sharp(await drawing(size))
        .webp()
        .toBuffer(),
    ]
    for (const whole of pictures) {
      expect(read(whole)).toBeDefined()
      expect(read(Buffer.concat([whole, Buffer.from('\n')]))).toBeDefined()
      const { found, expected } = fault(whole.subarray(0, whole.length * 0.8))
      expect(found.en).toBe('a.jpg, a picture that is cut off')
      expect(expected.en).toContain('once more')
    }
  })
  it('is known by what is inside, not by its name', async () => {
    const size = { width: 40, height: 20 }
    expect(read(await drawing(size))).toMatchObject({ ...size, kind: 'drawing' })
    expect(read(await movingPicture(size))).toMatchObject({ ...size, kind: 'moving' })
    expect(
      read(
        await sharp(await drawing(size))
          .avif()
          .toBuffer(),
      ),
    ).toMatchObject({ ...size, kind: 'drawing' })
    const webp = sharp(await movingPicture(size), { animated: true }).webp()
    expect(read(await webp.toBuffer())).toMatchObject({ ...size, kind: 'moving' })
    expect(
      read(
        await sharp(await drawing(size))
          .webp()
          .toBuffer(),
      ),
    ).toMatchObject({ kind: 'drawing' })
  })
  it('has another name when it is another, and the same when it is the same in another place', async () => {
    const bytes = await photograph({ width: 60, height: 40 })
    const other = await photograph({ width: 60, height: 40 }, { hue: 10 })
    expect(read(bytes).id).toBe(read(bytes).id)
    expect(read(bytes).id).not.toBe(read(other).id)
    expect(read(bytes).id).toMatch(/^[0-9a-f]{16}$/)
  })
  it('is read anew when it has changed', async () => {
    const file = path.join(home, 'changing.jpg')
    writeFileSync(file, await photograph({ width: 60, height: 40 }))
    expect(readPicture(file, file, 'a.jpg')).toMatchObject({ width: 60 })
    writeFileSync(file, await photograph({ width: 80, height: 40 }))
    expect(readPicture(file, file, 'a.jpg')).toMatchObject({ width: 80 })
  })
  it.each([
    ['', 'an empty file'],
    ['Not a picture at all', 'which is not a picture inside'],
    ['<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>', 'of the kind SVG inside'],
  ])('that holds %j is told as such', (content, found) => {
    expect(fault(content).found.en).toBe(`a.jpg, ${found.startsWith('of') ? 'a picture ' : ''}${found}`)
  })
  it('may not be absurdly large, by its bytes or by its pixels', async () => {
    expect(fault(Buffer.alloc(40_000_001)).found.en).toBe('a.jpg, a file of 41 MB')
    const wide = await sharp({ create: { width: 16_001, height: 1, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    expect(fault(wide).found.en).toBe('a.jpg, a picture of 16001 by 1 pixels')
    expect(fault(wide).expected.en).toContain('3200 pixels are wide enough')
  })
})

describe('what is published of a picture', () => {
  it('are files of exactly the sizes that its pages tell, upright and without what the camera noted', async () => {
    const picture = read(await photograph({ width: 700, height: 1001 }, { orientation: 6 }))
    const folder = await made(picture)
    expect(readdirSync(folder).sort()).toEqual(
      variantsOf(picture)
        .map(({ name }) => name)
        .sort(),
    )
    for (const { name, width, height, format } of variantsOf(picture)) {
      const file = path.join(folder, name)
      const found = await sharp(file).metadata()
      expect(found).toMatchObject({ width, height, format: format === 'avif' ? 'heif' : format })
      expect(
        [found.exif, found.xmp, found.iptc, found.orientation].filter((one) => one !== undefined),
      ).toEqual([])
      expect(readFileSync(file).includes('secret of the camera')).toBe(false)
      // The red sun of the fixture stands to the right of the middle, in the upper half.
      const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })
      const at = (Math.round(0.22 * height) * info.width + Math.round(0.75 * width)) * info.channels
      expect((data[at] ?? 0) - (data[at + 2] ?? 0)).toBeGreaterThan(100)
    }
  })
  it('keeps what is transparent', async () => {
    const folder = await made(read(await drawing({ width: 200, height: 80 }), 'a.png'))
    for (const name of readdirSync(folder)) {
      const { data } = await sharp(path.join(folder, name)).raw().toBuffer({ resolveWithObject: true })
      expect(data[3]).toBe(0)
    }
  })
  it('moves in WebP, comes to rest within five seconds, and stands still in AVIF', async () => {
    const folder = await made(read(await movingPicture({ width: 60, height: 40 }), 'a.gif'))
    const of = (ending: string) => readdirSync(folder).find((name) => name.endsWith(ending)) ?? ''
    const moving = await sharp(path.join(folder, of('.webp')), { animated: true }).metadata()
    expect(moving).toMatchObject({ pages: 3, pageHeight: 40, loop: 3, delay: [500, 500, 500] })
    expect((await sharp(path.join(folder, of('.avif'))).metadata()).pages ?? 1).toBe(1)
  })
  it('is the same, byte by byte, each time it is made', async () => {
    const picture = read(await photograph({ width: 560, height: 300 }))
    const [one, other] = [await made(picture), await made(picture)]
    for (const name of readdirSync(one))
      expect(readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name))), name).toBe(true)
  })
})

describe('a picture that cannot be published', () => {
  const failing = async (content: Buffer, name?: string) => {
    const found = await makeVariants(read(content, name), 'a.jpg')
    return 'found' in found ? found : undefined
  }
  it('because a part of it is missing is told', async () => {
    const whole = await drawing({ width: 800, height: 600 })
    const found = await failing(Buffer.concat([whole.subarray(0, whole.length / 2), whole.subarray(-12)]))
    expect(found?.found.en).toMatch(/^a\.jpg, a picture that cannot be read to its end/)
    expect(found?.expected.en).toContain('save it again')
  })
  it('because it moves for too long is told with its seconds', async () => {
    const found = await failing(await movingPicture({ width: 60, height: 40 }, 2000), 'a.gif')
    expect(found?.found.en).toBe('a.jpg, which moves for 6.0 seconds')
    expect(found?.expected.en).toContain('5 seconds or shorter')
  })
})
