import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const FACTS: readonly Fact[] = [
  [
    'เศรษฐกิจขยายตัวร้อยละ 4.5',
    [
      'The economy grew 4.5 per cent.',
      'The economy grew 4.5%.',
      'The economy grew by four and a half per cent.',
      'The economy grew 4.5 percent.',
    ],
    ['The economy grew 5.4 per cent.', 'The economy grew 45 per cent.', 'The economy grew 0.45%.'],
  ],
  [
    'อัตราดอกเบี้ยเพิ่มขึ้น 0.25 จุดเปอร์เซ็นต์',
    [
      'The interest rate rose 0.25 percentage points.',
      'The interest rate rose a quarter of a percentage point.',
      'The interest rate rose 25 basis points.',
    ],
    [
      'The interest rate rose 0.52 percentage points.',
      'The interest rate rose 2.5 percentage points.',
      'The interest rate rose 52 basis points.',
      ['The interest rate rose 0.25%.', 'figure-unit'],
    ],
  ],
  [
    'ดัชนีติดลบร้อยละ 2.1',
    ['The index fell by 2.1 per cent.', 'The index was at -2.1%.', 'The index contracted 2.1%.'],
    ['The index fell by 1.2%.', 'The index fell by 21%.'],
  ],
  [
    'ลดลงร้อยละ 10 และร้อยละ 5 ตามลำดับ',
    ['They are down 10% and 5% respectively.', 'They are down 10 and 5 per cent respectively.'],
    ['They are down 10% and 15% respectively.', 'They are down 10% each.'],
  ],
  [
    'เก็บภาษีร้อยละ 2.5–24',
    ['The tax is 2.5–24%.', 'The tax is between 2.5% and 24%.', 'The tax is 2.5 to 24 per cent.'],
    ['The tax is 2.5–42%.', 'The tax is 5.2–24%.', 'The tax is 24%.'],
  ],
  [
    'มีผู้สูงอายุร้อยละ 20 ของประชากร',
    [
      'Old people are 20% of the population.',
      'Old people are a fifth of the population.',
      'One in five people is old.',
    ],
    [
      'Old people are 2% of the population.',
      'One in four people is old.',
      'Old people are a quarter of the population.',
    ],
  ],
  [
    'ร้านค้าลดราคาสินค้าลง 50%',
    ['The price was cut by half.', 'The price was halved.', 'The price was cut by 50 per cent.'],
    ['The price was cut by a third.', 'The price was doubled.', 'The price was cut by 15%.'],
  ],
  [
    'The rate of interest fell to 3.25 per cent.',
    [
      'อัตราดอกเบี้ยลดลงเหลือ 3.25%',
      'อัตราดอกเบี้ยลดลงเหลือร้อยละ 3.25',
      'อัตราดอกเบี้ยลดลงเหลือ 3.25 เปอร์เซ็นต์',
      'อัตราดอกเบี้ยลดลงเหลือร้อยละ ๓.๒๕',
    ],
    ['อัตราดอกเบี้ยลดลงเหลือ 3.52%', 'อัตราดอกเบี้ยลดลงเหลือร้อยละ 32.5', 'อัตราดอกเบี้ยลดลงเหลือ 3.25 บาท'],
  ],
  [
    'Turnout rose by 8 percentage points to 64%.',
    ['ผู้มาใช้สิทธิเพิ่มขึ้น 8 จุดเปอร์เซ็นต์ เป็น 64%', 'ผู้มาใช้สิทธิเพิ่มขึ้น 8 จุดร้อยละ เป็นร้อยละ 64'],
    ['ผู้มาใช้สิทธิเพิ่มขึ้น 8 จุดเปอร์เซ็นต์ เป็น 46%', 'ผู้มาใช้สิทธิเพิ่มขึ้น 18 จุดเปอร์เซ็นต์ เป็น 64%'],
  ],
]

testFacts('figures', FACTS)
