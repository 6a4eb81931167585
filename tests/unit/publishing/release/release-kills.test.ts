import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesIn } from '../../../../lib/publishing/finish/site-files'
import { KEPT_RELEASES } from '../../../../lib/publishing/release/release'
import { releasesIn } from '../../../../lib/publishing/release/release-folder'
import { startRelease } from '../../../start-release'
import { writeSite } from './release-site'

/** How often a release is killed: `TEST_KILLS=100 npx vitest run tests/unit/publishing/release-kills.test.ts`. */
const KILLS = Number(process.env.TEST_KILLS ?? 20)
const PAGES = 150

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The version that every file of a site says, of which none is missing. */
function wholeVersion(site: string, files: number): string {
  const own = filesIn(site)
  const [version = '', ...others] = new Set(own.map((file) => readFileSync(path.join(site, file), 'utf8')))
  expect([others, own.length]).toEqual([[], files])
  return version
}

/** Waits until something holds, or a process has ended. */
async function until(holds: () => boolean, { process: running }: Started): Promise<void> {
  while (!holds() && running.exitCode === null) await pause(0)
}
type Started = ReturnType<typeof startRelease>

let project: string
const www = () => path.join(project, 'www')
const releases = () => releasesIn(www())
const served = () => realpathSync(path.join(www(), 'current'))

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'killed-'))
  await mkdir(www())
})
afterEach(() => rm(project, { recursive: true, force: true }))

/** Starts a release, and waits until it has begun its work: most of a short one is the start of its process. */
async function begunRelease(): Promise<Started> {
  const started = startRelease(project, ['www'])
  await until(() => readdirSync(www()).some((name) => name.includes(`.${started.process.pid}.`)), started)
  return started
}

async function lengthOfRelease(): Promise<number> {
  const { ended } = await begunRelease()
  const began = performance.now()
  expect((await ended).code).toBe(0)
  return performance.now() - began
}

test(`a whole site is served whenever a release is killed (${KILLS} times)`, {
  timeout: 600_000,
}, async () => {
  const out = path.join(project, 'out')
  const files = await writeSite(out, 'version 0', PAGES)
  await lengthOfRelease()
  const length = await lengthOfRelease()

  const found = { former: 0, next: 0, unfinished: 0, ended: 0 }
  let before = 'version 0'
  for (let kill = 1; kill <= KILLS; kill++) {
    const version = `version ${kill}`
    await writeSite(out, version, PAGES)
    const former = releases()
    const started = await begunRelease()
    // Every other one about the moment in which the link is swung, which is a short one.
    if (kill % 2 === 0) await until(() => releases().some((name) => !former.includes(name)), started)
    await pause(Math.random() * (kill % 2 === 0 ? 3 : length))
    if (started.process.exitCode !== null) found.ended += 1
    started.process.kill('SIGKILL')
    await started.ended

    const now = wholeVersion(served(), files)
    // What has the name of a release can be gone back to.
    for (const release of releases()) wholeVersion(path.join(www(), 'releases', release), files)
    expect([before, version]).toContain(now)
    found[now === version ? 'next' : 'former'] += 1
    if (readdirSync(path.join(www(), 'releases')).some((name) => name.startsWith('.'))) found.unfinished += 1
    before = now
  }
  console.info(`after ${KILLS} kills:`, found)

  await lengthOfRelease()
  expect(wholeVersion(served(), files)).toBe(`version ${KILLS}`)
  expect(readdirSync(www()).sort()).toEqual(['current', 'releases'])
  expect(readdirSync(path.join(www(), 'releases')).sort()).toEqual(releases().slice(-KEPT_RELEASES))
})
