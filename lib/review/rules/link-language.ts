import { languageName } from '../../i18n/language-names'
import { localeCodes } from '../../i18n/locales'
import { readAddress } from '../addresses/written-address'
import { finding } from '../finding'
import type { VersionRule } from '../rule'
import { questionOf } from './addresses'

/** Links to a page of the site in another language than that of the text, where there is the same page in its own. */
export const linkLanguage: VersionRule = {
  id: 'link-language',
  severity: 'warning',
  scope: 'version',
  finds: {
    en: 'Links to a page of the site in another language, where the page exists in the language of the text.',
    th: 'ลิงก์ไปหน้าของเว็บไซต์ในภาษาอื่น ทั้งที่มีหน้านั้นในภาษาของข่าว',
  },
  run: (version) => {
    const { slug, version: own } = version
    return version.text.links.flatMap((link) => {
      const page = readAddress(link.url, { locale: own.locale, slug, files: [] })
      if (page.kind !== 'page') return []
      const locale = localeCodes.find((code) => page.path.startsWith(`/${code}/`))
      // To this very article in another language, or with the name of that language, a link is meant so.
      if (!locale || locale === own.locale || page.path.includes(`/articles/${slug}/`)) return []
      if (link.text.includes(languageName(locale, own.locale))) return []
      const told = finding(version, link.passage, link.url, 'link-language.other', {}, link.lines)
      return [{ ...told, asks: questionOf(version, page) }]
    })
  },
}
