import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const FOLDER = '.github/workflows'
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

type Step = { readonly uses?: string; readonly run?: string; readonly env?: Record<string, string> }
type Workflow = {
  readonly permissions: Record<string, string>
  readonly jobs: Record<string, { readonly permissions?: Record<string, string>; readonly steps: Step[] }>
}

const read = (file: string): Workflow => parse(readFileSync(path.join(FOLDER, file), 'utf8'))
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps)

// GitHub alone can run them: what can be told of them here is that they fit the project.
describe.each(readdirSync(FOLDER))('the workflow %s', (file) => {
  const workflow = read(file)

  test('runs scripts that the project has', () => {
    const named = stepsOf(workflow).flatMap(({ run = '' }) => run.match(/(?<=npm run )\S+/g) ?? [])
    expect(named.length).toBeGreaterThan(0)
    for (const script of named) expect(scripts).toHaveProperty([script])
  })

  test('uses GitHub’s own actions alone, each by its major version', () => {
    for (const { uses } of stepsOf(workflow)) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/)
  })

  test('may write nothing but the pages that it publishes', () => {
    const given = [workflow, ...Object.values(workflow.jobs)].flatMap(({ permissions = {} }) =>
      Object.entries(permissions),
    )
    const writing = given.filter(([, right]) => right !== 'read').map(([name]) => name)
    expect(writing).toEqual(file === 'pages.yml' ? ['pages', 'id-token'] : [])
  })
})

test('the pages are built for the address that GitHub gives them', () => {
  const build = stepsOf(read('pages.yml')).find(({ run }) => run === 'npm run build')
  expect(build?.env?.SITE_URL).toMatch(/steps\.pages\.outputs\.base_url/)
})

test('each check of npm test is a step of its own', () => {
  const commands = stepsOf(read('checks.yml')).map(({ run }) => run)
  for (const script of ['lint', 'typecheck', 'test:unit', 'build', 'test:e2e'])
    expect(commands).toContain(`npm run ${script}`)
  expect(commands).toContain('npm run review -- --format github')
})
