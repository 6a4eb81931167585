import { describe, expect, it } from 'vitest'
import { thaiText } from '../../../../lib/review/rules/thai-text'
import { thaiSlips } from '../../../../lib/review/thai/thai-slips'
import { foundIn } from '../../../fixtures/review/version-rules'

const found = (body: string) => foundIn(thaiText, 'th', body)
/** What is found, as “words → what is expected”. */
const advice = (body: string) => found(body).map(({ words, expected }) => `${words} → ${expected.en}`)

describe('vowels and tone marks', () => {
  it.each([
    ['ญี่่ปุ่น', 'ญี่่ปุ่น → ญี่ปุ่น'],
    ['ตลาดค้าาส่ง', 'ตลาดค้าาส่ง → ตลาดค้าส่ง'],
    ['บ้านแแต่ละหลัง', 'บ้านแแต่ละหลัง → บ้านแต่ละหลัง'],
    ['เเนวคิด', 'เเนวคิด → แนวคิด'],
    ['นํา', 'นํา → นำ'],
    ['นํ้าและน้ํา', 'นํ้าและน้ํา → น้ำและน้ำ'],
    ['มๅก', 'มๅก → มาก'],
    ['พันธ์ุไม้', 'พันธ์ุไม้ → พันธุ์ไม้'],
    ['ท่ีดิน', 'ท่ีดิน → ที่ดิน'],
    ['นำ้ตาล', 'นำ้ตาล → น้ำตาล'],
  ])('mends %s', (body, expected) => {
    expect(new Set(advice(body))).toEqual(new Set([expected]))
  })

  it.each([
    ['หน้่าที่', 'exclude each other'],
    ['ความรู็', 'exclude each other'],
    ['และเแผน', 'exclude each other'],
    ['ภาย่ในเวลา', 'no vowel'],
    ['ผู้ป่', 'no vowel'],
    ['คำว่า ่ งาน', 'no consonant'],
    ['ส าคัญ', 'no consonant'],
    ['2่ แห่ง', 'no consonant'],
  ])('tells what is wrong with %s without guessing', (body, message) => {
    expect(found(body).map((one) => one.message.en)).toEqual([expect.stringContaining(message)])
  })

  it.each([
    ['เสร็จส ิ้น', 'เสร็จส ิ้น → เสร็จสิ้น'],
    ['แ ต่ละแห่ง', 'แ ต่ละแห่ง → แต่ละแห่ง'],
    ['พิพิธภัณ ฑ์ไทย', 'พิพิธภัณ ฑ์ไทย → พิพิธภัณฑ์ไทย'],
  ])('takes the space out of %s', (body, expected) => {
    expect(advice(body)).toEqual([expected])
  })

  it.each([
    'น้ำเสียและทฤษฎี ฤๅษี สิทธิ์ พันธุ์ ศุกร์ กษัตริย์',
    'ก็ดี ณ ที่นั้น ฯลฯ พ.ศ. 2567',
    'จ้าาาา มากกกก',
    'ฮักบ่ อยู่บ่',
    'เครื่องหมาย -็ และ ◌่',
    'เกาะ เพราะ ทะเลาะ เจาะ',
    'ไม้เอก (่) และไม้โท',
    'สิทฺธิ พุทฺโธ',
  ])('passes “%s”', (body) => {
    expect(advice(body)).toEqual([])
  })
})

