import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { PLAN_VARIABLE } from '../../../lib/prepared-build'
import { keepPlan, pagesToRender, planBuild, planOfBuild } from '../../../lib/publishing/build-plan'
import type { SitePage } from '../../../lib/publishing/site-pages'

const page = (kind: SitePage['kind'], locale: string, slug: string, sum: string): SitePage => ({
  kind,
  locale,
  params: { slug },
  path: `/${locale}/articles/${slug}/`,
  sum,
  isArchived: false,
})
const PAGES = [
  page('article', 'th', 'a', '1'),
  page('article', 'en', 'a', '1'),
  page('article', 'th', 'b', '2'),
]

afterEach(() => {
  vi.unstubAllEnvs()
  ;(globalThis as { otagai?: Map<string, unknown> }).otagai?.clear()
})

test('what is published with the same sum is not rendered again; what is new or has another sum is', () => {
  const plan = planBuild('code', PAGES, {
    '/th/articles/a/': '1',
    '/th/articles/b/': '1',
    '/th/articles/c/': '3',
  })
  expect(plan.unchanged).toEqual(['/th/articles/a/'])
  expect(plan.rendered.map(({ path }) => path)).toEqual(['/en/articles/a/', '/th/articles/b/'])
  expect(plan.sums).toEqual({ '/th/articles/a/': '1', '/en/articles/a/': '1', '/th/articles/b/': '2' })
})

const MANY = ['th', 'en'].flatMap((locale) =>
  Array.from({ length: 30 }, (_, number) => page('article', locale, `story-${number}`, '1')),
)

test('Next.js renders two pages of each route and language, and the press prints the others', () => {
  const { rendered, printed } = planBuild('code', MANY, {})
  expect(rendered.map(({ path }) => path)).toEqual([
    '/th/articles/story-0/',
    '/th/articles/story-1/',
    '/en/articles/story-0/',
    '/en/articles/story-1/',
  ])
  expect(printed).toEqual(MANY.filter((page) => !rendered.includes(page)))
})

test('Next.js renders all pages where they are few, or the press may not be used', () => {
  const published = Object.fromEntries(MANY.slice(0, 20).map(({ path }) => [path, '1']))
  expect(planBuild('code', MANY, published)).toMatchObject({ rendered: MANY.slice(20), printed: [] })
  expect(planBuild('code', MANY, {}, { press: false })).toMatchObject({ rendered: MANY, printed: [] })
})

test('a route is given the parameters of what its language renders, and never none', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'plan-')), 'plan.json')
  const plan = planBuild('code', PAGES, { '/en/articles/a/': '1' })
  keepPlan(file, plan)
  vi.stubEnv(PLAN_VARIABLE, file)
  expect(planOfBuild()).toEqual(plan)
  expect(pagesToRender('article', { slug: '-' }, 'th')).toEqual([{ slug: 'a' }, { slug: 'b' }])
  expect(pagesToRender('article', { slug: '-' }, 'en')).toEqual([{ slug: '-' }])
  expect(pagesToRender('card', { slug: '-' }, 'th')).toEqual([{ slug: '-' }])
})

test('without a plan everything is rendered', () => {
  vi.stubEnv(PLAN_VARIABLE, '')
  // As in a build, where the content is read once.
  vi.stubEnv('NODE_ENV', 'production')
  expect(planOfBuild()).toBeUndefined()
  expect(pagesToRender('article', { slug: '-' }, 'th')).toContainEqual({ slug: 'otagai-forum-sasebo' })
})
