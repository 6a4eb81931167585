import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withRulesAlone } from '../../../../lib/review/command/rule-choice'
import { ruleList, ruleListJson } from '../../../../lib/review/command/rule-list'
import { DEFAULT_CONFIGURATION } from '../../../../lib/review/configuration'
import { RULES } from '../../../../lib/review/rules'
import { scripts } from '../../../../package.json'

const SLUG = 'otagai-forum-sasebo'
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rules-'))
  cpSync(`content/articles/${SLUG}`, path.join(folder, 'articles', SLUG), { recursive: true })
  const file = path.join(folder, 'articles', SLUG, 'en.md')
  const text = readFileSync(file, 'utf8')
  // A figure, a link and a name that are wrong.
  const wrong = text
    .replace('since 2009', 'since 2552')
    .replace('Tokushima,', '[Tokushima](https://a.example/),')
  expect(wrong).toMatch(/2552.*a\.example/s)
  writeFileSync(file, wrong)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function review(...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder, LC_ALL: 'en_US.UTF-8' }
  const [, ...start] = scripts.review.split(' ')
  return spawnSync(process.execPath, [...start, ...args], { encoding: 'utf8', env })
}

type Told = { readonly check: string; readonly severity: string }
const findingsOf = (...args: string[]): Told[] =>
  JSON.parse(review('--format', 'json', ...args).stdout).findings
const checksOf = (...args: string[]) => [...new Set(findingsOf(...args).map(({ check }) => check))].sort()

describe('rules alone', () => {
  it('leave all others off, and run as they are set up', () => {
    const configuration = {
      rules: { sums: 'error', links: 'off', variants: 'notice' },
      exactFigures: true,
    } as const
    const { rules, exactFigures } = withRulesAlone(configuration, ['sums', 'links'])
    expect(exactFigures).toBe(true)
    expect(rules.sums).toBe('error')
    expect(rules.links).toBeUndefined()
    expect(rules.variants).toBe('off')
    expect(Object.values(rules).filter((level) => level === 'off')).toHaveLength(RULES.length - 2)
  })
})

describe('the list of rules', () => {
  const configuration = {
    ...DEFAULT_CONFIGURATION,
    rules: { 'figure-order': 'notice', variants: 'off' },
  } as const

  it.each(['en', 'th'] as const)('tells of each what it finds, in %s', (language) => {
    const lines = ruleList(configuration, language).split('\n')
    for (const { id, severity, finds } of RULES) {
      const at = lines.findIndex((line) => line.startsWith(`${id} `))
      expect(lines[at]).toContain(severity)
      expect(lines[at + 1]?.trim()).toBe(finds[language])
    }
    expect(lines.find((line) => line.startsWith('figure-order '))).toMatch(/ notice \(.*: warning\) /)
    expect(lines.find((line) => line.startsWith('variants '))).toMatch(/ off \(.*: warning\) /)
  })

  it('is the same as JSON', () => {
    const { rules } = JSON.parse(ruleListJson(configuration))
    expect(rules).toHaveLength(RULES.length)
    expect(rules.find(({ id }: { id: string }) => id === 'variants')).toEqual({
      id: 'variants',
      severity: 'off',
      default: 'warning',
      scope: 'version',
      finds: { en: expect.stringContaining('name'), th: expect.stringContaining('ชื่อ') },
    })
  })
})

describe('npm run review', { timeout: 60_000 }, () => {
  it('lists the rules in the language of the editor', () => {
    const english = review('--list')
    expect(english.status).toBe(0)
    expect(english.stdout).toMatch(/^figures +error +pair\n {4}Figures, dates/m)
    expect(review('--list', '--locale', 'th').stdout).toMatch(/^sums +warning +ภาษาเดียว\n {4}ยอดรวม/m)
    expect(JSON.parse(review('--list', '--format', 'json').stdout).rules).toHaveLength(RULES.length)
  })

  it('runs the rules that are named alone, in all articles and in one', () => {
    expect(checksOf()).toEqual(expect.arrayContaining(['figures', 'links']))
    expect(checksOf('--rule', 'links')).toEqual(['links'])
    expect(checksOf('--rule', 'links', '--rule', 'figures', SLUG)).toEqual(['figures', 'links'])
    expect(checksOf('--rule', 'weekdays')).toEqual([])
    expect(review('--rule', 'weekdays').status).toBe(0)
    expect(review('--rule', 'figures').status).toBe(1)
  })

  it('keeps what it tells of a finding, whatever else it may tell', () => {
    for (const finding of findingsOf('--rule', 'figures'))
      expect(Object.keys(finding)).toEqual(
        expect.arrayContaining(['check', 'words', 'severity', 'file', 'message']),
      )
  })

  it('neither takes nor keeps what was found where rules are named', () => {
    const all = checksOf()
    const kept = readKept()
    expect(checksOf('--rule', 'weekdays')).toEqual([])
    expect(readKept()).toEqual(kept)
    expect(checksOf()).toEqual(all)
  })

  it('refuses a rule that does not exist, and names the nearest', () => {
    const { status, stderr } = review('--rule', 'link')
    expect(status).toBe(2)
    expect(stderr).toContain('is it “links”?')
    expect(review('--rule', 'zzzzzzzz', '--locale', 'th').stderr).toMatch(/ไม่มีการตรวจ.*--list/)
    expect(review('--acknowledge', 'figures', '--reason', '…', SLUG)).toMatchObject({ status: 2 })
  })

  it('follows review.yaml, runs what is off there when it is named, and tells what is wrong there', () => {
    const file = path.join(folder, 'review.yaml')
    try {
      writeFileSync(file, 'rules:\n  links: off\n  figures: warning\n')
      expect(findingsOf().map(({ check, severity }) => `${check}: ${severity}`)).toContain('figures: warning')
      expect(checksOf()).not.toContain('links')
      expect(checksOf('--rule', 'links')).toEqual(['links'])
      expect(review('--list').stdout).toMatch(/^links +off \(default: error\) {2}pair$/m)
      writeFileSync(file, 'rules:\n  link: off\n')
      const { status, stdout } = review('--locale', 'th', SLUG)
      expect(stdout).toMatch(/review\.yaml\n +2 +ข้อผิดพลาด +rules › link: .*\n.*`links`/)
      expect(stdout).not.toContain('check: content')
      expect(status).toBe(1)
      expect(review('--list')).toMatchObject({ status: 2, stderr: expect.stringContaining('`links`') })
    } finally {
      rmSync(file)
    }
  })
})

/** When what is kept was written. */
function readKept(): readonly [string, number][] {
  const cache = path.resolve('.cache/review')
  expect(existsSync(cache)).toBe(true)
  const { stdout } = spawnSync('ls', [cache], { encoding: 'utf8' })
  return stdout
    .split('\n')
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, statSync(path.join(cache, name)).mtimeMs])
}
