import { describe, expect, it } from 'vitest'
import { found, version, wordsOf } from '../../fixtures/review/in-memory'

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

describe('sums', () => {
  it('finds a total that the figures before it do not add up to', () => {
    const [finding] = found('sums', 'กลาง 6 แห่ง ท้องถิ่น 23 แห่ง และเอกชน 3 แห่ง รวม 31 แห่ง', '')
    expect(finding?.message.en).toContain('6 + 23 + 3 is 32')
  })

  it('adds up what is written with plus signs, in a note as well', () => {
    const notes = ['จำนวนย่อย (6 + 23 + 3) รวมได้ 31 แห่ง']
    expect(wordsOf(found('sums', version('th', 'ข่าว', { notes }), 'News.'))).toHaveLength(1)
    expect(found('sums', 'News.', 'The parts (6 + 23 + 3) add up to 32.')).toEqual([])
    expect(wordsOf(found('sums', 'ข่าว', 'The parts (6 + 23 + 3) add up to 33.'))).toHaveLength(1)
  })

  it('takes a part told once more in another currency for no part', () => {
    const thai = 'งบประมาณ 640 ล้านบาท แบ่งเป็น 400 ล้านบาท 160 ล้านบาท หรือราว 4.2 ล้านยูโร และ 80 ล้านบาท'
    expect(found('sums', thai, '')).toEqual([])
  })

  it('is content with a total that adds up, and with one that a note explains', () => {
    expect(found('sums', 'กลาง 6 แห่ง ท้องถิ่น 23 แห่ง และเอกชน 3 แห่ง รวม 32 แห่ง', '')).toEqual([])
    const notes = ['ต้นฉบับระบุยอดรวม 31 แห่ง แต่รวมได้ 32 แห่ง']
    expect(
      found(
        'sums',
        version('th', 'กลาง 6 แห่ง ท้องถิ่น 23 แห่ง และเอกชน 3 แห่ง รวม 31 แห่ง', { notes }),
        version('en', '', { notes: ['31, not 32'] }),
      ),
    ).toEqual([])
  })

  it('finds parts that come after a total', () => {
    expect(
      found('sums', 'รวม 31 แห่ง', 'There are 31 bodies: 6 ministries, 23 agencies and 3 institutes.').length,
    ).toBe(1)
  })

  it('adds up nothing that is counted in different units', () => {
    expect(found('sums', 'คนละ 6 ชั่วโมง จาก 26 จังหวัด เริ่มที่ตรัง รวม 132 ชุมชน', '')).toEqual([])
    expect(found('sums', '6 จังหวัด และ 26 จังหวัด รวม 132 จังหวัด', '')).toHaveLength(1)
  })

  it('takes number words for parts, and leaves aside what stands beyond the parts', () => {
    const points = 'Phimchanok, a 22-year-old, made 27 points: 21 from spikes, four from blocks and'
    expect(found('sums', 'ทำได้ 27 คะแนน', `${points} two from serves.`)).toEqual([])
    expect(found('sums', 'ทำได้ 27 คะแนน', `${points} three from serves.`)).toHaveLength(1)
    const districts =
      'The three districts with most are A with 318 cases, B with 164 and C with 97, a total of'
    expect(found('sums', 'รวม 579 ราย', `${districts} 579.`)).toEqual([])
    expect(found('sums', 'รวม 579 ราย', `${districts} 597.`)).toHaveLength(1)
  })
})

describe('calendar', () => {
  it('finds a day of the week that the date does not fall on, in each language', () => {
    const findings = found(
      'calendar',
      'เมื่อวันเสาร์ที่ 20 พฤศจิกายน 2569',
      'on Saturday, November 20, 2026, and on 21 November 2026 (Sunday)',
    )
    expect(wordsOf(findings)).toEqual([
      'Saturday, November 20, 2026',
      '21 November 2026 (Sunday',
      'วันเสาร์ที่ 20 พฤศจิกายน 2569',
    ])
    expect(findings[0]?.expected).toEqual({ en: 'Friday', th: 'วันศุกร์' })
  })

  it('is content with one that it falls on, with none, and with a date without its year', () => {
    expect(
      found('calendar', 'เมื่อวันศุกร์ที่ 20 พฤศจิกายน 2569', 'on Friday 20 November 2026, and on 21 November 2026'),
    ).toEqual([])
    expect(found('calendar', 'วันเสาร์ที่ 20 พฤศจิกายน', 'Saturday 20 November')).toEqual([])
  })
})

