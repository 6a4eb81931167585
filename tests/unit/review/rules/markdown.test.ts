import { expect, it } from 'vitest'
import { markdown } from '../../../../lib/review/rules/markdown'
import { foundIn } from '../../../fixtures/review/version-rules'

const found = (body: string, locale = 'en') => foundIn(markdown, locale, body).map(({ words }) => words)

it.each([
  ['It is ** bold ** here.', '** bold **'],
  ['ข่าว ** หนา ** ไม่เป็นตัวหนา', '** หนา **'],
  ['The minister **said so.', '**said so.'],
  ['นโยบาย **สำคัญของปีนี้', '**สำคัญของปีนี้'],
  ['It is __ bold __ here.', '__ bold __'],
  ['It is ~~ gone ~~ now.', '~~ gone ~~'],
  ['It was *called off * today.', '*called off *'],
])('finds the marks left in “%s”', (body, words) => {
  expect(found(body)).toEqual([words])
})

it.each([
  'It is **bold**, *slanted* and ~~gone~~.',
  'ข่าว**“โครงการ”**ของกระทรวง',
  'The area is 3 * 4 * 5 metres.',
  'ราคา 500 บาท* ต่อคน',
  '\\*ราคารวมภาษีมูลค่าเพิ่มแล้ว',
  '\\*\\*เฉพาะวันจันทร์ถึงศุกร์',
  'ผู้ปลูก\\*\\* และผู้ขาย\\*\\*',
  'He called it f\\*\\*king stupid.',
  'ข่าวเก่า\n\n\\*\\*\\*\\*\\*\n\nข่าวใหม่',
  'The file is called __init__.py and a_b_c.',
  '    const a = **b**',
])('passes “%s”', (body) => {
  expect(found(body)).toEqual([])
})

it('looks into notes, but not into headlines', () => {
  const more = { headline: 'A ** b ** c', notes: ['It is ** bold ** here.'] }
  expect(foundIn(markdown, 'en', 'Text.', more).map(({ words }) => words)).toEqual(['** bold **'])
})
