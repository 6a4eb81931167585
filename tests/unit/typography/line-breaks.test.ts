import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CompoundWords } from '../../../lib/typography/compounds'
import { type Run, textRuns } from '../../../lib/typography/line-breaks'
import { LONGEST_KEPT } from '../../../lib/typography/spans'
import { countGraphemes, countWords } from '../../../lib/typography/words'

const names = [
  ...['ซาเซโบะ', 'นางาซากิ', 'โทคุชิมะ', 'ซางะ', 'ภาสกร ชัยรัตน์', 'นายภาสกร', 'ดีพร้อม'],
  ...['กรมส่งเสริมอุตสาหกรรม', 'กระทรวงพาณิชย์', 'Passakorn Chairat', 'OTAGAI Forum in Sasebo'],
]

function runs(text: string, locale = 'th'): Run[] {
  return textRuns(text, { locale, names })
}

/** What is kept whole, the words alone left out: each run, and what of a longer one is kept in any case. */
function kept(text: string, locale = 'th'): string[] {
  const word = /^[\p{sc=Thai}]+$/u
  return runs(text, locale)
    .filter((run) => run.keep && (!word.test(run.text) || names.includes(run.text) || /[ๆฯ]/.test(run.text)))
    .map((run) => run.text)
}

function foreign(text: string, locale = 'th'): string[] {
  return runs(text, locale).flatMap((run) =>
    (run.children ?? [run]).filter((part) => part.lang).map((part) => `${part.lang}: ${part.text}`),
  )
}