describe('figures in order', () => {
  const thai = 'งานโยธา 18,900 ล้านบาท ระบบอาณัติ 3,400 ล้านบาท และค่าเวนคืน 2,300 ล้านบาท'
  it('finds two neighbours that change places where nothing around them does', () => {
    const english = '18.9 billion baht for civil works, 2.3 billion for signalling and 3.4 billion for land'
    expect(wordsOf(found('figures', thai, english))).toEqual(['3.4 billion', '2.3 billion'])
  })

  it('finds the ends of a change that change places', () => {
    const english = 'Members will pay 432 baht a month, down from 240 baht.'
    expect(found('figures', 'จ่ายเดือนละ 240 บาท จากเดิม 432 บาท', english)).toHaveLength(2)
    const right = 'What was 432 baht a month will be 240 baht.'
    expect(found('figures', 'จ่ายเดือนละ 240 บาท จากเดิม 432 บาท', right)).toEqual([])
  })
})

describe('structure', () => {
  const thai = THAI.join('\n\n')

  it('finds the paragraph that is missing, and that alone', () => {
    const findings = found('structure', thai, [ENGLISH[0], ENGLISH[2]].join('\n\n'))
    expect(wordsOf(findings)).toEqual([THAI[1]])
  })

  it('finds the paragraph that is added', () => {
    const more = 'Visitors can park their cars behind the hall, where there is room enough for everybody.'
    expect(wordsOf(found('structure', thai, [...ENGLISH, more].join('\n\n')))).toEqual([more])
  })

  it('tells of joined paragraphs without taking their figures for wrong', () => {
    const joined = [`${ENGLISH[0]} ${ENGLISH[1]}`, ENGLISH[2]].join('\n\n')
    expect(found('structure', thai, joined).map(({ severity }) => severity)).toEqual(['notice'])
    expect(found('figures', thai, joined)).toEqual([])
  })

  it('finds a paragraph that stands twice', () => {
    expect(
      found('structure', thai, [...ENGLISH, ENGLISH[1]].join('\n\n')).some(({ message }) =>
        message.en.includes('twice'),
      ),
    ).toBe(true)
  })

  it('finds a key figure, a picture and a footnote that only one language has', () => {
    const keyFigures = [{ value: '3 ฉบับ', label: 'ข้อตกลง' }]
    expect(
      found('structure', version('th', thai, { keyFigures }), version('en', ENGLISH.join('\n\n'))),
    ).toHaveLength(1)
    expect(
      found('structure', `${thai}\n\n![ภาพ](a.jpg)`, `${ENGLISH.join('\n\n')}\n\nA picture was here.`).length,
    ).toBeGreaterThan(0)
    expect(found('structure', `${THAI[0]}[^1]\n\n[^1]: ที่มา`, `${ENGLISH[0]}`).length).toBeGreaterThan(0)
  })
})

describe('what is not translated', () => {
  it('finds a paragraph and words in the other script', () => {
    expect(
      wordsOf(found('untranslated', THAI.join('\n\n'), [ENGLISH[0], THAI[1], ENGLISH[2]].join('\n\n'))),
    ).toEqual([THAI[1]])
    expect(wordsOf(found('untranslated', 'ดิจิทัล', 'There are ดิจิทัล platforms.'))).toEqual(['ดิจิทัล'])
    expect(
      wordsOf(
        found('untranslated', 'The event was attended by many of the businesses in the city. ดี', 'Good.'),
      ),
    ).toHaveLength(1)
  })

  it('leaves what is quoted', () => {
    expect(found('untranslated', 'คำว่า “เช่น”', 'The word “เช่น” (such as).')).toEqual([])
  })
})

describe('key figures', () => {
  const en = (value: string) =>
    version('en', 'More than 100 businesses came.', { keyFigures: [{ value, label: 'businesses' }] })
  const th = version('th', 'มีผู้ประกอบการเข้าร่วมกว่า 100 ราย', {
    keyFigures: [{ value: 'กว่า 100 ราย', label: 'ผู้ประกอบการ' }],
  })

  it('have to stand in the text and be the same in both languages', () => {
    expect(found('key-figures', th, en('More than 100'))).toEqual([])
    expect(found('key-figures', th, en('More than 200')).map(({ message }) => message.en)).toEqual([
      'The key figure “More than 200” does not stand in the text.',
      'The key figure “More than 200 businesses” is “กว่า 100 ราย” in the original.',
    ])
    expect(found('key-figures', th, en('100')).length).toBeGreaterThan(0)
  })

  it('name the same year, where both name one', () => {
    const labelled = (locale: string, body: string, value: string, label: string) =>
      version(locale, body, { keyFigures: [{ value, label }] })
    const source = labelled('th', 'ลงนามกับ 3 จังหวัดภายในปีนี้', '3 จังหวัด', 'ที่จะลงนามภายในปีนี้')
    const target = (label: string) =>
      labelled('en', 'It signs with 3 provinces within this year.', '3 provinces', label)
    expect(wordsOf(found('key-figures', source, target('to sign within next year')))).toEqual([
      'within next year',
    ])
    expect(found('key-figures', source, target('to sign within this year'))).toEqual([])
    expect(found('key-figures', source, target('to sign with it'))).toEqual([])
  })

  it('that are only expected are told so', () => {
    const source = version('th', '', { keyFigures: [{ value: '3 ฉบับ', label: 'ข้อตกลงที่คาดว่าจะเกิดขึ้น' }] })
    const target = (label: string) => version('en', '', { keyFigures: [{ value: '3', label }] })
    expect(wordsOf(found('wording', source, target('agreements made')))).toContain('คาดว่า')
    expect(found('wording', source, target('agreements expected'))).toEqual([])
  })
})

