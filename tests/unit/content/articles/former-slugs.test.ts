import { expect, it } from 'vitest'
import { contentWith, markdown, ORIGINAL, problemsIn } from '../content-folder-on-disk'

const original = (line: string) => markdown(`${ORIGINAL}\n${line}`)

it('former slugs may be any that no article has', () => {
  const folder = contentWith({ 'news/th.md': original('formerly: [old-news, older-news]') })
  expect(problemsIn(folder)).toEqual([])
})

it('a former slug that is an article, its own among them, is told: an address leads to one place', () => {
  const folder = contentWith({
    'news/th.md': original('formerly: [other, news]'),
    'other/th.md': markdown(ORIGINAL),
  })
  expect(problemsIn(folder)).toMatchObject([
    { file: 'news/th.md', line: 7, field: 'formerly › 1', found: 'other, the slug of an article' },
    { file: 'news/th.md', line: 7, field: 'formerly › 2', found: 'news, the slug of an article' },
  ])
})

it('a former slug of two articles is told once, at the second', () => {
  const folder = contentWith({
    'a/th.md': original('formerly: [old]'),
    'b/th.md': original('formerly:\n  - older\n  - old'),
  })
  expect(problemsIn(folder)).toMatchObject([
    { file: 'b/th.md', line: 9, field: 'formerly › 2', found: 'old, which a has as well' },
  ])
})

it('of a draft and a published article with one former slug the draft is told, which stops nothing', () => {
  const folder = contentWith({
    'a/th.md': original('draft: true\nformerly: [old]'),
    'b/th.md': original('formerly: [old]'),
  })
  expect(problemsIn(folder)).toMatchObject([{ file: 'a/th.md', inDraft: true }])
})

it.each(['Old News', 'ข่าวเก่า', '../up', ''])('%j is no former slug', (slug) => {
  const folder = contentWith({ 'news/th.md': original(`formerly: ['${slug}']`) })
  expect(problemsIn(folder)).toMatchObject([{ file: 'news/th.md', line: 7, field: 'formerly › 1' }])
})
