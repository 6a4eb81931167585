import { describe, expect, test } from 'vitest'
import { type SpokenLanguage, spokenText, utterancesOf } from '../../../lib/client/speech'
import { readDataTable } from '../../../lib/data-table'

const th = readDataTable<SpokenLanguage>('lib/client/spoken/th.yaml')
const en = readDataTable<SpokenLanguage>('lib/client/spoken/en.yaml')

describe('what is said in Thai', () => {
  test.each([
    ['ร้อยละ 2.25', 'ร้อยละสองจุดสองห้า'],
    ['ขยายตัว 12.5%', 'ขยายตัว 12จุดห้าเปอร์เซ็นต์'],
    ['มูลค่า 1,234,567 บาท', 'มูลค่า 1234567 บาท'],
    ['ใน พ.ศ. 2567', 'ใน พุทธศักราช 2567'],
    ['เวลา 09.30 น. วันนี้', 'เวลา 09 นาฬิกา 30 นาที วันนี้'],
    ['เวลา 18:00 น.', 'เวลา 18 นาฬิกา'],
    ['ไกล 2.5 กม.', 'ไกล สองจุดห้า กิโลเมตร'],
    ['20 ม.ค. สูง 20 ม.', '20 มกราคม สูง 20 เมตร'],
    ['ดร.สมชาย', 'ดอกเตอร์สมชาย'],
    ['US$2.5 ล้าน', 'สองจุดห้า ล้าน ดอลลาร์'],
    ['ปี 2567–2569', 'ปี 2567 ถึง 2569'],
    ['วันที่ 20 พ.ย. 2569 ใน พ.ศ. นี้', 'วันที่ 20 พฤศจิกายน 2569 ใน พุทธศักราช นี้'],
    ['วันที่ 20.11.69', 'วันที่ 20.11.69'],
    ['10^6', '10 ยกกำลัง 6'],
    ['อ่านที่ https://example.com/ก-ข?x=1 ได้', 'อ่านที่ ก-ข?x=1 ได้'],
  ])('%s is %s', (written, said) => expect(spokenText(written, th)).toBe(said))
})

describe('what is said in English', () => {
  test.each([
    ['US$2.5 million was paid', '2.5 million US dollars was paid'],
    ['$1,200, he said', '1,200 dollars, he said'],
    ['at 80 km/h', 'at 80 kilometres per hour'],
    ['No. 5', 'number 5'],
    ['No. That is all', 'No. That is all'],
    ['Dr. Somchai and Prof. Yamada', 'Doctor Somchai and Professor Yamada'],
    ['2024–2026', '2024 to 2026'],
    ['see www.example.com/page now', 'see now'],
    ['10^6 of the 1^st', '10 to the power of 6 of the 1st'],
  ])('%s is %s', (written, said) => expect(spokenText(written, en)).toBe(said))
})

test('a language that nobody has described is said as it is written', () => {
  expect(spokenText('2.25 % は\n次', { say: [] })).toBe('2.25 % は\n次')
})

describe('a long passage', () => {
  test('is cut at the ends of sentences', () => {
    const sentence = 'Some 100 firms from both countries met “there.” '
    const parts = utterancesOf(sentence.repeat(9), 'en')
    expect(parts).toEqual([...Array(2).fill(sentence.repeat(4).trim()), sentence.trim()])
  })

  test('is cut at a space where a sentence is longer than 200 letters', () => {
    const parts = utterancesOf('word '.repeat(100), 'en')
    expect(parts.every((part) => part.length <= 200 && /^word( word)*$/.test(part))).toBe(true)
    expect(parts.join(' ')).toBe('word '.repeat(100).trim())
  })

  test('is cut between two words where Thai has no space', () => {
    const text = 'ความร่วมมือ'.repeat(40)
    const parts = utterancesOf(text, 'th')
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.join('')).toBe(text)
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(200)
      expect(part).toMatch(/^(ความร่วมมือ|ร่วมมือ|มือ)/)
      expect(part).toMatch(/(มือ|ความ|ร่วม)$/)
    }
  })

  test('of one word is cut all the same', () => {
    expect(utterancesOf('ก'.repeat(450), 'th').join('')).toBe('ก'.repeat(450))
  })
})