describe('links', () => {
  it('have to go to the same places', () => {
    expect(wordsOf(found('links', '[ก](https://a.example/)', '[a](https://b.example/)'))).toEqual([
      'https://b.example/',
    ])
    expect(wordsOf(found('links', '[ก](https://a.example/)', 'a'))).toEqual(['https://a.example/'])
    expect(wordsOf(found('links', 'ก', '[a](https://b.example/)'))).toEqual(['https://b.example/'])
  })

  it('may go to the same page in the other language', () => {
    expect(found('links', '[ก](/th/articles/b/)', '[a](/en/articles/b/)')).toEqual([])
    expect(
      found('links', '[ก](https://th.wikipedia.org/wiki/%E0%B8%81)', '[a](https://en.wikipedia.org/wiki/A)'),
    ).toEqual([])
  })
})

describe('names', () => {
  it('finds a name that is missing, and which stands instead', () => {
    expect(
      wordsOf(found('glossary', 'ที่เมืองซาเซโบะ จังหวัดนางาซากิ', 'It is in Sasebo, in Nagano Prefecture.')),
    ).toEqual(['นางาซากิ', 'Nagano'])
  })

  it('finds a name that is misspelled, also by its capitals', () => {
    expect(wordsOf(found('glossary', 'ที่เมืองซาเซโบะ', 'It is in Sasabo.'))).toEqual(['Sasabo'])
    expect(wordsOf(found('glossary', 'แนวคิด OTAGAI', 'The Otagai idea.'))).toEqual(['Otagai'])
  })

  it('finds a name that the original does not have', () => {
    expect(wordsOf(found('glossary', 'งานนี้จัดที่เมืองซาเซโบะ', 'It was held in Sasebo and in Saga.'))).toEqual([
      'Saga',
    ])
  })

  it('takes a turned name, a possessive, and a pronoun for a person named before', () => {
    expect(found('glossary', 'ตามข้อมูลของกระทรวงพาณิชย์', 'By the Commerce Ministry’s data.')).toEqual([])
    expect(
      found(
        'glossary',
        'นายภาสกรกล่าวว่าดี\n\nนายภาสกรกล่าวต่อว่าดีมาก',
        'Passakorn said it was good.\n\nHe added that it was very good.',
      ),
    ).toEqual([])
  })

  it('knows a name by its sound when the glossary does not have it', () => {
    expect(found('glossary', 'ที่เมืองโยโกฮามะ', 'It is in Yokohama.')).toEqual([])
  })
})

describe('wording', () => {
  it('finds a noun that stands for another of its family', () => {
    expect(wordsOf(found('wording', 'พลังงานลม', 'This is nuclear power.'))).toEqual(['nuclear'])
  })

  it('finds a movement that goes the other way', () => {
    const thai = 'การแลกเปลี่ยนเทคโนโลยีจากประเทศญี่ปุ่นสู่ประเทศไทย'
    expect(found('wording', thai, 'Technology is exchanged from Japan to Thailand.')).toEqual([])
    expect(wordsOf(found('wording', thai, 'Technology is exchanged from Thailand to Japan.'))).toEqual([
      'Thailand to Japan',
    ])
  })

  it('finds a denial that the original does not have', () => {
    expect(found('wording', 'ญี่ปุ่นจะลงนามความร่วมมือ', 'Japan will not sign the cooperation.')).toHaveLength(1)
    expect(
      found('wording', 'ญี่ปุ่นจะลงนามความร่วมมือ', 'Japan will not only talk but sign the cooperation.'),
    ).toEqual([])
  })
})

