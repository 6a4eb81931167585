import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../lib/articles/library'
import { CLAIMS } from '../../../lib/review/intrusions'
import { ONE_WAY, OPPOSITES } from '../../../lib/review/opposite-words'
import { sideOf } from '../../../lib/review/pair'
import { TENSES } from '../../../lib/review/plans'
import { saidAnywhere } from '../../../lib/review/said-anywhere'
import { UNITS } from '../../../lib/review/time-words'

const sides = ['content', 'tests/fixtures/review-other-news']
  .flatMap((folder) => readArticles(folder))
  .flatMap((article) => article.versions.map((version) => sideOf(article, version, [])))

/** Every pattern that is looked for in a whole version before it is in its parts. */
const patternsOf = (locale: string): readonly RegExp[] => [
  ...[...OPPOSITES, ...ONE_WAY].flatMap((words) => words[locale] ?? []),
  ...CLAIMS.flatMap((claim) => claim[locale]?.says ?? []),
  ...TENSES.flatMap((deed) => deed[locale]?.any ?? []),
  ...Object.values(UNITS[locale] ?? {}),
]

describe('what is said anywhere in a version', () => {
  it('leaves out nothing that one of its parts says', () => {
    let said = 0
    for (const side of sides) {
      const patterns = patternsOf(side.version.locale)
      const anywhere = new Set(saidAnywhere(side, patterns, (pattern) => pattern))
      for (const { text } of [...side.text.body, ...side.text.front])
        for (const pattern of patterns) {
          if (text.search(pattern) === -1) continue
          said++
          expect(anywhere, `${pattern} in: ${text}`).toContain(pattern)
        }
    }
    expect(said).toBeGreaterThan(1000)
  })

  it('leaves out what no part says, and what the language has no words for', () => {
    const [side] = sides
    if (!side) throw new Error('there is no article')
    const all = [/\d/, /no article says so/, undefined]
    expect(saidAnywhere(side, all, (pattern) => pattern)).toEqual([all[0]])
  })
})
