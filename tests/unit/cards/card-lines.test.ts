import { describe, expect, test } from 'vitest'
import { piecesOf, setInLines } from '../../../lib/cards/card-lines'
import { compoundWords } from '../../../lib/content/site/words'
import { hardHeadlines, names } from '../../fixtures/cards/headlines'

/** The pieces of a text with a stroke at each place where a line may end. */
function marked(text: string, locale = 'th', kept: readonly string[] = []): string {
  return piecesOf(text, { locale, names: kept, words: compoundWords() })
    .map((piece) => (piece.spaceBefore ? ' ' : '') + piece.text)
    .join('|')
}

describe('a line may end', () => {
  test('between two Thai words, and nowhere in them', () => {
    expect(marked('เศรษฐกิจและอุตสาหกรรม')).toBe('เศรษฐกิจ|และ|อุตสาหกรรม')
  })

  test.each([
    ['กรมส่งเสริมการค้าระหว่างประเทศ', 'กรม|ส่งเสริม|การค้า|ระหว่างประเทศ'],
    ['ผู้ประกอบการไทยร่วมมือกับญี่ปุ่น', 'ผู้ประกอบการ|ไทย|ร่วมมือ|กับ|ญี่ปุ่น'],
    ['นายกรัฐมนตรีแถลงข่าวแผ่นดินไหว', 'นายกรัฐมนตรี|แถลงข่าว|แผ่นดินไหว'],
    ['ความร่วมมือในการท่องเที่ยว', 'ความร่วมมือ|ใน|การท่องเที่ยว'],
  ])('not within a compound that the segmenter tears: %s', (text, pieces) => {
    expect(marked(text)).toBe(pieces)
  })

  test('between Thai and Latin', () => {
    expect(marked('งานOTAGAIครั้งที่')).toBe('งาน|OTAGAI|ครั้งที่')
  })

  test('at a space and after a dash between words of Latin, and not elsewhere', () => {
    expect(marked('R&D on COVID-19, 3.5% and/or Thai–Japanese ties', 'en')).toBe(
      'R&D| on| COVID-19,| 3.5%| and/or| Thai–|Japanese| ties',
    )
  })

  test('not within a name', () => {
    expect(marked('ที่ซาเซโบะวันนี้', 'th', ['ซาเซโบะ'])).toBe('ที่|ซาเซโบะ|วันนี้')
    expect(
      marked('the Department of Industrial Promotion said', 'en', ['Department of Industrial Promotion']),
    ).toBe('the| Department of Industrial Promotion| said')
  })

  test('not before ๆ, a dash or a mark that closes, with or without a space', () => {
    expect(marked('ต่างๆ อื่น ๆ ไทย – ญี่ปุ่น “ไทย” (ไทย)')).toBe('ต่างๆ| อื่น ๆ| ไทย –| ญี่ปุ่น| “ไทย”| (ไทย)')
  })

  test('not behind a mark that opens or a sign before its figure', () => {
    expect(marked('เงิน($5)ไทย “ไทย”')).toBe('เงิน|($5)|ไทย| “ไทย”')
  })

  test('not at a space that does not break', () => {
    expect(marked('ครั้งที่\u00a023 ที่')).toBe('ครั้งที่\u00a023| ที่')
  })

  test('not between a figure and its unit', () => {
    expect(marked('กว่า 3,000 ล้านบาท')).toBe('กว่า| 3,000 ล้านบาท')
  })
})

test.each(hardHeadlines)('the pieces of a headline are all of it: $headline', ({ locale, headline }) => {
  expect(marked(headline, locale, names[locale]).replaceAll('|', '')).toBe(headline)
})

describe('set in lines', () => {
  const widthOf = (text: string) => text.length
  const set = (text: string, width: number) =>
    setInLines(piecesOf(text, { locale: 'en', names: [] }), widthOf, width)

  test('a text takes the fewest lines, as even as they can be', () => {
    // Filled from the top, it would leave "dddd" alone on the last line.
    expect(set('aaaa bbbb cccc dddd', 14)).toEqual(['aaaa bbbb', 'cccc dddd'])
  })

  test('a line may be full to the last unit', () => {
    expect(set('aaaa bbbb', 9)).toEqual(['aaaa bbbb'])
    expect(set('aaaa bbbb', 8)).toEqual(['aaaa', 'bbbb'])
  })

  test('a line ends at a space rather than behind a dash, even if less even', () => {
    expect(set('abcd efghi–jklmno', 14)).toEqual(['abcd', 'efghi–jklmno'])
  })

  test('a line ends at a space rather than between two Thai words, even if a little less even', () => {
    const pieces = piecesOf('abcdefghijkl เศรษฐกิจและอุตสาหกรรม', { locale: 'th', names: [] })
    expect(setInLines(pieces, widthOf, 22)).toEqual(['abcdefghijkl', 'เศรษฐกิจและอุตสาหกรรม'])
  })

  test('a piece wider than a line cannot be set', () => {
    expect(set('a bbbbbbbbbb', 5)).toBeUndefined()
  })

  test('no text takes no lines', () => {
    expect(set(' ', 5)).toEqual([])
  })
})