describe('Thai text', () => {
  it('finds a tone mark left out, and a space typed twice', () => {
    const slips = (th: string) => wordsOf(found('thai-text', th, 'News.'))
    expect(slips('ให้ผูประกอบการนำเสนอ')).toEqual(['ให้ผูประกอบ'])
    expect(slips('มูลค่า 3 ล้านบาท  ดีพร้อมเตรียมลงนาม')).toHaveLength(1)
    expect(slips('ให้ผู้ประกอบการผูกพัน')).toEqual([])
  })

  it('finds a long word torn that the text has whole elsewhere', () => {
    const torn = (th: string) => wordsOf(found('thai-text', th, 'News.'))
    expect(torn('ผู้ประกอบการไทยพบกัน\n\nผู้ประกอบ การญี่ปุ่นร่วมงาน')).toEqual(['ผู้ประกอบ การ'])
    expect(torn('ผู้ประกอบ การญี่ปุ่นร่วมงาน')).toEqual([])
  })

  it('finds the one figure that is joined to the word before it', () => {
    const joined = (th: string) => wordsOf(found('thai-text', th, 'News.'))
    const others = 'มี 2 แห่ง กับ 3 แห่ง รวม 5 แห่ง ใน 6 เดือน และ 7 วัน'
    expect(joined(`${others} ของปี2567`)).toEqual(['ของปี2567'])
    expect(joined(`${others} ของปี2567 และปี2568`)).toEqual([])
    expect(joined(`${others} ทางช่อง3`)).toEqual([])
  })

  it('finds a word typed twice, but not those that are right so', () => {
    const twice = (th: string) => wordsOf(found('thai-text', th, 'News.'))
    expect(twice('จนเกิดเป็นความความร่วมมือ')).toEqual(['ความความ'])
    expect(twice('ดีพร้อมเตรียมเตรียมลงนาม')).toEqual(['เตรียมเตรียม'])
    expect(twice('มูลค่า 1.2 ล้านล้านบาท ที่เทศบาลนครนครสวรรค์ ในที่ที่ปลอดภัย')).toEqual([])
  })

  it('finds a long word torn by a space where the text has it whole elsewhere', () => {
    const torn = (th: string) => wordsOf(found('thai-text', th, 'News.'))
    expect(torn('อุตสาหกรรมไทย เช่น อุตสาห กรรมการต่อเรือ')).toEqual(['อุตสาห กรรม'])
    expect(torn('อุตสาหกรรมไทย เช่น อุตสาหกรรมการต่อเรือ')).toEqual([])
  })

  it.each([
    ['ญี่่ปุ่น', 'ญี่ปุ่น'],
    ['เเนวคิด', 'แนวคิด'],
    ['นํา', 'นำ'],
    ['เข่น', 'เช่น'],
    ['จังหวะซางะ', 'จังหวัดซางะ'],
    ['ที่ ซาเซ โบะ', 'ซาเซโบะ'],
    ['ต่างๆใน', 'ต่างๆ ใน'],
    ['เสร็จส ิ้น', 'เสร็จสิ้น'],
  ])('finds what is wrong in %s', (words, expected) => {
    const findings = found('thai-text', words, '')
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.map((one) => one.expected.th).join(' ')).toContain(
      words === 'เสร็จส ิ้น' ? 'พยัญชนะ' : expected,
    )
  })

  it('finds two ways of writing side by side', () => {
    expect(found('thai-text', 'ด้านอื่นๆ และรูปแบบต่าง ๆ ดังนี้', '')).toHaveLength(1)
    expect(found('thai-text', '“ก” และ "ข"', '')).toHaveLength(1)
    expect(found('thai-text', '๓ แห่ง และ 4 แห่ง', '')).toHaveLength(1)
  })

  it('leaves words that a note quotes, and Thai as it should be', () => {
    expect(
      found('thai-text', version('th', 'น้ำเสียและทฤษฎี ฤๅษีเข่นฆ่า', { notes: ['แก้ “เข่น” เป็น “เช่น”'] }), ''),
    ).toEqual([])
  })
})

describe('Markdown', () => {
  it('finds marks that did not become emphasis', () => {
    expect(found('markdown', '** หนา ** ไม่เป็น', 'x').length).toBeGreaterThan(0)
    expect(found('markdown', '**หนา** เป็น 3 * 4', 'x')).toEqual([])
  })
})

describe('acknowledgements', () => {
  const acknowledged = [{ check: 'figures', words: '210', reason: 'The organisers said so.' }]

  it('silence what they name', () => {
    expect(
      found('figures', 'มีผู้เข้าร่วม 120 คน', version('en', 'There were 210 people.', { acknowledged })),
    ).toEqual([])
  })

  it('are findings when they name nothing', () => {
    expect(
      wordsOf(
        found(
          'acknowledgements',
          'มีผู้เข้าร่วม 120 คน',
          version('en', 'There were 120 people.', { acknowledged }),
        ),
      ),
    ).toEqual(['figures: 210'])
    const unknown = [{ check: 'figure', words: '210', reason: 'x' }]
    expect(found('acknowledgements', 'ดี', version('en', 'Good.', { acknowledged: unknown }))).toHaveLength(1)
  })
})
