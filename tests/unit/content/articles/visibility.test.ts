import { describe, expect, it, test } from 'vitest'
import type { Article } from '@/lib/content/articles/article'
import {
  goneVersions,
  heldBack,
  isLeadAt,
  nextChange,
  published,
  visibilityAt,
} from '@/lib/content/articles/visibility'
import { article, version } from '../../metadata/articles'

const at = (moment: string) => Date.parse(`${moment}:00+07:00`)
const NOON = at('2026-11-20T12:00')

const dated = (slug: string, facts: Partial<Article>) => article({ slug, ...facts })

describe('an article', () => {
  test.each([
    [{ date: '2026' }, 'visible'],
    [{ date: '2027' }, 'held'],
    [{ date: '2026-11' }, 'visible'],
    [{ date: '2026-12' }, 'held'],
    [{ date: '2026-11-20' }, 'visible'],
    [{ date: '2026-11-21' }, 'held'],
    [{ date: '2026-11-20T12:00' }, 'visible'],
    [{ date: '2026-11-20T12:01' }, 'held'],
    [{ date: '2026-11-01', expires: '2026-11-20' }, 'visible'],
    [{ date: '2026-11-01', expires: '2026-11-19' }, 'expired'],
    [{ date: '2026-11-01', expires: '2026-11-20T12:00' }, 'expired'],
    [{ date: '2026-11-01', expires: '2026-11-20T12:01' }, 'visible'],
  ] as const)('of %j is %s at noon on 20 November 2026', (facts, expected) => {
    expect(visibilityAt(facts, NOON)).toBe(expected)
  })

  test.each([
    [{ date: '2026-11-01', lead: true }, true],
    [{ date: '2026-11-01', lead: true, leadUntil: '2026-11-20' }, true],
    [{ date: '2026-11-01', lead: true, leadUntil: '2026-11-20T12:00' }, false],
    [{ date: '2026-11-01', lead: false }, false],
    [{ date: '2026-11-01' }, false],
  ])('of %j is held at the top: %s', (facts, expected) => {
    expect(isLeadAt(facts, NOON)).toBe(expected)
  })
})

describe('of an archive', () => {
  const articles = [
    dated('later', { date: '2026-12-24' }),
    dated('soon', { date: '2026-11-20T18:00' }),
    dated('draft', { date: '2026-11-20T13:00', versions: [version('th', { draft: true }), version('en')] }),
    dated('there', { date: '2026-11-20', versions: [version('th'), version('en', { draft: true })] }),
    dated('ending', { date: '2026-11-01', expires: '2026-11-20T20:00' }),
    dated('gone', { date: '2026-10-01', expires: '2026-11-01' }),
    dated('top', { date: '2026-10-01', lead: true, leadUntil: '2026-11-20T17:00' }),
  ]

  it('what is visible is published, without its drafts', () => {
    const seen = published(articles, NOON).map(({ slug, versions }) => [slug, versions.length])
    expect(seen).toEqual([
      ['there', 1],
      ['ending', 2],
      ['top', 2],
    ])
  })

  it('what has expired or was withdrawn is gone, with its former names, and no draft or what waits is told', () => {
    const withdrawn = version('en', { withdrawn: 'The translation was wrong' })
    const all = [
      ...articles,
      dated('half', { date: '2026-11-01', formerly: ['first'], versions: [version('th'), withdrawn] }),
      dated('never', {
        date: '2026-10-01',
        expires: '2026-11-01',
        versions: [version('th', { draft: true })],
      }),
    ]
    expect(goneVersions(all, NOON)).toEqual([
      expect.objectContaining({ slug: 'half', locale: 'en', formerly: ['first'] }),
      { slug: 'gone', locale: 'th', formerly: [] },
      { slug: 'gone', locale: 'en', formerly: [] },
    ])
  })

  it('what waits is told in the order in which it appears', () => {
    expect(heldBack(articles, NOON).map(({ slug }) => slug)).toEqual(['soon', 'later'])
  })

  it('the next build is due when something appears, ends, or leaves the top', () => {
    const moments = ['2026-11-20T17:00', '2026-11-20T18:00', '2026-11-20T20:00', '2026-12-24T00:00'].map(at)
    let now: number | undefined = NOON
    for (const moment of moments) {
      now = nextChange(articles, now as number)
      expect(now).toBe(moment)
    }
    expect(nextChange(articles, moments.at(-1) as number)).toBeUndefined()
  })
})
