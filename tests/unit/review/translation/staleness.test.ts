import { spawnSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { versionIn } from '@/lib/content/articles/article'
import { readArticles } from '@/lib/content/articles/library'
import { changesReport } from '@/lib/review/translation/changes-report'
import { stalenessOf } from '@/lib/review/translation/staleness'
import { contentWith, markdown, ORIGINAL, TRANSLATION } from '../../content/content-folder-on-disk'

const SOURCE = markdown(ORIGINAL, 'ค่าโดยสารยังคงเดิมที่ 15 บาท\n\nเรือออกทุกครึ่งชั่วโมง\n')

/** A configuration of one's own would sign commits, or run hooks. */
const QUIET = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }

function git(folder: string, ...command: string[]) {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@news.example', '-c', 'commit.gpgsign=false']
  const { status, stderr } = spawnSync('git', [...who, ...command], {
    cwd: folder,
    env: QUIET,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}

/** Runs the command that notes a translation as reviewed. */
function mark(folder: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/review/translation/mark-reviewed.ts', ...given],
    { env: { ...process.env, CONTENT_DIR: folder }, encoding: 'utf8' },
  )
  return { status, output: stdout + stderr }
}

const folder = contentWith({
  'news/th.md': SOURCE,
  'news/en.md': markdown(
    TRANSLATION,
    'The fare stays at 15 baht.\r\n\r\nThe boat leaves every half-hour.\r\n',
  ),
})
const th = path.join(folder, 'articles/news/th.md')
const en = path.join(folder, 'articles/news/en.md')

function staleness() {
  const [article] = readArticles(folder)
  const version = article && versionIn(article, 'en')
  if (!article || !version) throw new Error('no article')
  return stalenessOf(article, version)
}

describe('a translation whose source changes', { timeout: 60_000 }, () => {
  test('is marked by one command, which writes one line and leaves every other byte', () => {
    const unmarked = readFileSync(en, 'utf8')
    expect(staleness().state).toBe('unrecorded')
    expect(mark(folder, 'news')).toMatchObject({ status: 0 })
    const marked = readFileSync(en, 'utf8')
    expect(marked.replace(/^translatedFrom: .*\n/m, '')).toBe(unmarked)
    expect(staleness().state).toBe('up-to-date')
    expect(mark(folder, 'news', 'en').output).toContain('already')
    expect(readFileSync(en, 'utf8')).toBe(marked)
  })

  test('is behind, with what has changed word by word where git has the source as it was, even under another name', () => {
    git(folder, 'init', '--quiet')
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '--message', 'Publish')
    renameSync(path.join(folder, 'articles/news'), path.join(folder, 'articles/ferry'))
    const [thai, english] = [th.replace('news', 'ferry'), en.replace('news', 'ferry')]
    writeFileSync(thai, SOURCE.replace('ยังคงเดิมที่ 15', 'เพิ่มเป็น 20'))
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '--message', 'Rename and change')

    const { state, changes = [], since } = staleness()
    expect(state).toBe('behind')
    expect(since?.commit).toMatch(/^[0-9a-f]{10}$/)
    expect(since?.day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(changesReport(changes)).toEqual([expect.stringMatching(/^p1 .*\[-15-\]\{\+20\+\}/)])

    rmSync(path.join(folder, '.git'), { recursive: true, force: true })
    const blind = staleness()
    expect(blind.since).toBeUndefined()
    expect(changesReport(blind.changes ?? [])).toEqual(['p1  changed'])
    expect(changesReport(blind.changes ?? [], { language: 'th' })).toEqual(['p1  แก้ไข'])

    const left = readFileSync(english, 'utf8')
    const refused = mark(folder, 'ferry', 'en')
    expect(refused.status).toBe(1)
    expect(refused.output).toMatch(/ferry\/en\.md\n +\d+ {2}error {2}“15 baht” .*\n.*20 baht/)
    expect(refused.output).toContain('Not marked')
    expect(mark(folder, 'ferry', '--locale', 'th').output).toContain('ยังไม่บันทึก')
    expect(readFileSync(english, 'utf8')).toBe(left)
    expect(staleness().state).toBe('behind')

    writeFileSync(english, left.replace('15 baht', '20 baht'))
    expect(mark(folder, 'ferry', 'en')).toMatchObject({ status: 0 })
    expect(staleness().state).toBe('up-to-date')
    expect(readFileSync(english, 'utf8').match(/translatedFrom/g)).toHaveLength(1)
  })

  test('is not marked where the command is given what there is not', () => {
    const content = readFileSync(en.replace('news', 'ferry'), 'utf8')
    for (const [given, told] of [
      [['fery'], 'is it “ferry”?'],
      [['ferry', 'fr'], 'no language “fr”'],
      [['ferry', 'th'], 'not a translation'],
      [[], 'npm run reviewed'],
      [['ferry', 'fr', '--locale', 'th'], 'ไม่มีภาษา “fr”'],
    ] as const) {
      const { status, output } = mark(folder, ...given)
      expect(status).toBe(2)
      expect(output).toContain(told)
    }
    expect(readFileSync(en.replace('news', 'ferry'), 'utf8')).toBe(content)
  })

  test('is marked with an error that an editor has acknowledged', () => {
    const file = en.replace('news', 'ferry')
    const content = readFileSync(file, 'utf8')
    const wrong = content.replace('20 baht', '25 baht')
    const acknowledged =
      'acknowledged:\n  - { check: figures, words: 25 baht, reason: The fare of today }\n---\nThe fare'
    try {
      for (const [text, status] of [
        [wrong, 1],
        [wrong.replace('---\nThe fare', 'acknowledged: []\n---\nThe fare'), 1],
        [wrong.replace('---\nThe fare', acknowledged), 0],
        [content.replace('---\nThe fare', 'acknowledged:\n---\nThe fare'), 0],
        [content.replace('---\nThe fare', 'acknowledged: []\n---\nThe fare'), 0],
      ] as const) {
        writeFileSync(file, text)
        expect(mark(folder, 'ferry')).toMatchObject({ status })
      }
    } finally {
      writeFileSync(file, content)
    }
  })

  test('is marked even where the line was broken by hand, which stops a build', () => {
    const file = en.replace('news', 'ferry')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^translatedFrom: .*$/m, 'translatedFrom: th:broken'),
    )
    expect(() => readArticles(folder)).toThrow('translatedFrom')
    expect(mark(folder, 'ferry')).toMatchObject({ status: 0 })
    expect(staleness().state).toBe('up-to-date')
  })
})
