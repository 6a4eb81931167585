import { type Fact, testFacts } from '../../../../fixtures/review/facts'

/** What is counted. */
const COUNTED: readonly Fact[] = [
  [
    'มี 12 ประเทศเข้าร่วมประชุมในปีนี้',
    [
      '12 countries take part in the meeting this year.',
      '12 nations take part in the meeting this year.',
      'Twelve take part in the meeting this year.',
    ],
    [
      '12 people take part in the meeting this year.',
      '12 provinces take part in the meeting this year.',
      '12 villages take part in the meeting this year.',
    ],
  ],
  [
    'น้ำท่วม 14 จังหวัดในภาคเหนือ',
    [
      'Floods hit 14 provinces in the north.',
      'Floods hit 14 northern provinces.',
      'Floods hit 14 of the provinces in the north.',
    ],
    [
      'Floods hit 14 districts in the north.',
      'Floods hit 14 villages in the north.',
      'Floods hit 14 people in the north.',
    ],
  ],
  [
    'มีผู้เสียหาย 45 คน',
    ['There were 45 victims.', 'There were 45 people who lost money.', 'There were 45 who lost money.'],
    ['There were 45 countries that lost money.'],
  ],
  [
    'ดอกเบี้ยเพิ่มขึ้น 2 จุดเปอร์เซ็นต์',
    ['Interest rose two percentage points.'],
    ['Interest rose 2%.', 'Interest rose two per cent.'],
  ],
  [
    'The club has 230 members in nine countries.',
    ['สโมสรมีสมาชิก 230 คนใน 9 ประเทศ', 'สโมสรมีสมาชิก 230 รายในเก้าประเทศ'],
    ['สโมสรมีสมาชิก 230 คนใน 9 จังหวัด', 'สโมสรมีสมาชิก 230 ครอบครัวใน 9 ประเทศ'],
  ],
]

/** By what it is reckoned. */
const RATES: readonly Fact[] = [
  [
    'จ่ายเดือนละ 600 บาท',
    [
      'They are paid 600 baht a month.',
      'They are paid 600 baht per month.',
      'They are paid 600 baht each month.',
      'They are paid 600 baht.',
    ],
    ['They are paid 600 baht a day.', 'They are paid 600 baht a year.', 'They are paid 600 baht per person.'],
  ],
  [
    'ใช้จ่าย 47,000 บาทต่อคนต่อทริป',
    [
      'They spend 47,000 baht per person per trip.',
      'They spend 47,000 baht a head a trip.',
      'They spend 47,000 baht each per trip.',
    ],
    ['They spend 47,000 baht per household per day.'],
  ],
  [
    'ชาวนาได้ไร่ละ 2,160 บาท',
    ['Farmers get 2,160 baht a rai.', 'Farmers get 2,160 baht per rai.'],
    ['Farmers get 2,160 baht a tonne.', 'Farmers get 2,160 baht a household.'],
  ],
  [
    'ดอกเบี้ยร้อยละ 1.85 ต่อปี',
    [
      'The interest is 1.85% a year.',
      'The interest is 1.85 per cent per year.',
      'The interest is 1.85%/year.',
    ],
    ['The interest is 1.85% a month.', 'The interest is 1.85 per cent a day.'],
  ],
  [
    'รับนักท่องเที่ยวได้วันละ 3,200 คน',
    ['It takes 3,200 visitors a day.', 'It takes 3,200 tourists per day.'],
    ['It takes 3,200 visitors a week.', 'It takes 3,200 visitors an hour.'],
  ],
  [
    'มีเที่ยวบินสัปดาห์ละ 3 เที่ยว',
    ['There are three flights a week.', 'There are three flights every week.'],
    ['There are three flights a day.', 'There are three flights a month.'],
  ],
  [
    'The river carries 2,100 cubic metres a second.',
    ['น้ำไหล 2,100 ลูกบาศก์เมตรต่อวินาที', 'น้ำไหล 2,100 ลบ.ม./วินาที', 'น้ำไหลวินาทีละ 2,100 ลูกบาศก์เมตร'],
    ['น้ำไหล 2,100 ลูกบาศก์เมตรต่อชั่วโมง', 'น้ำไหล 2,100 ลบ.ม./วัน'],
  ],
  [
    'Rice costs 15 baht a kilogram.',
    ['ข้าวราคากิโลกรัมละ 15 บาท', 'ข้าวราคา 15 บาทต่อกิโลกรัม', 'ข้าวราคา 15 บาท/กก.'],
    ['ข้าวราคาตันละ 15 บาท', 'ข้าวราคา 15 บาทต่อไร่'],
  ],
]

testFacts('figure-unit', COUNTED)
testFacts('figure-unit', RATES)
