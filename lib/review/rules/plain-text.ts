import { plainMarksIn } from '../../markdown/plain-marks'
import { finding } from '../finding'
import { isNote } from '../pair/reviewed-text'
import { namesIn } from '../pair/written-parts'
import type { VersionRule } from '../rule'

/** Fields that are shown letter by letter, and the words of pictures. */
export const plainText: VersionRule = {
  id: 'plain-text',
  severity: 'warning',
  scope: 'version',
  finds: {
    en: 'Marks of Markdown or HTML, such as ** or &amp;, in a headline, a standfirst, a key figure, a correction or the words of a picture, which are plain text.',
    th: 'เครื่องหมายของ Markdown หรือ HTML เช่น ** หรือ &amp; ในพาดหัว โปรยข่าว ตัวเลขสำคัญ คำแก้ไข หรือคำของภาพ ซึ่งเป็นข้อความธรรมดา',
  },
  run(version) {
    const plain = [...version.text.front, ...namesIn(version)].filter((passage) => !isNote(passage))
    const pictures = version.text.body.filter(({ kind }) => kind === 'picture')
    return [...plain, ...pictures].flatMap((passage) =>
      plainMarksIn(passage.text).map((words) => finding(version, passage, words.trim(), 'plain-text.marks')),
    )
  },
}