describe('textRuns keeps together', () => {
  it.each([
    ['เมืองซาเซโบะ จังหวัดนางาซากิมาอย่างยาวนาน', ['ซาเซโบะ', 'นางาซากิ']],
    ['นายภาสกร ชัยรัตน์ อธิบดี', ['นายภาสกร ชัยรัตน์']],
    ['นายภาสกรกล่าวต่อว่า', ['นายภาสกร']],
    ['อธิบดีกรมส่งเสริมอุตสาหกรรม กล่าวว่า', ['กรมส่งเสริมอุตสาหกรรม']],
    ['งาน OTAGAI Forum in Sasebo ครั้งที่ 23', ['OTAGAI Forum in Sasebo', 'ครั้งที่ 23']],
  ])('names: %s', (text, expected) => {
    expect(kept(text)).toEqual(expected)
  })

  it.each([
    ['สูงถึง 2 หมื่นล้านบาท ใน', '2 หมื่นล้านบาท'],
    ['กว่า 3,000 ล้านบาท อัน', '3,000 ล้านบาท'],
    ['กว่า 100 ราย ใน', '100 ราย'],
    ['รัฐบาลกลาง 6 แห่ง และ', '6 แห่ง'],
    ['จำนวน 3 จังหวัด ประกอบด้วย', '3 จังหวัด'],
    ['งาน ครั้งที่ 23 ณ', 'ครั้งที่ 23'],
    ['เป็นอันดับ 1 ด้วย', 'อันดับ 1'],
    ['มาตั้งแต่ปี 2552 ทั้งใน', 'ปี 2552'],
    ['เมื่อ พ.ศ. 2567 มี', 'พ.ศ. 2567'],
    ['คิดเป็นร้อยละ 4.5 ของ', 'ร้อยละ 4.5'],
    ['โต 10 % จาก', '10 %'],
    ['กว่า ๓,๐๐๐ ล้านบาท อัน', '๓,๐๐๐ ล้านบาท'],
    ['เมื่อ 15 มกราคม 2567 ที่', '15 มกราคม 2567'],
    ['เมื่อ 5 ม.ค. 67 ที่', '5 ม.ค. 67'],
    ['ราว 10 – 20 ราย ใน', '10 – 20 ราย'],
    ['เวลา 10.30 น. ที่', 'เวลา 10.30 น.'],
    ['มี 3 พันกว่าล้านบาท ที่', '3 พันกว่าล้านบาท'],
    ['มี 12 รายการ ที่', '12 รายการ'],
  ])('figure and unit: %s', (text, expected) => {
    expect(kept(text)).toEqual([expected])
  })

  it.each([
    ['as much as 20 billion baht in the', ['20 billion baht']],
    ['more than 3 billion in value', ['3 billion']],
    ['about 10 per cent of it', ['10 per cent']],
    ['about 4.5 % of it', ['4.5 %']],
    ['worth US$3 billion now', ['US$3 billion']],
    ['on 15 January 2024 in', ['15 January 2024']],
    ['from 2011–2024 in', ['2011–2024']],
    ['said Passakorn Chairat today', ['Passakorn Chairat']],
    ['the 23rd forum of 3 prefectures', []],
    ['3 millionaires', []],
  ])('figure, scale and currency in English: %s', (text, expected) => {
    expect(kept(text, 'en')).toEqual(expected)
  })

  it('a year with its word, not with the figure before it', () => {
    expect(kept('ไตรมาส 1 ปี 2567 ร้อยละ 4.5')).toEqual(['ไตรมาส 1', 'ปี 2567', 'ร้อยละ 4.5'])
  })

  it.each([
    ['ความร่วมมือรูปแบบต่าง ๆ เช่น', 'ต่าง ๆ'],
    ['ในด้านอื่นๆ เช่น', 'อื่นๆ'],
    ['กรุงเทพฯ และ', 'กรุงเทพฯ'],
    ['ผลไม้ ฯลฯ และ', 'ฯลฯ'],
  ])('a mark that repeats or abbreviates, with its word: %s', (text, expected) => {
    expect(kept(text)).toEqual([expected])
  })

  it('ๆ with the last syllable of a word that is too long to keep', () => {
    const [mark] = kept(`${'กขฃคฅฆงจฉชซฌ'.repeat(4)}ๆ`)
    expect(mark).toMatch(/.ๆ$/u)
    expect(countGraphemes(mark ?? '')).toBeLessThanOrEqual(LONGEST_KEPT)
  })

  it.each([
    ['ว่า “การช่วยเหลือซึ่งกันและกัน” ซึ่ง', ['“การ', 'กัน”']],
    ['ของ (ร่าง) ที่', ['(ร่าง)']],
    ['คำว่า "บ้าน" คือ', ['"บ้าน"']],
    ['บันทึก (MOU) และ “OTAGAI” ที่', []],
  ])('quotation marks and brackets with their Thai word: %s', (text, expected) => {
    expect(kept(text)).toEqual(expected)
  })

  it('no run longer than a narrow screen', () => {
    const long = ['สมาคมส่งเสริมความร่วมมือ ระหว่างประเทศไทยกับญี่ปุ่น', 'สมาคมส่งเสริมความร่วมมือระหว่างประเทศ']
    const found = textRuns(
      `“${long[0]}” ${long[1]} 1,234,567.89 ล้านล้านดอลลาร์สหรัฐ วันที่ 15 พฤศจิกายน พ.ศ. 2567`,
      {
        locale: 'th',
        names: long,
      },
    ).filter((run) => run.keep)
    expect(found.map((run) => run.text)).toContain('1,234,567.89 ล้านล้าน')
    expect(found.map((run) => run.text)).toContain('พ.ศ. 2567')
    for (const run of found) expect(countGraphemes(run.text)).toBeLessThanOrEqual(LONGEST_KEPT)
  })

  it('nothing in the middle of a syllable or of a word', () => {
    const found = textRuns('เกาะ กาแฟ catalogue', { locale: 'th', names: ['กาะ', 'กาแ', 'cat'] })
    expect(found.filter((run) => run.keep).map((run) => run.text)).toEqual(['กาแฟ'])
  })
})

