import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readMedia } from '@/lib/content/media/media-file'

const FOLDER = 'tests/fixtures/media'
const place = mkdtempSync(path.join(tmpdir(), 'media-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const fixture = (name: string) => readFileSync(path.join(FOLDER, name))
const reading = (name: string, bytes: Buffer) => {
  writeFileSync(path.join(place, name), bytes)
  return readMedia(path.join(place, name), name)
}

describe('what a file of sound or video is', () => {
  it.each([
    ['harbour.mp4', { kind: 'video', width: 320, height: 180 }],
    ['upright.mp4', { kind: 'video', width: 180, height: 320 }],
    ['tall.webm', { kind: 'video', width: 160, height: 240 }],
    ['bell.mp3', { kind: 'sound' }],
    ['bell.m4a', { kind: 'sound' }],
    ['bell.ogg', { kind: 'sound' }],
  ])('%s', (name, media) => expect(readMedia(path.join(FOLDER, name), name)).toEqual(media))

  it('is read of a frame of MP3 without a tag', () => {
    expect(reading('bare.mp3', Buffer.from([0xff, 0xf3, 0x48, 0xc4]))).toEqual({ kind: 'sound' })
  })
})

describe('a file that is not what its name says', () => {
  const video = fixture('harbour.mp4')
  it.each([
    ['empty.mp4', Buffer.alloc(0), 'an empty file'],
    ['text.mp4', Buffer.from('<html>not found</html>'), 'no MP4 inside'],
    [
      'quick.mp4',
      Buffer.from(video.toString('latin1').replace('ftypisom', 'ftypqt  '), 'latin1'),
      'no MP4 inside',
    ],
    ['cut.mp4', video.subarray(0, 40), 'no MP4 inside'],
    ['video.m4a', video, 'a video inside'],
    ['sound.mp4', fixture('bell.m4a'), 'sound alone'],
    ['video.mp3', video, 'no MP3 inside'],
    ['aac.mp3', Buffer.from([0xff, 0xf1, 0x50, 0x80]), 'no MP3 inside'],
    ['video.webm', video, 'no WEBM inside'],
    [
      'matroska.webm',
      Buffer.from(fixture('tall.webm').toString('latin1').replace('webm', 'webx'), 'latin1'),
      'no WEBM inside',
    ],
    ['sound.ogg', fixture('bell.mp3'), 'no OGG inside'],
  ])('is told: %s', (name, bytes, found) => {
    const told = reading(name, bytes)
    expect(told).toMatchObject({ found: { en: expect.stringContaining(found) } })
  })

  it.each(['harbour.mp4', 'tall.webm'])('takes no time, wherever %s is cut or changed', (name) => {
    const bytes = fixture(name)
    for (let at = 0; at < Math.min(bytes.length, 900); at++) {
      const changed = Buffer.from(bytes)
      changed[at] = 0xff - (changed[at] ?? 0)
      expect(reading(`changed${path.extname(name)}`, changed)).toBeDefined()
      expect(reading(`cut${path.extname(name)}`, bytes.subarray(0, at))).toBeDefined()
    }
  })
})
