import { commonEra } from '../figure'
import type { FigureWords, Lexicon } from '../figure-language'
import { thaiDates } from './thai-dates'
import { thaiNumerals } from './thai-numerals'

/** How Thai tells figures. */
export const thaiLexicon: Lexicon = {
  locale: 'th',
  numerals: thaiNumerals,
  dates: thaiDates,
  percentBefore: /ร้อยละ\s?$/,
  percentAfter: /^\s?(?:%|เปอร์เซ็นต์|เปอร์เซนต์|เปอร์เซ็น|จุดเปอร์เซ็นต์|จุดร้อยละ)/,
  points: /^\s?(?:จุด(?!มุ่ง|ประสงค์|หมาย|ที่|นี้|แข็ง|ยืน))/,
  rankBefore:
    /(?:[\u0e01-\u0e4e]+ที่|อันดับ|ลำดับ|เบอร์|หมายเลข|มาตรา|เฟส|ไทป์|นัมเบอร์|เลขที่|วาระ|กลุ่ม|มัธยม|ประถม|[มป]\.)\s?$/,
  weakRank: /(?:(?:พื้น|หน้า|สถาน|เนื้อ|ท้อง|ไว้|อยู่|ทัน)ที่|(?<!ที่))\s?$/,
  yearBefore:
    /(?:ปี(?:งบประมาณ|การศึกษา|ภาษี|ปฏิทิน)?|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|พุทธศักราช|คริสต์ศักราช|ทศวรรษ(?:ที่)?)\s?$/,
  shortYearBefore: /(?:ปี(?:งบประมาณ|การศึกษา|ภาษี)?\s?(?:พ\.?\s?ศ\.?)?|พ\.\s?ศ\.)\s?['’]?$/,
  ageBefore: /(?:อายุ|วัย)\s?$/,
  shortYear: commonEra,
  buddhistBefore: /(?:พ\.?\s?ศ\.?|พุทธศักราช)\s?$/,
  buddhistAfter: /(?!)/,
  range: /^\s?(?:-|ถึง|~|จนถึง)\s?$/,
  partOf: /^\s?(?:คน|ราย|แห่ง|ครัวเรือน)?\s?ใน\s?$/,
  list: /^\s?(?:และ|กับ|หรือ|,)\s?$/,
  adjective: /(?!)/,
  times: /^\s?เท่า(?!กับ|ไร|ที่|เดิม)/,
  needsUnit: true,
  perBefore: /([\u0e01-\u0e4e]+)(?<!แ)ละ\s?$/,
  perAfter: /^\s?(?:ต่อ\s?|\/\s?)([\u0e01-\u0e4e.]+)/,
  halfMore: /^\s?ครึ่ง(?!หนึ่ง|แรก|หลัง|เดียว|เวลา)/,
  noFigures:
    /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\d)\+?\d{1,3}(?:[- ]\d{3,4}){2}(?!\d)|(?<!\d)0\d{8,9}(?!\d)/g,
}

/** How Thai tells what figures mean to each other. */
export const thaiFigureWords: FigureWords = {
  addsUpTo: /=|(?:รวม|บวก)(?:กัน)?(?:แล้ว)?(?:ได้|เป็น)|เท่ากับ/,
  totalBefore: /(?:รวม(?:ทั้งสิ้น|ทั้งหมด|เป็น|แล้ว|กัน|ได้|จำนวน|เป็นจำนวน)*|ทั้งสิ้น|ทั้งหมด)\s?(?:กว่า|ประมาณ)?\s?$/,
  totalAfter: /^\s?(?:โดยรวม|รวมกัน)/,
  partsFollow: /^\s?(?:แบ่งเป็น|แบ่งออกเป็น|ประกอบด้วย|แยกเป็น|ได้แก่)/,
  originBefore: /จาก(?:เดิม|ที่|ระดับ|ปัจจุบัน|ปีก่อน|ปีที่แล้ว|เดือนก่อน)*\s?$/,
  sentenceEnd: /นอกจากนี้|ทั้งนี้|ขณะที่|ขณะเดียวกัน|ส่วน(?!กลาง|ท้องถิ่น)|อย่างไรก็ตาม|\n/,
}