/** The text with `|` where a line may end without a space, and brackets around what is divided only where lines are narrow. */
function marked(text: string, words?: CompoundWords): string {
  const shown = (run: Run): string => {
    const inner = run.children ? run.children.map(shown).join('') : run.text
    return `${run.breakBefore ? '|' : ''}${run.keep === 'where wide' ? `[${inner}]` : inner}`
  }
  const options = { locale: 'th', names, ...(words ? { words } : {}) }
  return textRuns(text, options).map(shown).join('')
}

describe('a line may end', () => {
  it.each([
    ['between words, and nowhere in one', 'ระหว่างจังหวัดนวัตกรรมสากล', 'ระหว่าง|จังหวัด|นวัตกรรม|สากล'],
    ['beside a name that the dictionary reads otherwise', 'เมืองซาเซโบะกับไทย', 'เมือง|ซาเซโบะ|กับ|ไทย'],
    ['behind a mark that closes and before one that opens', 'ของ“โครงการ”และ', 'ของ|“โครงการ”|และ'],
    ['not before what is left of a word that the dictionary does not know', 'แมสซาชูเซตส์', 'แมส|ซา|ชู|เซตส์'],
    ['not between a figure and the word that it touches', 'ปี2567มี', 'ปี2567มี'],
    ['not in the words of a language with spaces', 'ใน COVID-19 กับ thai-text', 'ใน COVID-19 กับ thai-text'],
    ['in a long name between its words', 'อธิบดีกรมส่งเสริมอุตสาหกรรม', 'อธิบดี|[กรม|ส่ง|เสริม|อุตสาหกรรม]'],
    ['in a long name at its space, not in its parts', 'นายภาสกร ชัยรัตน์ กล่าว', '[นายภาสกร ชัยรัตน์] กล่าว'],
    ['in a long figure behind its first word', 'ใช้ 123,456 ล้านบาท', 'ใช้ [123,456 ล้าน|บาท]'],
    ['not in two short words that a dash joins', 'ความสัมพันธ์ไทย–ญี่ปุ่น', 'ความ|สัมพันธ์|ไทย–ญี่ปุ่น'],
    ['behind a dash between long words, and not before it', 'ในภาครัฐ–มหาวิทยาลัย', 'ใน|ภาค|[รัฐ–|มหาวิทยาลัย]'],
    ['in a long date behind the figure that a word leads to', 'เมื่อวันที่ 15 พฤศจิกายน', 'เมื่อ|[วันที่ 15 พฤศจิกายน]'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected)
  })

  const words = {
    prefixes: ['การ', 'ผู้', 'ความ', 'น่า'],
    compounds: ['ส่งเสริม', 'ช่องทาง', 'ประกอบการ', 'ผู้ประกอบการ', 'รวมทั้ง'],
  }
  it.each([
    ['in a word that the dictionary parts', 'ช่วยส่งเสริมและ', 'ช่วย|ส่งเสริม|และ'],
    ['behind a prefix', 'การค้าและความน่าสนใจ', 'การค้า|และ|ความน่าสนใจ'],
    ['behind what only ends like a prefix', 'ผู้ประกอบการไทย', 'ผู้ประกอบการ|ไทย'],
    ['in a word that the dictionary draws to the next', 'ขยายช่องทางการค้าขาย', 'ขยาย|ช่องทาง|การค้าขาย'],
    ['in a long word whatever is behind it', 'ให้ผู้ประกอบการในภาค', 'ให้|ผู้ประกอบการ|ใน|ภาค'],
    ['in a word that begins like a short one', 'รวมทั้งหมด', 'รวม|ทั้งหมด'],
    ['in a word with a prefix that is long', 'การประชาสัมพันธ์', '[การ|ประชาสัมพันธ์]'],
  ])('not %s', (_, text, expected) => {
    expect(marked(text, words)).toBe(expected)
  })

  it('not before a dash: the word before holds it', () => {
    const run = textRuns('ไทย–มหาวิทยาลัย', { locale: 'th', names: ['ไทย'] })[0]
    expect(run?.children?.[0]).toEqual({ text: 'ไทย–', keep: 'everywhere' })
  })

  it('wherever the article has two words side by side, and at no other place', () => {
    const text = readFileSync('tests/fixtures/markdown/th.md', 'utf8')
    const ends = textRuns(text, { locale: 'th', names }).flatMap((run) => run.children ?? [run])
    expect(ends.filter((run) => run.breakBefore).length).toBeGreaterThan(300)
    for (const run of ends) if (run.breakBefore) expect(run.text).not.toMatch(/^[\sๆฯ”’)\]\p{M}ะาำ]/u)
  })
})

