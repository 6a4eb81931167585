import { expect, test } from 'vitest'
import { codesChanged } from '../../../lib/review/codes'

test.each([
  ['ในระบบ TCAS69 มีที่นั่ง 412,860 ที่', 'In TCAS70, 412,860 places were offered.', 'TCAS70', 'TCAS69'],
  ['ฝุ่น PM2.5 เกินมาตรฐาน', 'PM10 dust exceeded the limit.', 'PM10', 'PM2.5'],
  ['ตามนโยบาย 30@30', 'under the 30@35 policy', '30@35', '30@30'],
  ['ด้านเทคโนโลยี 6G', 'on 5G technology', '5G', '6G'],
])('a code with other digits is found: %s', (source, target, words, instead) => {
  expect(codesChanged(source, target)).toEqual([{ words, instead }])
})

test.each([
  ['โรคโควิด-19', 'COVID-19'],
  ['โรค COVID-19', 'Covid19'],
  ['TCAS69 และ TCAS70', 'TCAS70, after TCAS69'],
  ['มาตรการ EV4', 'the fourth package of measures'],
  ['หน้ากาก N95 จำนวน 20 ชิ้น', 'N95 masks, 20 of them, and one FFP2'],
])('a code that is kept, or said in words, is none: %s', (source, target) => {
  expect(codesChanged(source, target)).toEqual([])
})
