import { expect, it } from 'vitest'
import { type Fact, testFacts } from '../../../fixtures/review/facts'
import { found, wordsOf } from '../../../fixtures/review/in-memory'

const FACTS: readonly Fact[] = [
  [
    'อ่าน[ประกาศ](https://a.example/news/)',
    ['Read the [notice](https://a.example/news/).', 'Read the [notice](https://www.a.example/news).'],
    [
      'Read the [notice](https://b.example/news/).',
      'Read the notice.',
      'Read the [notice](https://a.example/news/) [here](https://a.example/).',
    ],
  ],
  [
    'อ่าน[ข่าวอุตสาหกรรม](/th/topics/industry/)',
    ['Read [the news](/en/topics/industry/).'],
    ['Read [the news](/en/archive/2024/).'],
  ],
  [
    'ดู[หน้านี้](https://a.example/th/page?x=1)',
    ['See [this page](https://a.example/en/page?x=1).'],
    ['See [this page](https://a.example/en/page?x=2).'],
  ],
  [
    'ดู[สารานุกรม](https://th.wikipedia.org/wiki/ก)',
    ['See [the encyclopedia](https://en.wikipedia.org/wiki/A).'],
    ['See [the encyclopedia](https://en.wiktionary.org/wiki/A).'],
  ],
  [
    '[เขียนถึงเรา](mailto:a@news.example)',
    ['[Write to us](mailto:a@news.example)'],
    ['[Write to us](mailto:b@news.example)'],
  ],
  [
    'See https://a.example/news for more.',
    ['อ่านต่อที่ https://a.example/news ได้'],
    ['อ่านต่อที่ https://a.example/ ได้'],
  ],
  [
    'See https://en.wikipedia.org/wiki/Zebra for more.',
    ['ดู https://th.wikipedia.org/wiki/ม้าลาย ต่อ'],
    ['ดูต่อ'],
  ],
]

testFacts('links', FACTS)

it('finds an address that took in the words behind it', () => {
  const findings = found('links', 'See <https://a.example/> now.', 'ดูที่ <https://a.example/ได้เลย>')
  expect(wordsOf(findings)).toContain('https://a.example/ได้เลย')
})

it.each([
  ['See the [report](report.pdf#page=2).', []],
  ['See the [table](report.xlsx).', ['report.xlsx']],
  ['See the report.', ['raingan.pdf']],
])('a document of its own is in the other language: %s', (translation, told) => {
  expect(wordsOf(found('links', 'ดู[รายงาน](raingan.pdf)', translation))).toEqual(told)
})
