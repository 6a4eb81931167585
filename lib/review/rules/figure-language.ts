import { finding } from '../finding'
import type { PairRule } from '../rule'

/** Languages whose figures the review cannot read. */
export const figureLanguageRule: PairRule = {
  id: 'figure-language',
  severity: 'notice',
  scope: 'pair',
  formerIds: ['figures'],
  finds: {
    en: 'Translations whose figures were not compared, because the review cannot read them in that language yet.',
    th: 'คำแปลที่ไม่ได้เทียบตัวเลข เพราะระบบยังอ่านตัวเลขของภาษานั้นไม่ได้',
  },
  run({ source, target }) {
    const unread = [source, target].find(({ language }) => !language)
    return unread ? [finding(target, undefined, unread.version.locale, 'figure-language.unread')] : []
  },
}
