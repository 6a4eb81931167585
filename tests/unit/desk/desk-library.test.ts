import { rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { libraryOf } from '@/lib/desk/desk-library'
import { listedArticles } from '@/lib/desk/listing'
import { contentWith, markdown, ORIGINAL } from '../content/content-folder-on-disk'

it('is read whole though an article is taken away meanwhile, and without it', async () => {
  const content = contentWith({ 'a/th.md': markdown(ORIGINAL), 'b/th.md': markdown(ORIGINAL) })
  const library = libraryOf(content)
  const reading = library.read()
  // The first is read by now, and the second has been seen.
  rmSync(path.join(content, 'articles/b'), { recursive: true })
  const { slugs, articles } = await reading
  expect([slugs, articles.map(({ slug }) => slug)]).toEqual([['a', 'b'], ['a']])
  expect((await library.read()).slugs).toEqual(['a'])
})

it('has what stands in the place of a folder as an article with a mistake', async () => {
  const content = contentWith({ 'a/th.md': markdown(ORIGINAL), 'loose.txt': '' })
  symlinkSync(path.join(content, 'articles/a'), path.join(content, 'articles/linked'))
  const library = await libraryOf(content).read()
  expect(library.slugs).toEqual(['a'])
  const listed = listedArticles(library, Date.now())
  expect(listed.map(({ slug, problems }) => [slug, problems])).toEqual([
    ['linked', 1],
    ['a', 0],
  ])
})
