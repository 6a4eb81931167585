import type { LocalizedMessage } from '../../i18n/localized-message'
import type { ReviewPassage } from './reviewed-text'

/** What the parts of an article are called in messages. */
export const passageKinds: Readonly<Record<ReviewPassage['kind'], LocalizedMessage>> = {
  heading: { en: 'heading', th: 'หัวข้อ' },
  paragraph: { en: 'paragraph', th: 'ย่อหน้า' },
  list: { en: 'list', th: 'รายการ' },
  item: { en: 'list item', th: 'ข้อในรายการ' },
  quote: { en: 'quotation', th: 'ข้อความยกมา' },
  table: { en: 'table', th: 'ตาราง' },
  code: { en: 'code', th: 'โค้ด' },
  picture: { en: 'picture', th: 'ภาพ' },
  headline: { en: 'headline', th: 'พาดหัว' },
  standfirst: { en: 'standfirst', th: 'โปรยข่าว' },
  'key-figure': { en: 'key figure', th: 'ตัวเลขสำคัญ' },
  note: { en: 'editor’s note', th: 'หมายเหตุบรรณาธิการ' },
  document: { en: 'document', th: 'เอกสาร' },
  alt: { en: 'description of the picture', th: 'คำอธิบายภาพ' },
  caption: { en: 'caption', th: 'คำบรรยายใต้ภาพ' },
  footnote: { en: 'footnote', th: 'เชิงอรรถ' },
}
