import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { shadowOf } from '@/lib/desk/shadow'
import { contentWith, DOT } from '../content/content-folder-on-disk'

function shadowed() {
  const content = contentWith({
    'news/th.md': 'th',
    'news/en.md': 'en',
    'news/forum.png': DOT,
    'other/th.md': 'x',
  })
  const home = mkdtempSync(path.join(tmpdir(), 'shadow-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const shadow = shadowOf(content, path.join(home, 'content'))
  const read = (name: string) => readFileSync(path.join(shadow.folder, 'articles', name), 'utf8')
  return { shadow, read, file: (name: string) => path.join(content, 'articles', name) }
}

it('shows what is saved, and what is typed in its place, without touching what is saved', () => {
  const { shadow, read, file } = shadowed()
  expect([read('news/th.md'), read('other/th.md')]).toEqual(['th', 'x'])
  shadow.lay('news', { th: 'typed' })
  expect([read('news/th.md'), read('news/en.md')]).toEqual(['typed', 'en'])
  expect(readFileSync(file('news/th.md'), 'utf8')).toBe('th')
  shadow.lay('news', { th: 'typed more' })
  shadow.lay('news', { th: 'typed more', ja: 'no language of the site' })
  expect(read('news/th.md')).toBe('typed more')
  expect(() => read('news/ja.md')).toThrow()
  shadow.lay('news', {})
  expect(read('news/th.md')).toBe('th')
})

it('follows what changes on disk, but for what is typed', () => {
  const { shadow, read, file } = shadowed()
  shadow.lay('news', { th: 'typed' })
  for (const name of ['news/th.md', 'news/en.md']) {
    rmSync(file(name))
    writeFileSync(file(name), 'saved anew')
  }
  rmSync(path.dirname(file('other/th.md')), { recursive: true })
  shadow.follow()
  expect([read('news/th.md'), read('news/en.md')]).toEqual(['typed', 'saved anew'])
  expect(() => read('other/th.md')).toThrow()
  shadow.lay('news', {})
  expect(read('news/th.md')).toBe('saved anew')
  rmSync(file('news/en.md'))
  shadow.follow()
  expect(() => read('news/en.md')).toThrow()
})

it('has the files of the content themselves where it can, so that an archive costs no room', () => {
  const { shadow, file } = shadowed()
  const inShadow = statSync(path.join(shadow.folder, 'articles/news/forum.png'))
  expect(inShadow.ino).toBe(statSync(file('news/forum.png')).ino)
})

it('shows a text in a language that is not saved yet', () => {
  const { shadow, read } = shadowed()
  shadow.lay('other', { en: 'new' })
  shadow.follow()
  expect(read('other/en.md')).toBe('new')
  shadow.lay('other', {})
  expect(() => read('other/en.md')).toThrow()
})
