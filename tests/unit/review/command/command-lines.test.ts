import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArticles } from '../../../../lib/content/articles/library'
import { localeCodes } from '../../../../lib/i18n/locales'
import { scripts } from '../../../../package.json'

const SHIPPED = 'articles/otagai-forum-sasebo'
let folder = ''

/** Runs a command of the room over the test's content folder. */
function run(command: 'review' | 'reviewed' | 'new', ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder, LC_ALL: 'en_US.UTF-8' }
  const [node, ...start] = scripts[command].split(' ') as [string, ...string[]]
  expect(node).toBe('node')
  return spawnSync(process.execPath, [...start, ...args], { encoding: 'utf8', env })
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'review-'))
  cpSync('tests/fixtures/review/articles', path.join(folder, 'articles'), { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm run review', { timeout: 60_000 }, () => {
  const english = () => path.join(folder, SHIPPED, 'en.md')

  it('ends with 0 and the table of pairs when nothing is wrong', () => {
    const { status, stdout } = run('review')
    expect(stdout).toContain('otagai-forum-sasebo  original  not marked yet')
    expect(stdout).toContain('0 errors, 0 warnings in 1 article.')
    expect(status).toBe(0)
  })

  it('ends with 1 and names file, line, words and mend when something is', () => {
    const before = readFileSync(english(), 'utf8')
    writeFileSync(
      english(),
      before.replace('since 2009', 'since 2552').replace('Nagasaki Prefecture,\n', 'Nagasaki Prefecture,\n'),
    )
    try {
      const { status, stdout } = run('review', 'otagai-forum-sasebo')
      const line = before.split('\n').findIndex((text) => text.includes('since 2009')) + 1
      expect(stdout).toMatch(new RegExp(`${line}\\s+error\\s+“2552” is a year of the Buddhist era`))
      expect(stdout).toContain('Write the year of the Common Era: 2009.')
      expect(status).toBe(1)
      const github = run('review', '--format', 'github')
      expect(github.stdout).toMatch(/^::error file=.*en\.md,line=\d+,title=figures::“2552”/m)
      const json = JSON.parse(run('review', '--format', 'json').stdout)
      expect(json.findings[0]).toMatchObject({ check: 'figures', severity: 'error', words: '2552', line })
      expect(run('review', '--locale', 'th').stdout).toContain('พุทธศักราช')
    } finally {
      writeFileSync(english(), before)
    }
  })

  it('shows a translation whose original has changed since as behind, and what has changed', () => {
    const thai = path.join(folder, SHIPPED, 'th.md')
    const before = [english(), thai].map((file) => [file, readFileSync(file, 'utf8')] as const)
    try {
      expect(run('reviewed', 'otagai-forum-sasebo', 'en').status).toBe(0)
      expect(run('review').stdout).toContain('up to date')
      writeFileSync(thai, readFileSync(thai, 'utf8').replace('ที่ผ่านมาได้มีโอกาส', 'เมื่อเร็วๆ นี้ได้มีโอกาส'))
      const { status, stdout } = run('review')
      expect(stdout).toContain('otagai-forum-sasebo  original  behind')
      expect(stdout).toContain('npm run reviewed -- otagai-forum-sasebo en')
      expect(stdout).toMatch(/^ {2}.*p1/m)
      expect(status).toBe(0)
    } finally {
      for (const [file, text] of before) writeFileSync(file, text)
    }
  })

  it('writes that what was found is right as it stands, when it is asked to', () => {
    const before = readFileSync(english(), 'utf8')
    const wrong = before.replace('since 2009', 'since 2552').replaceAll('\n', '\r\n')
    const acknowledge = ['--acknowledge', 'figures', '--reason', 'So: said, twice']
    writeFileSync(english(), wrong)
    try {
      for (const args of [
        acknowledge,
        [...acknowledge.slice(0, 2), 'otagai-forum-sasebo'],
        [...acknowledge.slice(2), 'otagai-forum-sasebo'],
        [...acknowledge.with(1, 'figure'), 'otagai-forum-sasebo'],
        [...acknowledge, '--words', '2553', 'otagai-forum-sasebo'],
      ]) {
        const { status, stderr } = run('review', ...args)
        expect([args, status, stderr.trim() === '']).toEqual([args, 2, false])
        expect(readFileSync(english(), 'utf8')).toBe(wrong)
      }
      const { status, stdout } = run('review', ...acknowledge, '--words', '2552', 'otagai-forum-sasebo')
      const lines = '  - check: figures\n    words: "2552"\n    reason: "So: said, twice"'
      expect(stdout).toContain(`en.md:\n${lines}`)
      expect(status).toBe(0)
      const added = `acknowledged:\n${lines}\n`.replaceAll('\n', '\r\n')
      expect(readFileSync(english(), 'utf8')).toBe(wrong.replace(/(?<=\n)---\r\n/, `${added}---\r\n`))
      expect(run('review').status).toBe(0)
    } finally {
      writeFileSync(english(), before)
    }
  })

  it('ends with 2 and one sentence when it cannot run', () => {
    for (const args of [['no-such-article'], ['--locale', 'fr'], ['--format', 'xml'], ['--nonsense']]) {
      const { status, stderr } = run('review', ...args)
      expect(status).toBe(2)
      expect(stderr.trim()).not.toBe('')
    }
    expect(run('review', 'otagai-forum-sasabo').stderr).toContain('is it “otagai-forum-sasebo”?')
    expect(run('review', '--nonsense', '--locale', 'th').stderr).toMatch(/^ไม่มีตัวเลือก --nonsense/)
    expect(run('review', 'otagai-forum-sasabo', '--locale', 'th').stderr).toContain(
      'หมายถึง “otagai-forum-sasebo” หรือไม่',
    )
  })

  it('goes on where a file has mistakes, and tells them among what it finds', () => {
    const broken = path.join(folder, 'articles/broken')
    mkdirSync(broken)
    const write = (line: string) =>
      writeFileSync(path.join(broken, 'th.md'), `---\noriginal: true\ndate: 2567\n${line}---\nข่าว\n`)
    const before = readFileSync(english(), 'utf8')
    writeFileSync(english(), before.replace('since 2009', 'since 2552'))
    try {
      write('')
      const { status, stdout } = run('review', '--locale', 'th')
      expect(stdout).toContain('ข้อผิดพลาด  date: พบ 2567 ซึ่งดูเหมือนปีพุทธศักราช')
      expect(stdout).toContain('→ เขียนเป็นปีคริสต์ศักราช 2024')
      expect(stdout).toContain('“2552”')
      expect(stdout).toMatch(/^broken +มีที่ผิด +ไม่มี$/m)
      expect(status).toBe(1)
      const { findings } = JSON.parse(run('review', '--format', 'json').stdout)
      expect(findings.map(({ check, words }: Record<string, string>) => [check, words])).toEqual(
        expect.arrayContaining([
          ['content', 'date'],
          ['figures', '2552'],
        ]),
      )
      expect(run('review', '--format', 'github').stdout).toMatch(
        /^::error file=.*th\.md,line=3,title=content::date: found/m,
      )
      write('draft: true\n')
      expect(run('review', '--format', 'github', 'broken')).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^::warning file=.*th\.md,line=3,title=content::date: found/m),
      })
    } finally {
      writeFileSync(english(), before)
      rmSync(broken, { recursive: true })
    }
  })
})

