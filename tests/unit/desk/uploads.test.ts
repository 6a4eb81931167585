import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { RefusedError } from '@/lib/desk/refusal'
import { checkUpload, takeUpload } from '@/lib/desk/uploads'
import { DOT } from '../content/content-folder-on-disk'

function folder() {
  const made = mkdtempSync(path.join(tmpdir(), 'upload-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  const workplace = path.join(made, '.work')
  return {
    names: () => readdirSync(made).filter((name) => !name.startsWith('.')),
    left: () => readdirSync(workplace),
    put: (name: string, bytes: Buffer) => writeFileSync(path.join(made, name), bytes),
    read: (name: string) => readFileSync(path.join(made, name)),
    take: (name: string, bytes: Buffer, replaces = false) =>
      takeUpload(made, name, bytes, replaces, workplace),
    check: (name: string, bytes: Buffer) => checkUpload(name, bytes, workplace),
  }
}

const PDF = Buffer.from('%PDF-1.7\n')

describe('an upload', () => {
  it.each([
    ['Forum Photo.PNG', 'forum-photo.png'],
    ['ภาพงาน.png', 'picture.png'],
    ['forum.jpg', 'forum.png'],
    ['C:\\Users\\me\\forum.png', 'forum.png'],
    ['../../forum.png', 'forum.png'],
    ['.htaccess', 'picture.png'],
    ['CON.png', 'picture.png'],
    ['lpt1.png', 'picture.png'],
    ['a\0b.png', 'a-b.png'],
  ])('is called by letters that stand in addresses, and by what it is inside: %s', (given, name) => {
    const { take, names, left } = folder()
    expect(take(given, DOT)).toEqual({ name, kind: 'picture' })
    expect([names(), left()]).toEqual([[name], []])
  })

  it('may be a document', () => {
    const { take } = folder()
    expect(take('รายงาน 2567.pdf', PDF)).toMatchObject({ name: '2567.pdf', kind: 'document' })
  })

  it('may be sound, or captions that keep the name of their video', () => {
    const { take } = folder()
    expect(take('เสียง interview.MP3', Buffer.from('ID3\x04'))).toMatchObject({
      name: 'interview.mp3',
      kind: 'media',
    })
    const captions = Buffer.from('WEBVTT\n\n00:01.000 --> 00:04.000\nHello\n')
    expect(take('Clip.th.vtt', captions)).toMatchObject({ name: 'clip.th.vtt', kind: 'captions' })
  })

  it.each([
    ['evil.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['evil.html', Buffer.from('<script>1</script>')],
    ['report.pdf', Buffer.from('<html>')],
    ['en.md', Buffer.from('---\n')],
    ['clip.mp4', Buffer.from('ID3')],
    ['clip.vtt', Buffer.from('<p>')],
    ['empty.png', Buffer.alloc(0)],
  ])('is refused when it is no kind of file that is published: %s', (name, bytes) => {
    const { take, names } = folder()
    expect(() => take(name, bytes)).toThrow(RefusedError)
    expect(names()).toEqual([])
  })

  it('is looked at before it is taken, and leaves nothing', () => {
    const { check, names, left } = folder()
    expect(check('ภาพงาน.png', DOT)).toEqual({ name: 'picture.png', kind: 'picture' })
    expect(() => check('tool.exe', PDF)).toThrow(RefusedError)
    expect([names(), left()]).toEqual([[], []])
  })

  it('makes no room for itself unless that is asked for', () => {
    const { take, read } = folder()
    take('forum.pdf', PDF)
    const other = Buffer.from('%PDF-1.4\n')
    expect(take('forum.pdf', PDF)).toMatchObject({ name: 'forum.pdf' })
    expect(take('Forum.pdf', other)).toEqual({ exists: 'forum.pdf' })
    expect(read('forum.pdf')).toEqual(PDF)
    expect(take('forum.pdf', other, true)).toMatchObject({ name: 'forum.pdf' })
    expect(read('forum.pdf')).toEqual(other)
  })

  it('takes the place of a file whose name differs in case alone, under the name that it has', () => {
    const { take, names, put } = folder()
    put('FORUM.PDF', PDF)
    const other = Buffer.from('%PDF-1.4\n')
    expect(take('forum.pdf', other)).toEqual({ exists: 'FORUM.PDF' })
    expect(take('forum.pdf', other, true)).toMatchObject({ name: 'FORUM.PDF' })
    expect(names()).toEqual(['FORUM.PDF'])
  })
})
