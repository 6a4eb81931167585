import fs, {
  chmodSync,
  fsyncSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { articleFolder, fileBeside, filesBeside, readTexts, saveText } from '@/lib/desk/article-files'
import { RefusedError, refusalOf } from '@/lib/desk/refusal'
import { contentWith, DOT, markdown, ORIGINAL, TRANSLATION } from '../content/content-folder-on-disk'

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  return { ...real, default: real, fsyncSync: vi.fn(real.fsyncSync) }
})
afterEach(() => vi.restoreAllMocks())

function newsFolder() {
  const content = contentWith({
    'news/th.md': markdown(ORIGINAL),
    'news/en.md': `\uFEFF${markdown(TRANSLATION).replaceAll('\n', '\r\n')}`,
    'news/forum.png': DOT,
  })
  return { content, folder: path.join(content, 'articles', 'news') }
}

function systemError(code: string) {
  return () => {
    throw Object.assign(new Error(code), { code })
  }
}

describe('the folder of an article', () => {
  it.each(['..', '.', '', '../articles/news', 'news/', 'news/..', 'NEWS', '/etc', 'news\0', '.git'])(
    'is found by its very name alone, not by %j',
    (slug) => {
      const { content } = newsFolder()
      mkdirSync(path.join(content, 'articles', '.git'))
      expect(() => articleFolder(content, slug)).toThrow(RefusedError)
    },
  )

  it('is no link, and neither is a text in it', () => {
    const { content, folder } = newsFolder()
    symlinkSync(folder, path.join(content, 'articles', 'linked'))
    expect(() => articleFolder(content, 'linked')).toThrow(RefusedError)
    const outside = path.join(content, 'outside.md')
    writeFileSync(outside, 'secret')
    fs.rmSync(path.join(folder, 'en.md'))
    symlinkSync(outside, path.join(folder, 'en.md'))
    expect(() => readTexts(folder)).toThrow(RefusedError)
    expect(() => saveText(folder, 'en', 'mine', '')).toThrow(RefusedError)
    expect(readFileSync(outside, 'utf8')).toBe('secret')
  })

  it('gives its texts as they lie on disk, and what lies beside them', () => {
    const { content } = newsFolder()
    const folder = articleFolder(content, 'news')
    const [th, en] = readTexts(folder)
    expect(th).toMatchObject({ locale: 'th', content: markdown(ORIGINAL) })
    expect(en?.content).toMatch(/^\uFEFF---\r\n/)
    expect(filesBeside(folder)).toEqual([{ name: 'forum.png' }])
    expect(fileBeside(folder, 'forum.png')).toEqual(DOT)
    for (const name of ['th.md', '../news/forum.png', 'missing.png'])
      expect(fileBeside(folder, name)).toBeUndefined()
  })

  it('keeps bytes that are no UTF-8 from being spoiled', () => {
    const { folder } = newsFolder()
    writeFileSync(path.join(folder, 'en.md'), Buffer.from([0x2d, 0xff, 0xfe]))
    expect(() => readTexts(folder)).toThrow(/UTF-8/)
  })
})

describe('saving', () => {
  it('writes one text whole, with its mode, and leaves the other byte for byte', () => {
    const { folder } = newsFolder()
    const [th, en] = readTexts(folder)
    chmodSync(path.join(folder, 'th.md'), 0o664)
    const changed = `${th?.content}One line more.\n`
    const saved = saveText(folder, 'th', changed, th?.version)
    expect(readFileSync(path.join(folder, 'th.md'), 'utf8')).toBe(changed)
    expect(statSync(path.join(folder, 'th.md')).mode & 0o777).toBe(0o664)
    expect(readTexts(folder)).toEqual([{ locale: 'th', content: changed, ...saved }, en])
    expect(readdirSync(folder).sort()).toEqual(['en.md', 'forum.png', 'th.md'])
  })

  it('never writes over what somebody else wrote meanwhile, and gives it', () => {
    const { folder } = newsFolder()
    const version = readTexts(folder)[0]?.version
    writeFileSync(path.join(folder, 'th.md'), 'Theirs.\n')
    const answer = saveText(folder, 'th', 'Mine.\n', version)
    expect(answer).toMatchObject({ conflict: { locale: 'th', content: 'Theirs.\n' } })
    expect(saveText(folder, 'th', 'Mine.\n', '')).toEqual(answer)
    fs.rmSync(path.join(folder, 'th.md'))
    expect(saveText(folder, 'th', 'Mine.\n', version)).toEqual({
      conflict: { locale: 'th', content: '', version: '' },
    })
    expect(saveText(folder, 'th', 'Mine.\n', undefined)).toHaveProperty('version')
  })

  it.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS'])(
    'leaves the former text where the disk refuses with %s, and says so in both languages',
    (code) => {
      const { folder } = newsFolder()
      const [th] = readTexts(folder)
      vi.mocked(fsyncSync).mockImplementationOnce(systemError(code))
      let thrown: unknown
      try {
        saveText(folder, 'th', 'Mine.\n', th?.version)
      } catch (error) {
        thrown = error
      }
      expect(refusalOf(thrown)?.localized.th).toMatch(/th\.md/)
      expect(refusalOf(thrown)?.localized.en).toMatch(/th\.md/)
      expect(readTexts(folder)[0]).toEqual(th)
      expect(readdirSync(folder).sort()).toEqual(['en.md', 'forum.png', 'th.md'])
    },
  )

  it('takes no text that a build would not read', () => {
    const { folder } = newsFolder()
    expect(() => saveText(folder, 'th', 'a'.repeat(1_000_001), '')).toThrow(RefusedError)
  })

  it('fails for a mistake of ours as one', () => {
    expect(refusalOf(new TypeError('x'))).toBeUndefined()
  })
})
