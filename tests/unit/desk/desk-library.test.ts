import { rmSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { libraryOf } from '@/lib/desk/desk-library'
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
