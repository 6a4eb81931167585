import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clustersOf, fold, foldText, runsOf } from '../../../lib/search/fold'

describe('two ways to write the same', () => {
  test.each([
    ['capitals', 'OTAGAI Forum', 'otagai forum'],
    ['accents, composed or not', 'Café São Łódź', 'cafe\u0301 sa\u0303o lodz'],
    ['letters that Unicode does not take apart', 'Straße Ærø', 'strasse aero'],
    ['full-width letters', 'ＤＩＰＲＯＭ', 'diprom'],
    ['Thai digits', '๒๕๖๗', '2567'],
    ['SARA AM as one letter and as two', 'น้ำ', 'น้ํา'],
    ['SARA AM with the tone mark behind its ring', 'น้ำ', 'นํ้า'],
    ['two SARA E for SARA AE', 'เเปรรูป', 'แปรรูป'],
    ['a tone mark before the vowel over the letter', 'ท่ี', 'ที่'],
    ['dashes', 'COVID‑19 – 2019', 'covid-19 - 2019'],
    ['quotation marks', '“one” ‘two’', '"one" \'two\''],
    ['spaces of any kind and number', 'a\u00a0 \n b', 'a b'],
    ['invisible characters', 'อุต\u200bสาห\u00adกรรม', 'อุตสาหกรรม'],
    ['Thai set off from figures or not', 'ปี 2567 และ 31 แห่ง', 'ปี2567และ31แห่ง'],
    ['Thai set off from Latin letters or not', 'งาน OTAGAI ที่เมือง', 'งานotagaiที่เมือง'],
    ['kana, composed or not', 'ガス', 'カ\u3099ス'],
  ])('%s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  test.each([
    ['tones', 'มา', 'ม้า'],
    ['short and long vowels', 'คิด', 'คีด'],
    ['voicing of kana', 'か', 'が'],
    ['words that a space parts', 'คน กลาง', 'คนกลาง'],
    ['figures that a space parts', '25 67', '2567'],
    ['a raised figure and the figure before it', '10²', '102'],
  ])('%s stay apart', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })
})

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = fold(text)
      expect(fold(once)).toBe(once)
    }),
  )
})

test('each folded letter knows the letter with all its marks that it came from', () => {
  const text = 'ไป  น้ำตก ÉTÉ'
  const { text: folded, from, to } = foldText(text)
  const at = (part: string) => {
    const start = folded.indexOf(part)
    return text.slice(from[start], to[start + part.length - 1])
  }
  expect(at('น้')).toBe('น้ำ')
  expect(at('ete')).toBe('ÉTÉ')
  expect(at('ป น')).toBe('ป  น้ำ')
})

test('runs are what stands between spaces, without the punctuation around them', () => {
  expect(runsOf(fold('“ดีพร้อม” (DIPROM), a well-kept 1,000.50 – 12% …'))).toEqual([
    'ดีพร้อม',
    'diprom',
    'a',
    'well-kept',
    '1,000.50',
    '12%',
  ])
})

test('clusters are letters with their marks, the same in every engine', () => {
  expect(clustersOf(fold('น้ำใจที่นี่'))).toEqual(['น้ำ', 'ใ', 'จ', 'ที่', 'นี่'])
  expect(clustersOf('sasebo')).toHaveLength(6)
  expect(clustersOf('𠮷野家')).toEqual(['𠮷', '野', '家'])
})
