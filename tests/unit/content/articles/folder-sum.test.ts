import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { sumOfFolder } from '@/lib/content/articles/folder-sum'
import { contentWith, markdown, ORIGINAL, TRANSLATION } from '../content-folder-on-disk'

const pair = () => contentWith({ 'news/th.md': markdown(ORIGINAL), 'news/en.md': markdown(TRANSLATION) })

describe('the sum of an article’s folder', () => {
  const home = (folder: string) => path.join(folder, 'articles/news')

  test('is the same for the same files, wherever they are', () => {
    expect(sumOfFolder(home(pair()))).toBe(sumOfFolder(home(pair())))
  })

  test('is another when a byte, a name or the number of files changes', () => {
    const folder = home(pair())
    const sums = new Set([sumOfFolder(folder)])
    writeFileSync(path.join(folder, 'th.md'), markdown(ORIGINAL, 'Text!\n'))
    sums.add(sumOfFolder(folder))
    writeFileSync(path.join(folder, 'forum.jpg'), '')
    sums.add(sumOfFolder(folder))
    renameSync(path.join(folder, 'forum.jpg'), path.join(folder, 'hall.jpg'))
    sums.add(sumOfFolder(folder))
    expect(sums.size).toBe(4)
  })

  test('does not see what an editor’s programs hide there', () => {
    const folder = home(pair())
    const before = sumOfFolder(folder)
    writeFileSync(path.join(folder, '.th.md.swp'), 'x')
    expect(sumOfFolder(folder)).toBe(before)
  })
})
