import { mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readRecords } from '@/lib/articles/library'
import { keepRecords, keptRecords, recordsOfBuild, sumOfFolder } from '@/lib/articles/records'
import { RECORDS_VARIABLE } from '@/lib/prepared-build'
import { contentWith, markdown, ORIGINAL, TRANSLATION } from './content-folder-on-disk'

const pair = () => contentWith({ 'news/th.md': markdown(ORIGINAL), 'news/en.md': markdown(TRANSLATION) })
const file = () => path.join(mkdtempSync(path.join(tmpdir(), 'records-')), 'articles.json')

afterEach(() => vi.unstubAllEnvs())

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

describe('an article that is known', () => {
  test('is not read again as long as its files are the same', () => {
    const folder = pair()
    const [record] = readRecords(folder)
    if (!record) throw new Error('nothing was read')
    const known = new Map([['news', { ...record, article: { ...record.article, topics: ['known'] } }]])
    expect(readRecords(folder, known)[0]?.article.topics).toEqual(['known'])
    writeFileSync(path.join(folder, 'articles/news/th.md'), markdown(ORIGINAL, 'Text!\n'))
    expect(readRecords(folder, known)[0]?.article.topics).toEqual(['industry'])
  })
})

describe('what was read', () => {
  test('is found again as it was, by the same code alone', () => {
    const records = readRecords(pair())
    const place = file()
    keepRecords(place, 'code', records)
    expect(keptRecords(place, 'code')).toEqual(records)
    expect(keptRecords(place, 'other code')).toEqual([])
  })

  test('is nothing where nothing was kept, or where it was broken off', () => {
    const place = file()
    expect(keptRecords(place, 'code')).toEqual([])
    writeFileSync(place, '{"stamp":"code","records":[')
    expect(keptRecords(place, 'code')).toEqual([])
  })

  test('is what the processes of a build share, and nothing outside of one', () => {
    const records = readRecords(pair())
    const place = file()
    keepRecords(place, 'code', records)
    vi.stubEnv(RECORDS_VARIABLE, '')
    expect(recordsOfBuild()).toBeUndefined()
    vi.stubEnv(RECORDS_VARIABLE, place)
    expect(recordsOfBuild()).toEqual(records)
  })
})
