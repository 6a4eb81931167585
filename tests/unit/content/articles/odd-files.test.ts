import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sumOfFolder } from '@/lib/content/articles/folder-sum'
import { readArticles, readLibrary } from '@/lib/content/articles/library'
import { ContentError } from '@/lib/content/problem'
import { entryKind } from '@/lib/entry-kind'
import { readConfiguration } from '@/lib/review/configuration'
import {
  contentWith,
  DOT,
  inEnglish,
  markdown,
  ORIGINAL,
  problemsIn,
  TRANSLATION,
} from '../content-folder-on-disk'

const pair = { 'news/th.md': markdown(ORIGINAL), 'news/en.md': markdown(TRANSLATION) }
const pipe = (place: string) => execFileSync('mkfifo', [place])
const LINK = 'a symbolic link'
const FOLDER = 'a folder where a file belongs'

/** What is told of a content folder, as file and what was found. */
const toldIn = (folder: string) => problemsIn(folder).map(({ file, found }) => [file, found])

describe('beside the texts of an article', () => {
  it.each([
    ['a link to a file outside', (place: string) => symlinkSync('/etc/hostname', place), LINK],
    ['a link that leads nowhere', (place: string) => symlinkSync('/nowhere/at/all', place), LINK],
    ['a link to itself', (place: string) => symlinkSync(place, place), LINK],
    ['a link to a folder', (place: string) => symlinkSync('/etc', place), LINK],
    ['a link to a device', (place: string) => symlinkSync('/dev/zero', place), LINK],
    ['a named pipe', pipe, 'a named pipe'],
  ])('%s is told by its name, and not opened', (_, make, found) => {
    for (const name of ['notes.txt', 'forum.jpg', 'pictures/forum.jpg']) {
      const folder = contentWith({ ...pair, 'news/pictures/a.png': DOT })
      make(path.join(folder, 'articles/news', name))
      expect(toldIn(folder)).toEqual([[`news/${name}`, found]])
      expect(() => readArticles(folder)).toThrow(ContentError)
    }
  })

  it('a socket is told by its name', async () => {
    const folder = contentWith(pair)
    const server = createServer().listen(path.join(folder, 'articles/news/s'))
    onTestFinished(() => void server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    expect(toldIn(folder)).toEqual([['news/s', 'a socket']])
  })

  it('what is hidden passes, such as the link with which an editor’s program locks a file', () => {
    const folder = contentWith({ ...pair, 'news/.DS_Store': 'x', 'news/.th.md.swp': 'x' })
    symlinkSync('somebody@host.1234', path.join(folder, 'articles/news/.#th.md'))
    pipe(path.join(folder, 'articles/news/.pipe'))
    expect(problemsIn(folder)).toEqual([])
  })
})

describe('in the place of a text', () => {
  it.each([
    ['a link', (place: string) => symlinkSync('en.md', place), LINK],
    ['a named pipe', pipe, 'a named pipe'],
    ['a folder', (place: string) => mkdirSync(place), FOLDER],
  ])('%s alone is told, not that an original is missing', (_, make, found) => {
    const folder = contentWith({ 'news/en.md': pair['news/en.md'] })
    make(path.join(folder, 'articles/news/th.md'))
    expect(toldIn(folder)).toEqual([['news/th.md', found]])
  })

  it('what is wrong stops nothing where the article is a draft', () => {
    const folder = contentWith({ 'news/th.md': markdown(`draft: true\n${ORIGINAL}`) })
    pipe(path.join(folder, 'articles/news/en.md'))
    expect(readLibrary(folder).problems.map(({ inDraft }) => inDraft)).toEqual([true])
    expect(readArticles(folder)).toHaveLength(1)
  })

  it.each([
    [1_000_000, []],
    [1_000_001, [['news/en.md', 'a text of 1.1 MB']]],
    [50_000_000, [['news/en.md', 'a text of 50 MB']]],
    [5_000_000_000, [['news/en.md', 'a text of 5000 MB']]],
  ])('a file of %i bytes has the size it may have, or is told', (bytes, told) => {
    const folder = contentWith(pair)
    const place = path.join(folder, 'articles/news/en.md')
    if (bytes > 1_000_001) truncateSync(place, bytes)
    else writeFileSync(place, markdown(TRANSLATION, 'a'.repeat(bytes - markdown(TRANSLATION, '').length)))
    expect(toldIn(folder)).toEqual(told)
  })
})

describe('in the place of a picture', () => {
  it.each([
    ['a link', (place: string) => symlinkSync('/etc/hostname', place), 'forum.jpg, a symbolic link'],
    ['a named pipe', pipe, 'forum.jpg, a named pipe'],
    ['a folder', (place: string) => mkdirSync(place), `forum.jpg, ${FOLDER}`],
  ])('%s is told where the text names it', (_, make, found) => {
    const folder = contentWith({ 'news/th.md': markdown(ORIGINAL, 'x\n\n![ภาพงาน](forum.jpg)\n') })
    make(path.join(folder, 'articles/news/forum.jpg'))
    expect(toldIn(folder)).toContainEqual(['news/th.md', found])
  })

  it('a file in a folder that is a link is not read', () => {
    const outside = contentWith({ 'p/forum.png': DOT })
    const folder = contentWith({ 'news/th.md': markdown(ORIGINAL, '![ภาพงาน](p/forum.png)\n') })
    symlinkSync(path.join(outside, 'articles/p'), path.join(folder, 'articles/news/p'))
    expect(toldIn(folder)).toEqual([
      ['news/p', LINK],
      ['news/th.md', 'p/forum.png, a symbolic link'],
    ])
  })
})

describe('among the folders of articles', () => {
  it.each([
    ['a link to an article outside', (place: string) => symlinkSync('/tmp', place), LINK],
    ['a link that leads nowhere', (place: string) => symlinkSync('/nowhere', place), LINK],
    ['a named pipe', pipe, 'a named pipe'],
  ])('%s is told, whatever it is called', (_, make, found) => {
    for (const name of ['other', 'other.md']) {
      const folder = contentWith(pair)
      make(path.join(folder, 'articles', name))
      expect(toldIn(folder)).toEqual([[name, found]])
    }
  })

  it('the folder of all articles may be no link', () => {
    const folder = contentWith(pair)
    renameSync(path.join(folder, 'articles'), path.join(folder, 'elsewhere'))
    symlinkSync('elsewhere', path.join(folder, 'articles'))
    expect(() => readLibrary(folder)).toThrow(/articles {2}content folder: found a symbolic link/)
  })
})

describe('a content folder', () => {
  it('may be a link itself', () => {
    const folder = contentWith(pair)
    const link = `${folder}-link`
    symlinkSync(folder, link)
    onTestFinished(() => rmSync(link))
    expect(readLibrary(link)).toMatchObject({ problems: [], records: [{ article: { slug: 'news' } }] })
  })

  it.each([
    'topics.yaml',
    'glossary.yaml',
    'words.yaml',
    'locales.json',
    'messages/th.json',
    'site.yaml',
    'review.yaml',
  ])('with a pipe or a link in the place of its %s says so', (name) => {
    for (const [make, found] of [
      [pipe, 'a named pipe'],
      [(place: string) => symlinkSync('/nowhere', place), LINK],
    ] as const) {
      const folder = contentWith(pair)
      mkdirSync(path.join(folder, 'messages'))
      copyFileSync('content/messages/en.json', path.join(folder, 'messages/en.json'))
      make(path.join(folder, name))
      const problems = [...readLibrary(folder).problems, ...readConfiguration(folder).problems]
      expect(problems.map(({ file, line }) => [file, line])).toEqual([[path.join(folder, name), 1]])
      expect(problems.map(inEnglish)).toMatchObject([{ found }])
    }
  })

  it('with a link in the place of the folder messages says so, and does not take other words', () => {
    const folder = contentWith(pair)
    symlinkSync('/nowhere', path.join(folder, 'messages'))
    expect(readLibrary(folder).problems.map(inEnglish)).toMatchObject([{ found: LINK }, { found: LINK }])
  })
})

describe('the sum of a folder', () => {
  it('does not open what is no file, and is another when there is one', () => {
    const folder = contentWith(pair)
    const home = path.join(folder, 'articles/news')
    const before = sumOfFolder(home)
    pipe(path.join(home, 'p'))
    symlinkSync('/dev/zero', path.join(home, 'zero'))
    expect(sumOfFolder(home)).not.toBe(before)
  })
})

it('knows a device, and that nothing lies below a file', () => {
  expect(entryKind('/dev', 'null')).toBe('device')
  expect(entryKind(process.cwd(), 'package.json/x')).toBe('missing')
  expect(entryKind(process.cwd(), 'package.json')).toBe('file')
  expect(entryKind('/dev/null', 'articles')).toBe('missing')
})
