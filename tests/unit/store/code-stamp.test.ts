import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { codeStamp } from '../../../lib/store/code-stamp'

let project: string

function write(name: string, text: string) {
  const file = path.join(project, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'code-'))
  write('app/page.tsx', 'page')
  write('content/articles/a/th.md', 'ก')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(project, { recursive: true, force: true })
})

describe('what all pages depend on', () => {
  test.each([
    'app/page.tsx',
    'components/site/masthead.tsx',
    'content/messages/th.json',
    'content/locales.json',
    'content/words.yaml',
    'lib/typography/words.ts',
    'public/icon.svg',
    'next.config.ts',
    'package-lock.json',
    'node_modules/.package-lock.json',
  ])('is %s', (name) => {
    const before = codeStamp(project)
    write(name, 'ข')
    expect(codeStamp(project)).not.toBe(before)
  })

  test.each([
    'content/articles/a/th.md',
    'content/articles/b/th.md',
    'content/glossary.yaml',
    'content/topics.yaml',
    'content/review.yaml',
    'lib/review/rules/figures.ts',
  ])('is not %s', (name) => {
    const before = codeStamp(project)
    write(name, 'ข')
    expect(codeStamp(project)).toBe(before)
  })

  test('is of another content folder its words, and not its articles', () => {
    write('other/articles/a/th.md', 'ก')
    vi.stubEnv('CONTENT_DIR', path.join(project, 'other'))
    const before = codeStamp(project)
    write('other/articles/a/th.md', 'ข')
    expect(codeStamp(project)).toBe(before)
    write('other/messages/th.json', '{}')
    expect(codeStamp(project)).not.toBe(before)
  })

  test('is the address the site is for', () => {
    const before = codeStamp(project)
    vi.stubEnv('SITE_URL', 'https://news.example')
    expect(codeStamp(project)).not.toBe(before)
  })
})
