import { describe, expect, it } from 'vitest'
import { pairedMarks } from '../../../../lib/review/rules/paired-marks'
import { foundIn } from '../../../fixtures/review/version-rules'

const found = (body: string, locale = 'th') =>
  foundIn(pairedMarks, locale, body).map(({ message, words }) => [words, message.en.includes('space')])

describe('a mark that is alone', () => {
  it.each([
    ['กรอบการทำงาน (Framework เพื่อส่งเสริม', '(Framework'],
    ['A framework (for promotion.', '(for'],
    ['งบประมาณของโครงการนี้ 299 ล้านบาท) สูงขึ้น', 'ล้านบาท)'],
    ['ระเบียบ [ฉบับใหม่ ใช้ปีหน้า', '[ฉบับใหม่'],
    ['หรือ “OTAGAI“ ที่มี', '“OTAGAI'],
    ['หรือ ”OTAGAI” ที่มี', 'หรือ ”'],
    ['มีความหมายว่า “การช่วยเหลือ ซึ่งมีจุดกำเนิด', '“การช่วย'],
    ['รางวัล "ชนะเลิศ” ของปีนี้', 'ชนะเลิศ”'],
    ['He said: “We will go. Then he left.', '“We will'],
    ['He said: "We will go. Then he left.', '"We will'],
    ['We will go," he said. "And he went," she said.', 'will go,"'],
    ['คำว่า “ก“ และ “ข” กับ “ค”', '“ก“'],
  ])('is found in “%s”', (body, words) => {
    expect(found(body)).toEqual([[expect.stringContaining(words), false]])
  })

  it('is found when its quotation is not closed in the next paragraphs', () => {
    expect(found('เขากล่าวว่า “ต่อไป\n\nแล้วจึงกลับ\n\nคนอื่นว่า “ดี”')).toHaveLength(1)
    expect(found('เขากล่าวว่า “ต่อไป\n\n## หัวข้อ\n\nแล้วจึงกลับ”')).toHaveLength(2)
  })
})

describe('a space inside a pair', () => {
  it.each([
    ['ที่หมายถึง “ ช่วยกัน” นั้น', '“ ช่วยกัน'],
    ['ที่หมายถึง “ช่วยกัน ” นั้น', 'ช่วยกัน ”'],
    ['A framework ( for promotion).', '( for'],
    ['A framework (for promotion ).', 'promotion )'],
    ['กระทรวง ( อก.) ประชุม', '( อก.'],
  ])('is found in “%s”', (body, words) => {
    expect(found(body)).toEqual([[expect.stringContaining(words), true]])
  })
})

it.each([
  'หรือ “OTAGAI” (ช่วยกัน) นั้น',
  'It said “yes” (twice).',
  'มีสามข้อ 1) หนึ่ง 2) สอง และ3) สาม',
  'มีสามข้อ ก) หนึ่ง ข) สอง 1.2.1) สาม A-2) สี่',
  'Steps: a) read, b) write, iv) rest.',
  'ดีใจมาก :) แต่เสียใจ :( และ ;-)',
  'ราคา ( ) ถูก ( ) แพง',
  'A 42" screen and a 5” disc, 6\'2" tall.',
  'The farmers’ market in the ’90s, rock ’n’ roll.',
  'คำว่า"ลาน"คือสถานที่ และ "โครงการ" คือแผน',
  'He said “it is ‘fine’ (really)”.',
  'He said “she told me “go” and I went”.',
  'Er sagte „ja“ und ging.',
  'See [the law](https://example.com) (in Thai).',
  '「はい」（二回）と言った。',
])('passes “%s”', (body) => {
  expect(found(body)).toEqual([])
})

it.each([
  'เขากล่าวว่า “ต่อไป\n\n“และต่อไป”',
  'เขากล่าวว่า “ต่อไป\n\nและต่อไป\n\nจนจบ” เขากล่าว',
  'เขากล่าวว่า “ต่อไป\n\n- หนึ่ง\n- สอง” เขากล่าว',
  'He said: "On it goes.\n\n"And on."',
  'He said: "On it goes.\n\nAnd on," he said.',
  'He said: "On it goes.\n\n"And on.\n\n"And to the end."',
])('passes a quotation that goes on in the next paragraph: “%s”', (body) => {
  expect(found(body)).toEqual([])
})
