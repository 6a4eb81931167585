import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readArticleFolder } from '../../../../lib/content/articles/article-folder'
import { writeDrafts } from '../../../../lib/review/new-article/write-drafts'
import { reviewArticles } from '../../../../lib/review/review'
import { found, version, wordsOf } from '../../../fixtures/review/in-memory'
import { contentWith } from '../../content/content-folder-on-disk'

/** A new article with a headline in Thai alone, as `npm run new` and the desk write it. */
function newArticle() {
  const folder = path.join(contentWith({}), 'articles', 'new-one')
  const headlines = { th: 'สนามบินจะปิดตอนกลางคืน' }
  const files = writeDrafts(folder, { original: 'th', topics: ['industry'], language: 'th', headlines })
  const told = () => {
    const { article } = readArticleFolder(folder, [], ['industry'])
    return reviewArticles(article ? [article] : [], { terms: [] }).filter(
      ({ check }) => check === 'placeholders',
    )
  }
  return { files, told }
}

const write = (file: string, from: string, to: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))

it('tells of the words that a new draft began with, once it is no draft any more', () => {
  const { files, told } = newArticle()
  expect(told()).toEqual([])
  for (const file of files) write(file, '\ndraft: true\n', '\n')
  expect(told().map(({ locale, line, severity, words }) => [locale, line > 1, severity, words])).toEqual([
    ['en', true, 'error', 'The headline'],
    ['en', true, 'error', 'The standfirst, in one or two sentences.'],
    ['en', true, 'error', 'The first paragraph of the text.'],
    ['th', true, 'error', 'โปรยข่าว หนึ่งหรือสองประโยค'],
    ['th', true, 'error', 'เนื้อข่าวย่อหน้าแรก'],
  ])
  const [finding] = told()
  const line = readFileSync(files.find((file) => file.endsWith('en.md')) ?? '', 'utf8').split('\n')
  expect(line[(finding?.line ?? 0) - 1]).toBe('headline: The headline')
})

it('is silent while the original is a draft, and where the words are more than the sample', () => {
  const { files, told } = newArticle()
  for (const file of files.filter((name) => name.endsWith('en.md'))) write(file, '\ndraft: true\n', '\n')
  expect(told()).toEqual([])
  const real = version('en', 'The first paragraph of the text. It is long.', { headline: 'The headlines' })
  expect(wordsOf(found('placeholders', 'ข่าว', real))).toEqual([])
})
