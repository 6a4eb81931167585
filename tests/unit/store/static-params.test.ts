import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { BUILD_VARIABLE } from '../../../lib/content/build-snapshot'
import { type PlannedPage, plannedBuild, writePlan } from '../../../lib/store/planned-build'
import { isPlaceholder, staticParams, staticParamsInAll } from '../../../lib/store/static-params'

const page = (locale: string, slug: string, isStored: boolean): PlannedPage => ({
  kind: 'article',
  locale,
  params: { slug },
  path: `/${locale}/articles/${slug}/`,
  isArchived: false,
  key: `${locale}-${slug}`,
  isStored,
})
const PLAN = {
  code: '1',
  stamp: '2',
  isPreview: false,
  pages: [page('th', 'a', false), page('en', 'a', true), page('th', 'b', false), page('th', 'c', true)],
  cards: [],
  sums: {},
  searched: {},
}

afterEach(() => vi.unstubAllEnvs())

test('a route is given what the store lacks, and never nothing', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-'))
  writePlan(folder, PLAN)
  vi.stubEnv(BUILD_VARIABLE, folder)
  expect(plannedBuild()).toEqual(PLAN)
  expect(staticParams('article', 'th')).toEqual([{ slug: 'a' }, { slug: 'b' }])
  const [none] = staticParams('article', 'en')
  expect(isPlaceholder(String(none?.slug))).toBe(true)
  expect(staticParamsInAll('article')).toEqual([
    { slug: 'a', locale: 'th' },
    { slug: 'b', locale: 'th' },
    { ...none, locale: 'en' },
  ])
  for (const part of ['a', '', 'a-b']) expect(isPlaceholder(part)).toBe(false)
})

test('outside of a build everything is rendered', () => {
  vi.stubEnv(BUILD_VARIABLE, '')
  expect(plannedBuild()).toBeUndefined()
  expect(staticParams('article', 'th')).toContainEqual({ slug: 'otagai-forum-sasebo' })
})