describe('npm run new', { timeout: 60_000 }, () => {
  it('writes a valid draft in every language, and nothing over what is there', () => {
    expect(run('new', 'a-new-article').status).toBe(0)
    const written = readArticles(folder).find(({ slug }) => slug === 'a-new-article')
    expect(written?.versions.map(({ locale, draft }) => [locale, draft])).toEqual(
      localeCodes.map((locale) => [locale, true]),
    )
    const again = run('new', 'a-new-article')
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('already')
    expect(run('review', 'a-new-article').stdout).toContain('draft')
  })

  it('explains the fields in the language of the editor, whatever that of the text', () => {
    const thai = run('new', 'in-thai', '--locale', 'th')
    expect(thai.stdout).toContain('เขียนข่าวในไฟล์เหล่านี้ได้เลย')
    const explained = (slug: string, locale: string) =>
      readFileSync(path.join(folder, 'articles', slug, `${locale}.md`), 'utf8')
    for (const locale of localeCodes) {
      expect(explained('in-thai', locale)).toContain('# พาดหัวในบรรทัดเดียว')
      expect(explained('a-new-article', locale)).toContain('# The headline, on one line')
    }
    expect(explained('in-thai', 'en')).toContain('headline: The headline')
    expect(readArticles(folder).map(({ slug }) => slug)).toContain('in-thai')
  })

  it('refuses a name that cannot stand in an address', () => {
    for (const slug of ['Hello', 'ข่าว', 'a_b', '-a', 'a'.repeat(81), '../up']) {
      expect(run('new', slug).status).toBe(2)
      expect(run('new', slug, '--locale=th').stderr).toMatch(/[ก-ฮ]/)
      expect(existsSync(path.join(folder, 'articles', slug))).toBe(false)
    }
  })
})
