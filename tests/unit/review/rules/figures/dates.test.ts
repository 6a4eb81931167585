import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const DATES: readonly Fact[] = [
  [
    'ประชุมวันที่ 5 มิถุนายน 2567',
    [
      'They meet on 5 June 2024.',
      'They meet on June 5, 2024.',
      'They meet on June 5th, 2024.',
      'They meet on the 5th of June 2024.',
    ],
    [
      'They meet on 6 May 2024.',
      'They meet on 5 July 2024.',
      'They meet on 5 June 2023.',
      'They meet on 15 June 2024.',
      'They meet on June 5, 2567.',
    ],
  ],
  [
    'งานจัดวันที่ 5-7 มิถุนายน 2567',
    [
      'The fair is on 5–7 June 2024.',
      'The fair is from June 5 to 7, 2024.',
      'The fair is between 5 and 7 June 2024.',
      'The fair is from 5 June to 7 June 2024.',
    ],
    ['The fair is on 5–8 June 2024.', 'The fair is on 4–7 June 2024.', 'The fair is on 5–7 July 2024.'],
  ],
  [
    'พบกันวันที่ 2 ส.ค. 69',
    ['They meet on 2 August 2026.', 'They meet on 2 Aug. 2026.', 'They meet on August 2, 2026.'],
    ['They meet on 2 September 2026.', 'They meet on 3 August 2026.', 'They meet on 2 August 1969.'],
  ],
  [
    'เริ่มใช้ 1/10/2568',
    ['It takes effect on 1 October 2025.'],
    ['It takes effect on 10 January 2025.', 'It takes effect on 1 October 2026.'],
  ],
  [
    'ประชุมระหว่างวันที่ 20/11/2569 - 22/11/2569',
    [
      'They meet from 20/11/2026 to 22/11/2026.',
      'They meet on 20-22/11/2026.',
      'They meet on 20–22 November 2026.',
      'They meet from 2026-11-20 to 2026-11-22.',
      'They meet from 11/20/2026 to 11/22/2026.',
    ],
    [
      'They meet from 20/11/2026 to 23/11/2026.',
      'They meet from 20/10/2026 to 22/10/2026.',
      'They meet on 20-22/11/2025.',
      'They meet from 20/11/2569 to 22/11/2569.',
    ],
  ],
  [
    'They meet on 20 November 2026.',
    ['ประชุมวันที่ 20/11/69', 'ประชุมวันที่ 20.11.2569', 'ประชุมวันที่ ๒๐-๑๑-๒๕๖๙', 'ประชุมวันที่ 2569-11-20'],
    ['ประชุมวันที่ 21/11/69', 'ประชุมวันที่ 20.12.2569', 'ประชุมวันที่ 2568-11-20'],
  ],
  [
    'เปิดเดือนมีนาคมปีหน้า',
    ['It opens next year in March.', 'It opens in March next year.'],
    ['It opens in May next year.', 'It opens in March this year.', 'It opens in March last year.'],
  ],
  [
    'ขยายเวลาถึงสิ้นปี 2568',
    [
      'It was extended to the end of 2025.',
      'It was extended until 31 December 2025.',
      'It was extended until December 31, 2025.',
    ],
    [
      'It was extended to the end of 2026.',
      'It was extended until 31 December 2024.',
      'It was extended until 31 March 2025.',
    ],
  ],
  [
    'แล้วเสร็จภายในสิ้นเดือนมีนาคม 2569',
    ['It will be done by the end of March 2026.', 'It will be done by 31 March 2026.'],
    [
      'It will be done by the end of May 2026.',
      'It will be done by 31 May 2026.',
      'It will be done by 31 March 2025.',
    ],
  ],
  [
    'ไตรมาส 3 ปี 2567',
    ['in the third quarter of 2024', 'in Q3 2024', 'in Q3/2024', 'in July–September 2024'],
    ['in the second quarter of 2024', 'in Q4 2024', 'in Q3 2023', 'in April–June 2024'],
  ],
  [
    '9 เดือนแรกของปี 2567',
    ['in the first nine months of 2024', 'in January–September 2024'],
    ['in the first six months of 2024', 'in the first nine months of 2023', 'in January–October 2024'],
  ],
  [
    'ครึ่งแรกของปี 2567',
    ['in the first half of 2024', 'in H1 2024', 'in the first six months of 2024'],
    ['in the second half of the year 2024', 'in the first quarter of 2024', 'in the first half of 2025'],
  ],
  [
    'Applications close on 30 September.',
    ['ปิดรับสมัครวันที่ 30 กันยายน', 'ปิดรับสมัคร 30 ก.ย.', 'ปิดรับสมัครสิ้นเดือนกันยายน'],
    ['ปิดรับสมัครวันที่ 30 พฤศจิกายน', 'ปิดรับสมัครวันที่ 13 กันยายน', 'ปิดรับสมัครสิ้นเดือนตุลาคม'],
  ],
  [
    'Jan Kowalski will visit in January.',
    ['นาย Jan Kowalski จะมาเยือนในเดือนมกราคม'],
    ['นาย Jan Kowalski จะมาเยือนในเดือนกุมภาพันธ์'],
  ],
  [
    'Officials may march with them in May.',
    ['เจ้าหน้าที่อาจร่วมเดินขบวนในเดือนพฤษภาคม'],
    ['เจ้าหน้าที่อาจร่วมเดินขบวนในเดือนมีนาคม'],
  ],
]

const HALVES: readonly Fact[] = [
  [
    'ไทยทำได้ 2 ประตูในครึ่งหลัง',
    ['Thailand scored two goals after the break.', 'Thailand scored two goals in the second half.'],
    ['Thailand scored three goals in the second half.'],
  ],
  [
    'ฝนจะตกหนักในครึ่งเดือนหลัง',
    ['Rain will be heavy later in the month.', 'Rain will be heavy in the second half of the month.'],
    [],
  ],
  ['They led 1–0 at half-time.', ['พวกเขานำ 1–0 เมื่อจบครึ่งแรก'], ['พวกเขานำ 2–0 เมื่อจบครึ่งแรก']],
]

testFacts('figures', DATES)
testFacts('figures', HALVES)
