import type { ErrorCode } from 'yaml'
import type { LocalizedMessage } from '../../i18n/localized-message'

/** What is told of lines that are no YAML, in place of the parser's own messages. */
export const yamlMessages = {
  tab: { en: 'a tab at the start of the line', th: 'แท็บที่ต้นบรรทัด' },
  noTab: {
    en: 'Indent with spaces: two for each step.',
    th: 'ย่อหน้าด้วยช่องว่าง ขั้นละสองช่อง',
  },
  wideColon: { en: 'a wide colon (：)', th: 'เครื่องหมายทวิภาคแบบกว้าง (：)' },
  wideSpace: { en: 'a no-break space after the colon', th: 'ช่องว่างแบบห้ามตัดคำหลังเครื่องหมาย :' },
  plainColon: {
    en: 'Write a plain colon and a plain space: {mended}',
    th: 'ใช้เครื่องหมาย : แล้วเว้นวรรคธรรมดา: {mended}',
  },
  tight: { en: 'no space after the colon of {line}', th: 'ว่าไม่ได้เว้นวรรคหลังเครื่องหมาย : ใน {line}' },
  space: { en: 'Write a space after the colon: {mended}', th: 'เว้นวรรคหลังเครื่องหมาย : เป็น {mended}' },
  needsQuotes: { en: '{value}, {why}', th: '{value} {why}' },
  quotes: {
    en: 'Put the whole text in straight quotes: {quoted}',
    th: 'ใส่เครื่องหมายคำพูดแบบตรงคร่อมทั้งข้อความ: {quoted}',
  },
  otherQuotes: {
    en: 'Write other marks around the text, or “ ” in it: {quoted}',
    th: 'ใช้เครื่องหมายคำพูดอีกแบบคร่อมทั้งข้อความ หรือใช้ “ ” ข้างใน: {quoted}',
  },
  emptyItem: { en: '{value}, a list with an empty item', th: '{value} ซึ่งเป็นรายการที่มีข้อว่าง' },
  fewerCommas: { en: 'Write one comma between two items: {mended}', th: 'คั่นแต่ละข้อด้วยจุลภาคตัวเดียว: {mended}' },
  openBracket: { en: '{value}, whose [ is never closed', th: '{value} ซึ่งไม่ได้ปิดเครื่องหมาย [' },
  closeBracket: {
    en: 'Write ] behind the last item: {mended} – or put a text that begins with [ in straight quotes.',
    th: 'เขียน ] หลังข้อสุดท้าย: {mended} หากเป็นข้อความที่ขึ้นต้นด้วย [ ให้ใส่เครื่องหมายคำพูดแบบตรง',
  },
  quoteInside: {
    en: 'with a quotation mark inside the quotation marks',
    th: 'ซึ่งมีเครื่องหมายคำพูดซ้อนอยู่ข้างใน',
  },
  quotesInPart: {
    en: 'whose quotation marks do not hold the whole text',
    th: 'ซึ่งเครื่องหมายคำพูดไม่ได้คร่อมทั้งข้อความ',
  },
  sign: {
    en: 'which starts with {sign}, a sign that YAML reads as its own',
    th: 'ซึ่งขึ้นต้นด้วย {sign} ที่ YAML ใช้เป็นเครื่องหมายของตัวเอง',
  },
  colonInside: {
    en: 'with a colon in it, which YAML reads as the end of a key',
    th: 'ซึ่งมีเครื่องหมาย : ที่ YAML อ่านเป็นท้ายคีย์',
  },
  unreadable: { en: '{line}, which cannot be read ({reason})', th: '{line} ซึ่งอ่านไม่ได้ ({reason})' },
  aLine: { en: 'a line', th: 'บรรทัดหนึ่ง' },
  readable: {
    en: 'Write `key: value`, indent the line by two spaces if it goes on from the line above, or close the front matter above it with `---`.',
    th: 'เขียนเป็น `คีย์: ค่า` หากต่อจากบรรทัดบนให้ย่อหน้าสองช่อง หรือปิดส่วนหัวของไฟล์เหนือบรรทัดนี้ด้วย `---`',
  },
  tooDeep: { en: 'lists in lists, more of them than can be read', th: 'รายการซ้อนกันลึกเกินกว่าจะอ่านได้' },
  lessDeep: {
    en: 'Write lists and maps inside of each other a few levels deep at most.',
    th: 'ซ้อนรายการหรือคีย์กันเพียงไม่กี่ชั้น',
  },
  twice: { en: '{key} a second time', th: '{key} ซ้ำเป็นครั้งที่สอง' },
  once: {
    en: 'Keep one line `{key}:` and take out the other.',
    th: 'เก็บบรรทัด `{key}:` ไว้บรรทัดเดียว แล้วลบอีกบรรทัด',
  },
} as const satisfies Record<string, LocalizedMessage>

const INDENT = { en: 'it is not indented as the lines around it', th: 'ย่อหน้าไม่ตรงกับบรรทัดรอบข้าง' }
const KEY = { en: 'it cannot be told where its key ends', th: 'แยกคีย์กับค่าไม่ได้' }
const TOKEN = { en: 'a sign in it stands where none belongs', th: 'มีเครื่องหมายในที่ที่ไม่ควรมี' }
const EXTRAS = {
  en: 'aliases, anchors and tags are not read here',
  th: 'ที่นี่ไม่อ่าน alias, anchor และ tag ของ YAML',
}

const REASONS: Readonly<Partial<Record<ErrorCode, LocalizedMessage>>> = {
  ALIAS_PROPS: EXTRAS,
  BAD_ALIAS: EXTRAS,
  BAD_PROP_ORDER: EXTRAS,
  MULTIPLE_ANCHORS: EXTRAS,
  MULTIPLE_TAGS: EXTRAS,
  TAG_RESOLVE_FAILED: EXTRAS,
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: INDENT,
  BLOCK_IN_FLOW: INDENT,
  BLOCK_AS_IMPLICIT_KEY: KEY,
  KEY_OVER_1024_CHARS: KEY,
  MULTILINE_IMPLICIT_KEY: KEY,
  BAD_SCALAR_START: TOKEN,
  UNEXPECTED_TOKEN: TOKEN,
  BAD_DIRECTIVE: { en: 'a line that starts with % is not read here', th: 'ที่นี่ไม่อ่านบรรทัดที่ขึ้นต้นด้วย %' },
  BAD_DQ_ESCAPE: {
    en: 'a backslash in double quotes begins a sign that does not exist',
    th: 'เครื่องหมาย \\ ในเครื่องหมายคำพูดคู่ไม่ตรงกับรหัสใด',
  },
  MISSING_CHAR: {
    en: 'a colon, a comma, a bracket or a quotation mark is missing',
    th: 'ขาดเครื่องหมาย : จุลภาค วงเล็บ หรือเครื่องหมายคำพูด',
  },
  MULTIPLE_DOCS: { en: 'a second document begins', th: 'ขึ้นต้นเอกสารที่สอง' },
  NON_STRING_KEY: { en: 'its key is not text', th: 'คีย์ไม่ใช่ข้อความ' },
}

/**
 * @param code the parser's code of an error
 * @returns why it could not go on
 */
export function yamlReason(code: ErrorCode): LocalizedMessage {
  return REASONS[code] ?? { en: 'it is not YAML', th: 'ไม่ใช่รูปแบบของ YAML' }
}