describe('common misspellings', () => {
  it.each([
    ['ดินเปนทราย', 'ดินเปนทราย → ดินเป็นทราย'],
    ['เปนการดี', 'เปนการดี → เป็นการดี'],
    ['ให้ผูประกอบการเสนอ', 'ให้ผูประกอบ → ให้ผู้ประกอบ'],
    ['จะไดรับเงิน', 'จะไดรับเงิน → จะได้รับเงิน'],
    ['ทังนี้ขอให้รอ', 'ทังนี้ขอ → ทั้งนี้ขอ'],
    ['เขาไมได้ไป', 'เขาไมได้ไป → เขาไม่ได้ไป'],
    ['ใช้ขอมูลเก่า', 'ขอมูล → ข้อมูล'],
    ['เพือการศึกษา', 'เพือ → เพื่อ'],
    ['การปฎิบัติการ', 'การปฎิบัติการ → การปฏิบัติการ'],
    ['ข้อสังเกตุ', 'สังเกตุ → สังเกต'],
    ['มหาวิทยาลัยราชภัฎ', 'ราชภัฎ → ราชภัฏ'],
    ['เมื่อ 3 กรกฏาคม', 'กรกฏาคม → กรกฎาคม'],
    ['จังหวัดสุราษฏร์ธานี', 'ราษฏร์ → ราษฎร์'],
    ['โทรทัศน์ดิจิตอล', 'ดิจิตอล → ดิจิทัล'],
    ['เกษียนอายุราชการ', 'เกษียนอายุ → เกษียณอายุ'],
    ['อุตสาหกรรรม', 'อุตสาหกรรรม → อุตสาหกรรม'],
    ['ปวดศรีษะ', 'ศรีษะ → ศีรษะ'],
  ])('finds the one in %s', (body, expected) => {
    expect(advice(body)).toEqual([expected])
  })

  it.each([
    'สเปน โคเปนเฮเกน เปนโญ',
    'ผูกมัด ผูกพัน',
    'ไดโนเสาร์ ไดเรกทอรี',
    'ทังสเตน',
    'ไมตรี ไมล์ ทำไมได้ ทำไมมี',
    'กุ้งขาวแวนนาไมมีราคาดี',
    'หรือยางมากกว่า รับซื้อยางเป็นหลัก',
    'รวมมือกันไว้ ขอมูลนิธิช่วย',
    'ซูเปอร์เซ็นเตอร์ เปอร์เซ็นไทล์ เปอร์เซ็นต์',
    'วิสัยทัศน์ ผลิตภัณฑ์ อุตสาหกรรม พื้นทีละห้อง',
    'นายไทยพานิชย์ นางศรีษะแก้ว นายดำรง โอกาศ นายจักรพรรดิ์',
    'บริษัท อินเตอร์เน็ตประเทศไทย จำกัด และเวสเทิร์น ดิจิตอล',
    'ข้อมูลคาดการณ์ การประมูลคาดว่า สัญญานอกระบบ',
    'เข่นฆ่า สำนักงานชลประมาน',
    'มหามงกุฏราชวิทยาลัย',
  ])('passes “%s”', (body) => {
    expect(advice(body)).toEqual([])
  })

  it('never advises what it would find itself', () => {
    for (const [wrong, { right, before = [''], after = [''] }] of thaiSlips()) {
      expect(right).not.toBe(wrong)
      for (const first of before)
        for (const last of after) expect([wrong, ...advice(first + right + last)]).toEqual([wrong])
    }
  })

  it('finds each of its own', () => {
    const missed = [...thaiSlips()].filter(([wrong, { before = [''], after = [''] }]) =>
      before.some((first) => after.some((last) => advice(first + wrong + last).length === 0)),
    )
    expect(missed.map(([wrong]) => wrong)).toEqual([])
  })

  it('leaves words that a note quotes', () => {
    expect(foundIn(thaiText, 'th', 'ข่าว', { notes: ['แก้ “เข่น” เป็น “เช่น”'] })).toEqual([])
    expect(foundIn(thaiText, 'th', 'ข่าว', { notes: ['แก้เข่นเดียวกัน'] })).toHaveLength(1)
  })
})

