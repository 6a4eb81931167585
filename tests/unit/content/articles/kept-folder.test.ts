import { appendFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { keptArticleFolder } from '@/lib/content/articles/kept-folder'
import { contentWith, DOT, markdown, ORIGINAL } from '../content-folder-on-disk'

it('reads a folder again when a text, a file beside it or the topics have changed, and not otherwise', () => {
  const folder = path.join(contentWith({ 'news/th.md': markdown(ORIGINAL) }), 'articles/news')
  const read = (topics = ['industry']) => keptArticleFolder(folder, ['news'], topics)
  const first = read()
  expect(read()).toBe(first)
  expect(read(['trade']).problems).toHaveLength(1)
  expect(read().problems).toEqual([])
  appendFileSync(path.join(folder, 'th.md'), 'More.\n')
  const changed = read()
  expect(changed.article?.versions[0]?.body).toMatch(/More/)
  expect(changed.sum).not.toBe(first.sum)
  writeFileSync(path.join(folder, 'forum.png'), DOT)
  expect(read().article?.files).toEqual(['forum.png'])
})
