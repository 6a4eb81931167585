import { type LocalizedMessage, localizeMessage } from '../../i18n/localized-message'
import { tagsIn, type WrittenTag } from '../../markdown/written-html'
import { isRecord } from '../front-matter/front-matter-checks'
import { type Advice, type ContentFinding, PARTS, told } from '../problem'
import type { YamlDocument } from '../yaml/yaml'

const TAG = { en: '{tag}, a tag of HTML, which is not read', th: '{tag} ซึ่งเป็นแท็ก HTML ที่ไม่อ่าน' }
const UNCLOSED = { en: '{tag}, which is never closed', th: '{tag} ที่ไม่ได้ปิด' }
const UNOPENED = { en: '{tag}, which closes nothing', th: '{tag} ที่ไม่ได้ปิดแท็กใด' }
const CLOSE = { en: 'Close it behind the words: `{closing}`.', th: 'ปิดหลังข้อความด้วย `{closing}`' }
const TAKE_OUT = { en: 'Take the tag out.', th: 'ลบแท็กออก' }
const KEEP_SIGN = {
  en: 'To show the sign <, write `\\<`; else take the tag out.',
  th: 'หากต้องการแสดงเครื่องหมาย < ให้เขียน `\\<` หากไม่ใช่ให้ลบแท็กออก',
}

/** What to write instead of some elements. */
const INSTEAD: readonly { readonly names: string; readonly expected: LocalizedMessage }[] = [
  {
    names: 'a',
    expected: {
      en: 'Write the link in Markdown: `[the report](https://example.com/report)`.',
      th: 'เขียนลิงก์แบบ Markdown: `[รายงาน](https://example.com/report)`',
    },
  },
  {
    names: 'iframe video audio embed object source track',
    expected: {
      en: 'Write it on a line of its own: `![Its title](https://youtu.be/…)`, or with the name of a file beside this one, such as `clip.mp4`; of other sites a link: `[Watch the video](https://example.com/video)`.',
      th: 'เขียนไว้บรรทัดของตัวเอง: `![ชื่อคลิป](https://youtu.be/…)` หรือใช้ชื่อไฟล์ที่อยู่ข้างไฟล์นี้ เช่น `clip.mp4` คลิปของเว็บอื่นเขียนเป็นลิงก์: `[ชมคลิป](https://example.com/video)`',
    },
  },
  {
    names: 'table thead tbody tr td th caption colgroup col',
    expected: {
      en: 'Write the table in Markdown, a line for each row, with a line `| --- | --- |` below the first.',
      th: 'เขียนตารางแบบ Markdown แถวละบรรทัด และมีบรรทัด `| --- | --- |` ใต้แถวแรก',
    },
  },
  { names: 'script style', expected: TAKE_OUT },
  { names: 'b strong', expected: { en: 'Write `**bold words**`.', th: 'เขียน `**ตัวหนา**`' } },
  { names: 'i em cite dfn var', expected: { en: 'Write `*slanted words*`.', th: 'เขียน `*ตัวเอน*`' } },
  { names: 's del strike', expected: { en: 'Write `~~words struck out~~`.', th: 'เขียน `~~ข้อความที่ขีดฆ่า~~`' } },
  {
    names: 'code kbd samp tt pre',
    expected: { en: 'Write code between backticks.', th: 'เขียนโค้ดไว้ระหว่างเครื่องหมาย ` สองตัว' },
  },
  {
    names: 'h1 h2 h3 h4 h5 h6',
    expected: { en: 'Write a heading as `## The heading`.', th: 'เขียนหัวข้อเป็น `## หัวข้อ`' },
  },
  {
    names: 'p div section article main header footer center',
    expected: {
      en: 'Take the tag out, and part paragraphs by an empty line.',
      th: 'ลบแท็กออก และเว้นบรรทัดว่างระหว่างย่อหน้า',
    },
  },
  {
    names: 'ul ol li dl dt dd',
    expected: { en: 'Write each item as `- The item`.', th: 'เขียนแต่ละข้อเป็น `- ข้อ`' },
  },
  {
    names: 'blockquote q',
    expected: { en: 'Write a quotation as `> The words`.', th: 'เขียนข้อความยกมาเป็น `> ข้อความ`' },
  },
  { names: 'hr', expected: { en: 'Write `---` between empty lines.', th: 'เขียน `---` ระหว่างบรรทัดว่าง' } },
  {
    names: 'figure figcaption picture',
    expected: {
      en: 'Write the picture in Markdown: `![What it shows](forum.jpg)`.',
      th: 'เขียนภาพแบบ Markdown: `![สิ่งที่เห็นในภาพ](forum.jpg)`',
    },
  },
  {
    names: 'span font u ins mark small big',
    expected: {
      en: 'Take the tag out; only `<span lang="ja">…</span>` is read, for words of another language.',
      th: 'ลบแท็กออก ใช้ได้เฉพาะ `<span lang="ja">…</span>` สำหรับคำภาษาอื่น',
    },
  },
  {
    names: 'comment',
    expected: {
      en: 'Take it out; a comment begins with `<!--` and ends with `-->`.',
      th: 'ลบออก หมายเหตุที่ไม่ให้ผู้อ่านเห็นขึ้นต้นด้วย `<!--` และปิดด้วย `-->`',
    },
  },
  {
    names: 'office',
    expected: {
      en: 'It comes from a word processor: take it out, or paste the words as plain text.',
      th: 'แท็กนี้มาจากโปรแกรมประมวลผลคำ ลบออก หรือวางใหม่เป็นข้อความธรรมดา',
    },
  },
]

const BY_NAME = new Map(
  INSTEAD.flatMap(({ names, expected }) => names.split(' ').map((name) => [name, expected])),
)

/** A version as far as its words in Markdown go. */
type Opened = { readonly frontMatter: YamlDocument; readonly body: string; readonly bodyLine: number }

/**
 * @param opened a version whose parts do not stand too deeply inside of each other
 * @returns the tags of HTML in its text and its notes that readers would not see, or see as they are typed
 */
export function htmlFindings({ frontMatter, body, bodyLine }: Opened): readonly ContentFinding[] {
  const inText = tagsIn(body, bodyLine).map((tag) => ({
    line: tag.line,
    field: PARTS.html,
    ...adviceOn(tag),
  }))
  const notes = isRecord(frontMatter.data) ? frontMatter.data.notes : undefined
  if (!Array.isArray(notes)) return inText
  const inNotes = notes.flatMap((note: unknown, index) =>
    typeof note !== 'string'
      ? []
      : tagsIn(note, 1, true).map((tag) => ({
          line: frontMatter.lineOf(['notes', index]),
          field: `notes › ${index + 1}`,
          ...adviceOn(tag),
        })),
  )
  return [...inText, ...inNotes]
}

function adviceOn({ tag, name }: WrittenTag): Advice {
  const shown = { tag: told(tag) }
  if (name.endsWith('…')) {
    const closing = `</${/\w+/.exec(tag)?.[0]}>`
    return { found: localizeMessage(UNCLOSED, shown), expected: localizeMessage(CLOSE, { closing }) }
  }
  if (name.startsWith('/')) return { found: localizeMessage(UNOPENED, shown), expected: TAKE_OUT }
  return { found: localizeMessage(TAG, shown), expected: BY_NAME.get(name) ?? KEEP_SIGN }
}