describe('words', () => {
  it.each([
    ['จนเกิดเป็นความความร่วมมือ', 'ความความ → ความ'],
    ['ดีพร้อมเตรียมเตรียมลงนาม', 'เตรียมเตรียม → เตรียม'],
    ['เพื่อปรับปรับปรุงโรงงาน', 'ปรับปรับ → ปรับ'],
    ['ได้ให้ให้ประชาชน', 'ให้ให้ → ให้'],
    ['พบในช่วงวันที่ในช่วงวันที่ 20', 'ในช่วงวันที่ในช่วงวันที่ → ในช่วงวันที่'],
  ])('finds the one typed twice in %s', (body, expected) => {
    expect(advice(body)).toEqual([expected])
  })

  it.each([
    'มูลค่า 1.2 ล้านล้านบาท ในที่ที่ปลอดภัย',
    'เทศบาลนครนครสวรรค์ อ่างเก็บน้ำน้ำพุง พันเอกเอกชัย',
    'บูรณาการการทำงาน การเดินทางทางอากาศ',
    'เพื่อเพื่อนบ้าน อย่าหนีหนี้',
    'ซึ่งกันและกันและต่อไป',
    'รถตุ๊กตุ๊ก (ผิงผิง)',
    'ซีเอ็นเอ็นรายงาน',
  ])('passes “%s”', (body) => {
    expect(advice(body)).toEqual([])
  })

  it.each([
    ['อุตสาหกรรมไทย เช่น อุตสาห กรรมต่อเรือ', 'อุตสาห กรรม → อุตสาหกรรม'],
    ['อุตสาหกรรมไทย อุตสาหกรรมญี่ปุ่น และอุตสาหกรรมจีน เช่น อุตสาห กรรมการต่อเรือ', 'อุตสาห กรรม → อุตสาหกรรม'],
    ['ด้านเทคโนโลยี และเทคโน โลยีอวกาศ', 'เทคโน โลยี → เทคโนโลยี'],
    ['สาธารณสุขไทย\n\nกระทรวงสาธารณ สุขประกาศ', 'สาธารณ สุข → สาธารณสุข'],
  ])('finds the one torn that is whole elsewhere in “%s”', (body, expected) => {
    expect(advice(body)).toEqual([expected])
  })

  it.each([
    'อุตสาห กรรมการต่อเรือ',
    'หน้าที่สำคัญ ในภายภาคหน้า ที่สำคัญยังมี',
    'เนื่องจากฝน เติบโตอย่างต่อเนื่อง จากข้อมูลล่าสุด',
    'คณะกรรมการ การเกษตรกรรม การประมง',
    'องค์การการศึกษาวิทยาศาสตร์ องค์การเพื่อการศึกษา วิทยาศาสตร์',
  ])('passes “%s”', (body) => {
    expect(advice(body)).toEqual([])
  })
})

describe('spaces and habits', () => {
  const figures = 'มี 2 แห่ง กับ 3 แห่ง รวม 5 แห่ง ใน 6 เดือน และ 7 วัน'

  it.each([
    ['มูลค่า 3 ล้านบาท  ดีพร้อมเตรียมลงนาม', 'Two spaces'],
    ['ต่างๆใน', 'No space behind the ๆ'],
    ['ด้านอื่นๆ และรูปแบบต่าง ๆ ดังนี้', 'elsewhere in the text'],
    ['“ก” และ "ข"', 'Straight quotation marks'],
    ['๓ แห่ง และ 4 แห่ง', 'Thai digits'],
    [`${figures} ของปี2567`, 'joined to the word'],
  ])('finds what is wrong in “%s”', (body, message) => {
    expect(found(body).map((one) => one.message.en)).toEqual([expect.stringContaining(message)])
  })

  it.each([
    'ด้านอื่น ๆ และต่าง ๆ ดังนี้',
    'วันๆ หนึ่ง',
    '“ก” และ “ข” กับท่อ 5"',
    '"ก" และ "ข"',
    '๓ แห่ง และ ๔ แห่ง รุ่น F-16 และ 5G',
    `${figures} ของปี2567 และปี2568`,
    `${figures} ทางช่อง3`,
    `${figures} มาตรา ม33 #ปี2567`,
    'ครอบครัว 👨‍👩‍👧 ❤️ 👩🏽‍💻 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇹🇭',
    'พ.ศ.\u00a02567',
    'ก่อน <!-- ความเห็น --> หลัง',
    '**ก่อน** <!-- ความเห็น -->\nหลัง',
    'ก่อน <b> หนา </b> หลัง',
  ])('passes “%s”', (body) => {
    expect(advice(body)).toEqual([])
  })
})

it('finds two spaces beside a comment, and a comment in a note is as unseen', () => {
  expect(found('ก่อน  นี้ <!-- ความเห็น --> หลัง').map(({ words }) => words)).toEqual(['ก่อน  นี้'])
  const notes = ['ก่อน <!-- ความเห็น --> หลัง']
  expect(foundIn(thaiText, 'th', 'ข่าว', { notes })).toEqual([])
})

it('looks into Thai only', () => {
  expect(foundIn(thaiText, 'en', 'The เเนวคิด  of it.')).toEqual([])
  expect(foundIn(thaiText, 'th', '```\nเเนวคิด  ของ\n```')).toEqual([])
})
