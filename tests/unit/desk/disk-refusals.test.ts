import fs, { fsyncSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { writtenFiles } from '@/lib/desk/written-files'
import { DOT } from '../content/content-folder-on-disk'
import { servedDesk } from './served-desk'

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  return {
    ...real,
    default: real,
    fsyncSync: vi.fn(real.fsyncSync),
    writeFileSync: vi.fn(real.writeFileSync),
  }
})
afterEach(() => vi.restoreAllMocks())

const { desk, content, own, call, put } = servedDesk()
const articles = path.join(content, 'articles')
const everything = () => readdirSync(content, { recursive: true }).sort()
const refusing = (code: string) => () => {
  throw Object.assign(new Error(`${code}: refused, write`), { code })
}

/** What an editor is told in both languages: what cannot be written, and why. */
const told = (file: string) => ({
  status: 507,
  json: {
    refused: {
      th: expect.stringMatching(`[ก-ฮ].*${file}|${file}.*[ก-ฮ]`),
      en: expect.stringContaining(file),
    },
  },
})

describe.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS'])('a disk that refuses with %s', (code) => {
  it('keeps the text that was saved before, and takes the new one as soon as it can', async () => {
    const [th] = (await call('open', { slug: 'news' })).json.texts
    const files = everything()
    const asked = { slug: 'news', locale: 'th', content: `${th.content}${code}\n`, basedOn: th.version }
    vi.mocked(fsyncSync).mockImplementationOnce(refusing(code))
    expect(await call('save', asked)).toMatchObject(told('th.md'))
    expect(readFileSync(path.join(articles, 'news/th.md'), 'utf8')).toBe(th.content)
    expect(everything()).toEqual(files)
    expect((await call('save', asked)).json).toHaveProperty('version')
  })

  it('gets no part of a new pair', async () => {
    const files = everything()
    vi.mocked(fsyncSync)
      .mockImplementationOnce(() => undefined)
      .mockImplementationOnce(refusing(code))
    const asked = { slug: 'new-one', original: 'th', headlines: { th: 'ใหม่' } }
    expect(await call('create', asked)).toMatchObject(told('en.md'))
    expect(everything()).toEqual(files)
  })

  it.each([
    ['where it is judged', () => vi.mocked(writeFileSync).mockImplementationOnce(refusing(code))],
    ['where it is to lie', () => vi.mocked(fsyncSync).mockImplementationOnce(refusing(code))],
  ])('gets no part of a picture, %s', async (_, refuse) => {
    const files = [everything(), readdirSync(own)]
    refuse()
    expect(await put('news/forum.png', DOT)).toMatchObject(told('forum.png'))
    expect([everything(), readdirSync(own)]).toEqual(files)
  })

  it('is told while typing too, and what is typed is laid down once it can be', async () => {
    const texts = { th: `typed with ${code}` }
    vi.mocked(writeFileSync).mockImplementationOnce(refusing(code))
    expect(await call('check', { slug: 'news', texts })).toMatchObject(told('th.md'))
    expect((await call('check', { slug: 'news', texts })).status).toBe(200)
    expect(readFileSync(path.join(desk.shadow.folder, 'articles/news/th.md'), 'utf8')).toBe(texts.th)
  })
})

it('has saved what it saved, though what the desk keeps for itself cannot be written', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const home = mkdtempSync(path.join(tmpdir(), 'own-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  // A file stands where the folder would be made.
  fs.writeFileSync(path.join(home, 'desk'), '')
  Object.assign(desk, { written: writtenFiles(content, path.join(home, 'desk')) })
  const [th] = (await call('open', { slug: 'news' })).json.texts
  const asked = { slug: 'news', locale: 'th', content: `${th.content}More.\n`, basedOn: th.version }
  expect((await call('save', asked)).json).toHaveProperty('version')
  expect([...desk.written.unchanged().keys()]).toEqual(['articles/news/th.md'])
  expect(said).toHaveBeenCalled()
})
