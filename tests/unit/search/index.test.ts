import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resultOf } from '../../../lib/client/search-excerpt'
import { searchIndex } from '../../../lib/client/search-index'
import { buildSearchIndex } from '../../../lib/search/build-index'
import { fold } from '../../../lib/search/fold'
import { type QueryTerm, termsOf } from '../../../lib/search/query'
import { readingsOf } from '../../../lib/search/readings'
import type { MarkedYear, SearchedText } from '../../../lib/search/searched-text'
import { STEMMED, stemOf } from '../../../lib/search/stem'

const article = (slug: string, headline: string, ...paragraphs: string[]): SearchedText => [
  slug,
  '2024',
  '2024',
  ['', headline],
  ...paragraphs.map((text, index): [string, string] => [`p${index + 1}`, text]),
]

const filesOf = (texts: readonly SearchedText[]) =>
  new Map(buildSearchIndex(texts).map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]))

/** What is found, and what the index alone would have announced. */
async function search(
  texts: readonly SearchedText[],
  typed: string,
  terms: readonly QueryTerm[] = termsOf(typed),
) {
  const files = new Map(buildSearchIndex(texts).map(({ name, bytes }) => [name, bytes]))
  const asked: string[] = []
  const index = searchIndex(async (name) => {
    asked.push(name)
    const bytes = files.get(name)
    if (!bytes) throw new Error(`${name} is missing`)
    return bytes
  })
  const announced = await index.find(terms)
  const found: string[] = []
  for (const sum of announced) {
    const result = resultOf(await index.text(sum), terms, 'th')
    if (result) found.push(result.slug)
  }
  return { found, announced: announced.length, certain: index.isCertain(terms), asked }
}

describe('the index', () => {
  const word = fc.string({ unit: fc.constantFrom(...'กรมานเ่้ีัำaben12'), minLength: 1, maxLength: 7 })
  const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
  const archive = fc
    .array(fc.tuple(text, text), { minLength: 1, maxLength: 12 })
    .map((texts) => texts.map(([one, other], number) => article(`a-${number}`, one, other)))

  test('finds what is found by reading everything, and announces nothing else when it is certain', async () => {
    await fc.assert(
      fc.asyncProperty(archive, fc.array(word, { minLength: 1, maxLength: 2 }), async (texts, words) => {
        const typed = words.join(' ')
        const terms = termsOf(typed)
        fc.pre(terms.length > 0)
        const { found, announced, certain } = await search(texts, typed)
        const truth = texts
          .filter(([, , , ...passages]) =>
            terms.every(({ forms, stem }) =>
              passages.some(
                ([, text]) =>
                  forms.some((form) => fold(text).includes(form)) ||
                  fold(text)
                    .match(STEMMED)
                    ?.some((word) => stemOf(word) === stem),
              ),
            ),
          )
          .map(([slug]) => slug)
        expect(found).toEqual(truth.toReversed())
        if (certain) expect(announced).toBe(truth.length)
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test('finds parts of words that end inside a syllable, where no segmenter would', async () => {
    const texts = [article('one', 'งานที่เมืองซาเซโบะ จังหวัดนางาซากิ'), article('two', 'อย่างอื่น')]
    for (const part of ['ซาเซ', 'เซโบะ', 'จังหว', 'นางาซาก', 'ซ', 'ที', 'จังหวัดนางาซากิ'])
      expect((await search(texts, part)).found, part).toEqual(['one'])
  })

  test('wants all the words, anywhere in the article, in any order', async () => {
    const texts = [article('one', 'เซรามิก', 'ที่ลำปาง'), article('two', 'เซรามิก', 'ที่น่าน')]
    expect((await search(texts, 'ลำปาง เซรามิก')).found).toEqual(['one'])
    expect((await search(texts, 'เซรามิก')).found).toEqual(['two', 'one'])
  })

  test('does not find a word that only two passages together have', async () => {
    expect((await search([article('one', 'นาง', 'าซากิ')], 'นางาซากิ')).found).toEqual([])
  })

  test('finds a year in either era where it is a year, and as written where it is none', async () => {
    const year: MarkedYear = [5, 4, 2024]
    const texts: SearchedText[] = [
      ['year', '2024', '', ['', 'ในปี 2567', year]],
      ['figure', '2024', '', ['', '2567 คน']],
      ['common', '2024', '', ['', 'ค.ศ. 2024', year]],
    ]
    expect((await search(texts, '2567')).found).toEqual(['common', 'figure', 'year'])
    expect((await search(texts, '๒๐๒๔')).found).toEqual(['common', 'year'])
  })

  test('finds an English word in its other forms and in the other spelling', async () => {
    const texts = [article('british', 'The harbours of two cities'), article('american', 'A harbor city')]
    for (const typed of ['harbour', 'harbors', 'city', 'cities'])
      expect((await search(texts, typed)).found, typed).toEqual(['american', 'british'])
    expect((await search(texts, 'harbouring')).announced).toBe(2)
    expect((await search([article('one', 'electricity')], 'cities')).announced).toBe(0)
  })

  test('finds Thai whose tone marks are left out or mistaken, where it is asked to', async () => {
    const texts = [article('one', 'ล่องแม่น้ำ', 'ชมสัตว์ป่า'), article('two', 'อย่างอื่น')]
    for (const typed of ['แมนำ', 'แม้น่ำ', 'สัตวปา', 'น', 'ลองแม', 'ล่องแม่น้ำ']) {
      const { terms = [] } = readingsOf(typed).at(-1) ?? {}
      const { found, announced } = await search(texts, typed, terms)
      expect(found, typed).toContain('one')
      expect(announced, typed).toBe(found.length)
    }
    expect((await search(texts, 'แมนำ')).found).toEqual([])
  })

  test('is asked for little: the directory, a few shards, the texts of what is shown', async () => {
    const { asked } = await search([article('one', 'อุตสาหกรรมเซรามิก')], 'อุตสาหกรรม')
    expect(asked.filter((name) => name === 'index.json')).toHaveLength(1)
    expect(new Set(asked).size).toBe(asked.length)
  })

  test('of no articles finds none', async () => {
    expect((await search([], 'ข่าว')).found).toEqual([])
  })
})

describe('the files of an index', () => {
  const texts = [article('one', 'เซรามิก'), article('two', 'กาแฟ'), article('three', 'น้ำผึ้ง')]

  test('are the same for the same articles', () => {
    expect(filesOf(structuredClone(texts))).toEqual(filesOf(texts))
  })

  test('keep their names for their content alone', () => {
    const changed = filesOf([...texts, article('four', 'ข้าว')])
    for (const [name, content] of filesOf(texts))
      if (name !== 'index.json' && changed.has(name)) expect(changed.get(name)).toBe(content)
  })

  test('are, for the articles that did not change, the same when another does', () => {
    const before = [...filesOf(texts).keys()].filter((name) => name.startsWith('texts/'))
    const after = new Set(filesOf([article('one', 'เรือไฟฟ้า'), ...texts.slice(1)]).keys())
    expect(before.filter((name) => !after.has(name))).toHaveLength(1)
  })

  test('have names by which they may be kept for ever, but for the directory', () => {
    for (const name of filesOf(texts).keys())
      expect(name).toMatch(/^index\.json$|^(texts|shards)\/.\.[0-9a-f]{10}\.(json|bin)$/)
  })
})
