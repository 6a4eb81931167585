import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { PublishEvent } from '@/lib/desk/api'
import type { Desk } from '@/lib/desk/desk-calls'
import { publishSite } from '@/lib/desk/publish'
import { publishingPlan } from '@/lib/desk/publishing-plan'
import { writeStamp } from '@/lib/publishing/build/build-stamp'
import { contentWith } from '../content/content-folder-on-disk'
import { deskOver, NEWS } from './served-desk'

vi.mock('node:child_process', async (original) => ({
  ...(await original<typeof import('node:child_process')>()),
  fork: vi.fn(),
}))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return { ...real, cp: vi.fn(real.cp) }
})

beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  vi.stubEnv('SITE_URL', 'https://news.example')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  vi.mocked(fork).mockReset()
})

/** A project of its own, whose content is in a repository; a build of it is no more than a site that says which it is. */
function project() {
  const home = mkdtempSync(path.join(tmpdir(), 'project-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const content = contentWith(NEWS)
  const git = (...words: string[]) => spawnSync('git', words, { cwd: content, encoding: 'utf8' }).stdout
  git('init', '-q')
  git('config', 'user.name', 'Ed')
  git('config', 'user.email', 'ed@example.org')
  git('add', '.')
  git('commit', '-qm', 'first')
  const desk: Desk = { ...deskOver(content, home), language: 'en' }
  vi.spyOn(process, 'cwd').mockReturnValue(home)
  const releases = path.join(home, 'releases')
  vi.stubEnv('RELEASE_DIR', releases)
  const save = (text: string) => {
    writeFileSync(path.join(content, 'articles/news/th.md'), `${NEWS['news/th.md']}${text}\n`)
    desk.written.note('articles/news/th.md')
  }
  const publish = async (events: readonly unknown[] = [], code = 0, meanwhile = () => {}) => {
    vi.mocked(fork).mockImplementationOnce(() => built(home, desk, events, code).once('exit', meanwhile))
    const told: PublishEvent[] = []
    for await (const event of publishSite(desk, 'Words')) told.push(event)
    return told
  }
  const served = () => readFileSync(path.join(releases, 'current/index.html'), 'utf8')
  return { home, desk, git, releases, save, publish, served, plan: () => publishingPlan(desk) }
}

function built(
  home: string,
  { content, library }: Desk,
  events: readonly unknown[],
  code: number,
): ChildProcess {
  const child = new EventEmitter() as ChildProcess
  void library.read().then(({ saved }) => {
    for (const event of events) child.emit('message', event)
    if (code === 0) {
      const out = path.join(home, 'out')
      mkdirSync(out, { recursive: true })
      for (const name of ['404.html', '_headers']) writeFileSync(path.join(out, name), '')
      cpSync(path.join(content, 'articles/news/th.md'), path.join(out, 'index.html'))
      writeStamp(home, { stamp: 'x', sums: Object.fromEntries(saved.map(({ slug, sum }) => [slug, sum])) })
    }
    child.emit('exit', code)
    child.emit('close', code)
  })
  return child
}

describe('publishing with a release folder', () => {
  it('builds, releases and commits, and has nothing to publish then', async () => {
    const { releases, save, publish, served, plan, git } = project()
    mkdirSync(releases)
    save('One.')
    expect(await plan()).toMatchObject({
      changed: ['news'],
      commits: ['articles/news/th.md'],
      releaseFolder: releases,
    })
    const told = await publish([{ kind: 'step', message: { en: 'x', th: 'x' }, done: 1, all: 2 }])
    expect(told.map(({ kind }) => kind)).toEqual(['step', 'step', 'step', 'published'])
    const committed = git('rev-parse', '--short', 'HEAD').trim()
    expect(told.at(-1)).toMatchObject({ address: 'https://news.example/', committed })
    expect([served().endsWith('One.\n'), git('status', '--short'), git('log', '-1', '--format=%s')]).toEqual([
      true,
      '',
      'Words\n',
    ])
    expect(await plan()).toMatchObject({ changed: [], commits: [] })
  })

  it('commits what it has published, and not what is saved meanwhile', async () => {
    const { releases, save, publish, served, plan, git } = project()
    mkdirSync(releases)
    save('One.')
    expect((await publish([], 0, () => save('Two.'))).at(-1)).toMatchObject({ kind: 'published' })
    expect([served().endsWith('One.\n'), git('log', '--format=%s')]).toEqual([true, 'first\n'])
    expect(await plan()).toMatchObject({ changed: ['news'], commits: ['articles/news/th.md'] })
  })

  it('tells of a missing folder before the site is built', async () => {
    const { publish, save, git } = project()
    save('One.')
    expect((await publish()).at(-1)).toMatchObject({
      kind: 'failed',
      message: { en: expect.stringContaining('mkdir'), th: expect.stringContaining('โปรดสร้างก่อน') },
    })
    expect(fork).not.toHaveBeenCalled()
    expect(git('log', '--format=%s')).toBe('first\n')
  })

  it.each(['ENOSPC', 'EACCES', 'EROFS'])(
    'leaves readers what they have where the disk refuses with %s, commits nothing, and knows what waits',
    async (code) => {
      const { releases, save, publish, served, plan, git } = project()
      mkdirSync(releases)
      save('One.')
      await publish()
      save('Two.')
      vi.mocked(cp).mockRejectedValueOnce(
        Object.assign(new Error(code), { code, path: 'out/index.html', dest: '/srv/otagai/index.html' }),
      )
      expect((await publish()).at(-1)).toMatchObject({
        kind: 'failed',
        message: {
          en: expect.stringContaining('/srv/otagai/index.html'),
          th: expect.stringMatching(/[ก-ฮ].*index\.html|index\.html.*[ก-ฮ]/),
        },
      })
      expect(served()).toMatch(/One\.\n$/)
      expect(readdirSync(releases).sort()).toEqual(['current', 'releases'])
      expect(readdirSync(path.join(releases, 'releases'))).toHaveLength(1)
      expect(git('log', '--format=%s')).toBe('Words\nfirst\n')
      expect(await plan()).toMatchObject({ changed: ['news'], commits: ['articles/news/th.md'] })
      await publish()
      expect(served()).toMatch(/Two\.\n$/)
      expect((await plan()).changed).toEqual([])
    },
  )
})

describe('a build that fails', () => {
  const failed = { kind: 'failed', message: { en: 'Full.', th: 'เต็ม' } }
  it.each([
    ['says itself why', [failed], 'Full.'],
    ['has told what is wrong in the content', [{ kind: 'findings', findings: [] }], 'as it was.'],
    ['says nothing', [], 'The terminal tells why.'],
  ])('publishes and commits nothing, and %s', async (_, events, words) => {
    const { releases, save, publish, git } = project()
    mkdirSync(releases)
    save('One.')
    const told = await publish(events, 1)
    expect(told.filter(({ kind }) => kind === 'failed')).toHaveLength(1)
    expect(told.at(-1)).toMatchObject({ message: { en: expect.stringMatching(new RegExp(`${words}$`)) } })
    expect([readdirSync(releases), git('log', '--format=%s')]).toEqual([[], 'first\n'])
  })

  it('is followed by none that was asked for meanwhile', async () => {
    const { releases, publish } = project()
    mkdirSync(releases)
    const [one, two] = await Promise.all([publish(), publish()])
    expect(one?.at(-1)?.kind).toBe('published')
    expect(two).toMatchObject([{ kind: 'failed', message: { en: expect.stringContaining('already') } }])
  })
})
