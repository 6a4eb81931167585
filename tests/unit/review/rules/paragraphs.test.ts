import { describe, expect, it } from 'vitest'
import { found, rulesThatFind, version, wordsOf } from '../../../fixtures/review/in-memory'

const THAI = [
  'ญี่ปุ่นลงทุนในไทย 20 ล้านบาท ในปี 2554',
  'งานนี้มีผู้ประกอบการเข้าร่วม 120 ราย จากหลายอุตสาหกรรม',
  'กระทรวงพาณิชย์จะลงนามข้อตกลง 3 ฉบับ',
]
const ENGLISH = [
  'Japan invested 20 million baht in Thailand in 2011.',
  'The event was attended by 120 businesses from many industries.',
  'The Ministry of Commerce will sign 3 agreements.',
]
const [thai, english] = [THAI.join('\n\n'), ENGLISH.join('\n\n')]
const without = (all: readonly string[], index: number) => all.toSpliced(index, 1).join('\n\n')

describe('structure', () => {
  it('finds nothing where all is there', () => {
    expect(rulesThatFind(thai, english)).toEqual([])
    expect(rulesThatFind(english, thai)).toEqual([])
  })

  it.each([0, 1, 2])('finds the paragraph that is missing, and that alone: %i', (index) => {
    expect(wordsOf(found('structure', thai, without(ENGLISH, index)))).toEqual([THAI[index]])
    expect(wordsOf(found('structure', english, without(THAI, index)))).toEqual([ENGLISH[index]])
    expect(rulesThatFind(thai, without(ENGLISH, index))).toEqual(['structure'])
  })

  it.each([0, 1, 2])('finds the paragraph that is added, and that alone: %i', (index) => {
    expect(wordsOf(found('structure', without(THAI, index), english))).toEqual([ENGLISH[index]])
    expect(wordsOf(found('structure', without(ENGLISH, index), thai))).toEqual([THAI[index]])
  })

  it('tells where the translation should go on', () => {
    const findings = found(
      'structure',
      version('th', thai, { bodyLine: 9 }),
      version('en', without(ENGLISH, 1), { bodyLine: 9 }),
    )
    expect(findings).toMatchObject([{ locale: 'en', line: 11, severity: 'error' }])
  })

  it('finds what stands beside the text in one language only', () => {
    const told = (th: object, en: object) =>
      wordsOf(found('structure', version('th', thai, th), version('en', english, en)))
    const keyFigures = [{ value: '3', label: 'ฉบับ' }]
    expect(told({ keyFigures }, {})).toEqual(['3 ฉบับ'])
    expect(told({ notes: ['แก้คำผิด'] }, { notes: ['A slip was corrected.', 'And another.'] })).toEqual([
      'And another.',
    ])
    expect(
      told(
        { image: { src: 'a.jpg', alt: 'ภาพ', caption: 'งาน' } },
        { image: { src: 'a.jpg', alt: 'A picture' } },
      ),
    ).toEqual(['งาน'])
    expect(told({ notes: ['แก้คำผิด'] }, { notes: ['A slip was corrected.'] })).toEqual([])
  })

  it('counts pictures and footnotes', () => {
    const told = (th: string, en: string) => found('structure', th, en).map(({ message }) => message.en)
    expect(told(`${thai}\n\n![ภาพ](a.jpg)`, `${english}\n\n![A picture](a.jpg)`)).toEqual([])
    expect(told(`${thai} ![ภาพ](a.jpg)`, english)).toEqual(['0 pictures here, 1 in the original.'])
    expect(told(`${THAI[0]}[^1]\n\n[^1]: ที่มา`, `${ENGLISH[0]}[^1]\n\n[^1]: Source`)).toEqual([])
    expect(told(`${THAI[0]}[^1]\n\n[^1]: ที่มา`, `${ENGLISH[0]}`)).toContain(
      '0 references to footnotes here, 1 in the original.',
    )
  })
})

describe('paragraphs', () => {
  const joined = (all: readonly string[], first: number) =>
    [...all.slice(0, first), `${all[first]} ${all[first + 1]}`, ...all.slice(first + 2)].join('\n\n')

  it.each([0, 1])(
    'tells of joined and of split ones as a notice, and compares their figures: %i',
    (first) => {
      for (const [source, target] of [
        [thai, joined(ENGLISH, first)],
        [joined(THAI, first), english],
        [english, joined(THAI, first)],
        [joined(ENGLISH, first), thai],
      ] as const) {
        expect(found('paragraphs', source, target).map(({ severity }) => severity)).toEqual(['notice'])
        expect(rulesThatFind(source, target)).toEqual([])
      }
      expect(rulesThatFind(thai, joined(ENGLISH, first).replace('120', '210'))).toEqual(['figures'])
    },
  )
})

describe('block-kind', () => {
  const body = 'กระทรวงพาณิชย์จะลงนามข้อตกลง 3 ฉบับในเดือนมีนาคม'
  const translated = 'The Ministry of Commerce will sign 3 agreements in March.'
  it.each([
    ['## ', 'heading'],
    ['- ', 'list item'],
    ['> ', 'quotation'],
  ])('finds a paragraph that is marked up with “%s”', (mark, name) => {
    expect(rulesThatFind(mark + body, mark + translated)).toEqual([])
    expect(rulesThatFind(mark + body, translated)).toEqual(['block-kind'])
    expect(found('block-kind', body, mark + translated)).toMatchObject([
      { words: translated, expected: { en: 'paragraph' }, message: { en: expect.stringContaining(name) } },
    ])
  })
})

describe('repeated', () => {
  const more = 'Visitors can park their cars behind the hall, where there is room enough for everybody.'
  it('finds a paragraph and a sentence that stand twice', () => {
    expect(wordsOf(found('repeated', thai, `${english}\n\n${ENGLISH[1]}`))).toEqual([ENGLISH[1]])
    expect(wordsOf(found('repeated', 'ข่าว', `${more}\n\nThey come early. ${more}`))).toEqual([more])
    expect(wordsOf(found('repeated', `${thai}\n\n${THAI.join(' ')}\n\n${THAI.join(' ')}`, 'News.'))).toEqual([
      THAI.join(' '),
    ])
  })

  it.each([
    'He said so.\n\nHe said so.',
    `${more}\n\nVisitors can park their cars.`,
    '```\na = 1\n```\n\n```\na = 1\n```',
  ])('passes “%s”', (text) => {
    expect(found('repeated', 'ข่าว', text)).toEqual([])
  })
})
