import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { libraryOf } from '@/lib/desk/desk-library'
import { unpublishedSlugs } from '@/lib/desk/published-articles'
import { writeStamp } from '@/lib/publishing/build/build-stamp'
import { contentWith, markdown, ORIGINAL } from '../content/content-folder-on-disk'

it('names what a build would add, change and take away', async () => {
  const content = contentWith({
    'same/th.md': markdown(ORIGINAL),
    'changed/th.md': markdown(ORIGINAL),
    'new/th.md': markdown(ORIGINAL),
    'draft/th.md': markdown(`${ORIGINAL}\ndraft: true`),
    'held/th.md': markdown(ORIGINAL.replace('2024-03-09', '2026-12-31')),
    'withdrawn-to-draft/th.md': markdown(`${ORIGINAL}\ndraft: true`),
  })
  const project = mkdtempSync(path.join(tmpdir(), 'project-'))
  onTestFinished(() => rmSync(project, { recursive: true, force: true }))
  const library = await libraryOf(content).read()
  const now = Date.parse('2026-01-01')
  expect(unpublishedSlugs(library, now, project)).toEqual(['changed', 'new', 'same'])

  mkdirSync(path.join(project, 'out'))
  writeFileSync(path.join(project, 'out/index.html'), '')
  const same = library.saved.find(({ slug }) => slug === 'same')?.sum ?? ''
  writeStamp(project, { stamp: 'x', sums: { same, changed: 'else', gone: 'x', 'withdrawn-to-draft': 'x' } })
  expect(unpublishedSlugs(library, now, project)).toEqual(['changed', 'gone', 'new', 'withdrawn-to-draft'])
  expect(unpublishedSlugs(library, Date.parse('2027-02-01'), project)).toContain('held')
})