describe('textRuns marks the language of', () => {
  it.each([
    ['ธุรกิจ OTAGAI Forum in Sasebo ณ', ['en: OTAGAI Forum in Sasebo']],
    ['บันทึก (MOU) และ “OTAGAI” ที่', ['en: MOU', 'en: OTAGAI']],
    ['งาน R&D และ COVID-19 กับ 5G ของ A', ['en: R&D', 'en: COVID-19', 'en: 5G', 'en: A']],
    ['มี 100 MW ใน', ['en: MW']],
    ['ไม่มี 2567 เลย', []],
  ])('Latin letters in Thai: %s', (text, expected) => {
    expect(foreign(text)).toEqual(expected)
  })

  it.each([
    ['the word พร้อม ๆ means', ['th: พร้อม ๆ']],
    ['about 3 จังหวัด in', ['th: จังหวัด']],
    ['only English, 2024', []],
  ])('Thai letters in English: %s', (text, expected) => {
    expect(foreign(text, 'en')).toEqual(expected)
  })

  it('a kept run as one, with the part in another language inside it', () => {
    const run = runs('มี 100 MW ใน').find((one) => one.keep)
    expect(run).toEqual({
      text: '100 MW',
      keep: 'everywhere',
      children: [{ text: '100 ' }, { text: 'MW', lang: 'en' }],
    })
  })

  it('a kept name as one run with its language', () => {
    expect(runs('งาน OTAGAI Forum in Sasebo ณ')[2]).toEqual({
      text: 'OTAGAI Forum in Sasebo',
      keep: 'where wide',
      lang: 'en',
    })
  })
})

describe('textRuns', () => {
  it.each(['th', 'en', 'ja'])('gives the text back, character for character (%s)', (locale) => {
    const texts = ['', ' ', 'ๆ', '“', '”ก', '"', '12', 'ๆๆ ๆ', 'A', '\uFFFC ๆ', '\n3\nแห่ง\n', '😀 3 ราย😀ๆ']
    for (const file of ['th', 'en']) texts.push(readFileSync(`tests/fixtures/markdown/${file}.md`, 'utf8'))
    for (const text of texts) {
      const found = textRuns(text, { locale, names })
      expect(found.map((run) => run.text).join('')).toBe(text)
      for (const run of found) {
        expect(run.text).not.toBe('')
        if (run.children) expect(run.children.map((part) => part.text).join('')).toBe(run.text)
      }
    }
  })

  it('keeps every name of the article whole where lines are wide, wherever it stands', () => {
    const text = readFileSync('tests/fixtures/markdown/th.md', 'utf8')
    const whole = runs(text)
      .filter((run) => run.keep)
      .map((run) => run.text)
      .join('|')
    for (const name of names.slice(0, 9)) {
      expect(whole.split(name).length, name).toBe(text.split(name).length)
    }
  })
})

describe('countWords', () => {
  it('counts Thai words, which have no spaces between them', () => {
    expect(countWords('ประเทศไทยกับญี่ปุ่น', 'th')).toBe(3)
  })
  it('counts figures and not marks', () => {
    expect(countWords('“More” than 3,000 — baht!', 'en')).toBe(4)
  })
})
