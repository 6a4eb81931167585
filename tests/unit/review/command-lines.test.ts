import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArticles } from '../../../lib/articles/library'
import { localeCodes } from '../../../lib/i18n/locales'
import { scripts } from '../../../package.json'

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
    expect(stdout).toContain('otagai-forum-sasebo  original  up to date')
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

  it('ends with 2 and one sentence when it cannot run', () => {
    for (const args of [['no-such-article'], ['--locale', 'fr'], ['--format', 'xml'], ['--nonsense']]) {
      const { status, stderr } = run('review', ...args)
      expect(status).toBe(2)
      expect(stderr.trim()).not.toBe('')
    }
    expect(run('review', 'otagai-forum-sasabo').stderr).toContain('is it “otagai-forum-sasebo”?')
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

  it('refuses a name that cannot stand in an address', () => {
    for (const slug of ['Hello', 'ข่าว', 'a_b', '-a', 'a'.repeat(81), '../up']) {
      expect(run('new', slug).status).toBe(2)
      expect(existsSync(path.join(folder, 'articles', slug))).toBe(false)
    }
  })
})
