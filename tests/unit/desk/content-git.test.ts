import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { gitOf } from '@/lib/desk/content-git'
import { uncommitted } from '@/lib/desk/publishing-plan'
import { writtenFiles } from '@/lib/desk/written-files'
import { contentWith } from '../content/content-folder-on-disk'

afterEach(() => vi.unstubAllEnvs())

/** A content folder inside a repository whose owner has a name, unless told otherwise. */
function repository(name = 'Ed') {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null')
  const top = contentWith({ 'news/th.md': 'th\n', 'news/en.md': 'en\n', 'ข่าว/th.md': 'x\n' })
  const git = (...words: string[]) => spawnSync('git', words, { cwd: top, encoding: 'utf8' }).stdout
  git('init', '-q')
  git('config', 'user.useConfigOnly', 'true')
  git('add', '.')
  git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-qm', 'first')
  if (name) git('config', 'user.name', name)
  if (name) git('config', 'user.email', 'ed@example.org')
  const own = mkdtempSync(path.join(tmpdir(), 'own-'))
  onTestFinished(() => rmSync(own, { recursive: true, force: true }))
  const change = (file: string) => appendFileSync(path.join(top, 'articles', file), 'more\n')
  return { top, git, change, written: writtenFiles(top, own), again: () => writtenFiles(top, own) }
}

it('commits what the desk wrote and nothing else, be it staged', () => {
  const { top, git, change, written, again } = repository()
  for (const file of ['news/th.md', 'news/en.md', 'ข่าว/th.md']) change(file)
  git('add', 'articles/news/en.md')
  written.note('articles/news/th.md')
  written.note('articles/ข่าว/th.md')
  const plan = uncommitted(top, again().unchanged())
  expect(plan.commits?.toSorted()).toEqual(['articles/news/th.md', 'articles/ข่าว/th.md'])
  expect(plan.changedByOthers).toEqual(['articles/news/en.md'])
  const done = gitOf(top)?.commit(plan.commits ?? [], 'เผยแพร่ "ข่าว"\n\nWhy.')
  expect(done).toEqual({ hash: git('rev-parse', '--short', 'HEAD').trim() })
  expect(git('log', '-1', '--format=%B').trim()).toBe('เผยแพร่ "ข่าว"\n\nWhy.')
  expect(git('show', '--stat', '--format=', 'HEAD')).not.toContain('en.md')
  expect(git('diff', '--cached', '--name-only')).toBe('articles/news/en.md\n')
})

it('leaves to others what they changed since the desk wrote it', () => {
  const { top, change, written } = repository()
  change('news/th.md')
  written.note('articles/news/th.md')
  change('news/th.md')
  expect(uncommitted(top, written.unchanged())).toEqual({
    commits: [],
    changedByOthers: ['articles/news/th.md'],
  })
})

it('says in both languages why git refused: nobody has a name, a hook says no', () => {
  const nameless = repository('')
  nameless.change('news/th.md')
  expect(gitOf(nameless.top)?.commit(['articles/news/th.md'], 'x')).toMatchObject({
    refused: { en: expect.stringContaining('user.name'), th: expect.stringContaining('user.name') },
  })
  const { top, change } = repository()
  const hook = path.join(top, '.git/hooks/pre-commit')
  writeFileSync(hook, '#!/bin/sh\necho "Friday is no day for this" >&2\nexit 1\n')
  chmodSync(hook, 0o755)
  change('news/th.md')
  expect(gitOf(top)?.commit(['articles/news/th.md'], 'x')).toMatchObject({
    refused: { en: expect.stringContaining('Friday is no day'), th: expect.stringContaining('Friday') },
  })
})

it('has nothing to commit outside of a repository', () => {
  vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir())
  expect(uncommitted(contentWith({ 'news/th.md': 'th' }), new Map())).toEqual({
    commits: undefined,
    changedByOthers: [],
  })
})
