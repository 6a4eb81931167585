import { type Fact, testFacts } from '../../../../fixtures/review/facts'

/** Words that end in ที่ are no places in a row, and what is measured against a time is no part of it. */
const FACTS: readonly Fact[] = [
  [
    'สวนมีพื้นที่ 1,200 ไร่',
    ['The park covers 192 hectares.', 'The park covers 1,200 rai (192 hectares).'],
    ['The park covers 1,200 hectares.', 'The park covers 1,200 acres.'],
  ],
  [
    'จ้างเจ้าหน้าที่ 12 คนดูแลสัตว์ป่า',
    ['It hired 12 people to look after wildlife.'],
    ['It hired 21 people to look after wildlife.'],
  ],
  [
    'He lost 5 kilos in six weeks.',
    ['เขาลดน้ำหนักได้ 5 กิโลกรัมใน 6 สัปดาห์'],
    ['เขาลดน้ำหนักได้ 5 กิโลกรัมใน 8 สัปดาห์', 'เขาลดน้ำหนักได้ 5 ปอนด์ใน 6 สัปดาห์'],
  ],
  [
    'มีผู้เสียชีวิต 3 รายใน 5 วันที่ผ่านมา',
    ['Three people have died over the past five days.'],
    ['Four people have died over the past five days.'],
  ],
  ['Half a million people came.', ['มีคนมาครึ่งล้านคน'], ['มีคนมาห้าล้านคน']],
  ['พักหนี้นานปีครึ่ง', ['The freeze lasts 18 months.'], ['The freeze lasts 15 months.']],
  [
    'Prices fell by 3.5, 4.0 and 6.2 per cent.',
    ['ราคาลดลงร้อยละ 3.5, 4.0 และ 6.2', 'ราคาลดลง 3.5% 4% และ 6.2%'],
    ['ราคาลดลงร้อยละ 3.5, 4.0 และ 2.6'],
  ],
  ['in the second half of 2024', ['ในครึ่งหลังของปี 2567'], ['ในครึ่งแรกของปี 2567']],
  ['ชนะได้ 3 เหรียญทอง', ['They won 3 gold medals.'], ['They won 4 gold medals.']],
  ['มีผู้ชม 9,980 คน', ['Nearly 10,000 people watched.'], ['More than 10,000 people watched.']],
  [
    'งบประมาณ 3.02 ล้านล้านบาท',
    ['a budget of over 3 trillion baht'],
    ['a budget of almost 3 trillion baht', 'a budget of over 4 trillion baht'],
  ],
  ['ลดราคา 50%', ['The price was cut by 50%.'], ['The price was cut by 15%.']],
  ['ร้าน 7-Eleven เพิ่มอีก 700 สาขา', ['7-Eleven opened 700 more shops.'], ['7-Eleven opened 70 more shops.']],
]

testFacts('figures', FACTS)
testFacts('figure-order', [
  [
    'อัตราว่างงานลดลงจาก 5.2% เหลือ 4.8%',
    ['Unemployment fell from 5.2% to 4.8%.', 'Unemployment fell to 4.8% from 5.2%.'],
    ['Unemployment fell to 5.2% from 4.8%.'],
  ],
])
testFacts('countries', [
  ['It cost S$5 million.', ['ราคา 5 ล้านดอลลาร์สิงคโปร์'], []],
  ['It cost A$5 million in all.', ['ราคารวม 5 ล้านดอลลาร์ออสเตรเลีย'], []],
])
