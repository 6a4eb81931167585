import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const FACTS: readonly Fact[] = [
  [
    'งานจัดขึ้นตั้งแต่ปี 67',
    ['The fair has been held since 2024.'],
    [
      'The fair has been held since 1967.',
      'The fair has been held since 2067.',
      'The fair has been held since 2023.',
      'The fair has been held since 2567.',
    ],
  ],
  [
    'โรงเรียนเปิดเมื่อปี ๒๕๕๒',
    ['The school opened in 2009.'],
    ['The school opened in 2552.', 'The school opened in 2008.', 'The school opened in 2019.'],
  ],
  [
    'รัฐธรรมนูญ พ.ศ. 2540',
    [
      'the constitution of 1997',
      'the constitution of B.E. 2540 (1997)',
      'the constitution of 1997 (B.E. 2540)',
    ],
    ['the constitution of 1987', 'the constitution of 2540', 'the constitution of B.E. 2540 (1979)'],
  ],
  [
    'สร้างเสร็จเมื่อ ค.ศ. 1932 (พ.ศ. 2475)',
    ['It was completed in 1932.', 'It was completed in 1932 (2475 in the Thai calendar).'],
    ['It was completed in 1923.', 'It was completed in 1933.'],
  ],
  [
    'ราชทูตเดินทางถึงเมื่อ พ.ศ. 2228',
    ['The envoys arrived in 1685.'],
    ['The envoys arrived in 1658.', 'The envoys arrived in 1785.'],
  ],
  [
    'ระหว่างปี 2565-2567',
    ['between 2022 and 2024', 'from 2022 to 2024', 'in 2022–2024', 'in 2022–24'],
    ['between 2022 and 2025', 'between 2021 and 2024', 'from 2565 to 2567'],
  ],
  [
    'แผนปี 67-69',
    ['the plan for 2024–2026', 'the plan for 2024–26', 'the plan from 2024 to 2026'],
    ['the plan for 2024–2027', 'the plan for 1967–69', 'the plan for 2024', 'the plan for 2567–2569'],
  ],
  [
    'ข้าวปีการผลิต 2567/68',
    ['the rice of 2024/25', 'the rice of 2024–2025'],
    ['the rice of 2023/24', 'the rice of 2024/26'],
  ],
  [
    'the budgets of FY2025–27',
    ['งบประมาณปี 2568-2570', 'ปีงบประมาณ 68-70', 'ปีงบประมาณ 2568-70'],
    ['งบประมาณปี 2568-2571', 'ปีงบประมาณ 67-70'],
  ],
  [
    'ปีงบประมาณ 2568',
    ['in the 2025 fiscal year', 'in fiscal 2025', 'in FY2025', 'in FY25', 'in fiscal year 2025'],
    ['in fiscal 2024', 'in FY2568', 'in fiscal year 2026'],
  ],
  [
    'เปิดปีการศึกษา 2567',
    ['It opens in the 2024 academic year.'],
    ['It opens in the 2025 academic year.', 'It opens in the 2567 academic year.'],
  ],
  [
    'ในทศวรรษ 1980 มีโรงงาน 12 แห่ง',
    ['There were 12 factories in the 1980s.', 'There were 12 factories in the 1980’s.'],
    ['There were 12 factories in the 1990s.', 'There were 12 factories in the 1890s.'],
  ],
  [
    'ตลอดสองทศวรรษที่ผ่านมา',
    ['over the past two decades', 'over the past 20 years'],
    ['over the past three decades', 'over the past 12 years', 'over the past two centuries'],
  ],
  [
    'The club was founded in 1965.',
    ['สโมสรก่อตั้งเมื่อปี 2508', 'สโมสรก่อตั้งเมื่อ พ.ศ. 2508', 'สโมสรก่อตั้งเมื่อปี ค.ศ. 1965', 'สโมสรก่อตั้งเมื่อ พ.ศ. ๒๕๐๘'],
    ['สโมสรก่อตั้งเมื่อปี 2509', 'สโมสรก่อตั้งเมื่อปี 2805', 'สโมสรก่อตั้งเมื่อปี ค.ศ. 1956'],
  ],
  [
    'In the 1990s they had 40 members.',
    ['ในทศวรรษ 1990 มีสมาชิก 40 คน', 'ในช่วงปี 1990 มีสมาชิก 40 คน'],
    ['ในทศวรรษ 1980 มีสมาชิก 40 คน', 'ในทศวรรษ 1990 มีสมาชิก 14 คน'],
  ],
  ['ภายในปีนี้', ['within this year', 'within 2024'], ['within next year', 'within 2025', 'within last year']],
  [
    'The plan runs to 2030.',
    ['แผนดำเนินการถึงปี 2573', 'แผนดำเนินการถึงปี ค.ศ. 2030'],
    ['แผนดำเนินการถึงปี 2570', 'แผนดำเนินการถึงปี 2583'],
  ],
]

testFacts('figures', FACTS)
