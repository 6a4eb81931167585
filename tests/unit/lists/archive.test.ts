import { afterEach, describe, expect, test, vi } from 'vitest'
import { getArticles } from '@/lib/content/articles/library'
import { archiveIn, archiveOf } from '@/lib/lists/archive'
import { articleNamed } from './numbered-articles'

const slugs = (list: readonly { slug: string }[] = []) => list.map(({ slug }) => slug)

afterEach(() => vi.unstubAllEnvs())

describe('the archive of a language', () => {
  const all = [
    articleNamed('new', { date: '2025-01-02', topics: ['industry', 'smes'] }),
    articleNamed('thai', { date: '2024-05', topics: ['smes'] }, ['th']),
    articleNamed('old', { date: '2024', topics: ['industry'] }),
  ]

  test('has each article under each of its topics and under its year, the newest first', () => {
    const { articles, byTopic, byYear } = archiveOf(all, 'th')
    expect(slugs(articles)).toEqual(['new', 'thai', 'old'])
    expect([...byTopic].map(([topic, list]) => [topic, slugs(list)])).toEqual([
      ['industry', ['new', 'old']],
      ['smes', ['new', 'thai']],
    ])
    expect([...byYear].map(([year, list]) => [year, slugs(list)])).toEqual([
      ['2025', ['new']],
      ['2024', ['thai', 'old']],
    ])
  })

  test('leaves out what is not in the language, and topics and years that then have nothing', () => {
    const { articles, byTopic } = archiveOf(all.slice(1), 'en')
    expect(slugs(articles)).toEqual(['old'])
    expect([...byTopic.keys()]).toEqual(['industry'])
    expect(archiveOf(all, 'ja').byYear.size).toBe(0)
  })

  test('is made once for a build', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(archiveIn('th')).toBe(archiveIn('th'))
    expect(archiveIn('th')).not.toBe(archiveIn('en'))
    expect(archiveIn('th').articles).toEqual(archiveOf(getArticles(), 'th').articles)
  })
})
