import path from 'node:path'
import { isSlug } from '../../content/articles/slug'
import { shownPath } from '../../content/problem'
import { readTopics } from '../../content/site/topics'
import { contentFolder } from '../../content-folder'
import { entryKind } from '../../entry-kind'
import { defaultLocale } from '../../i18n/locales'
import {
  COMMON_OPTIONS,
  commandLanguage,
  endCommand,
  LOCALE_USAGE,
  readCommandLine,
  say,
} from '../command/command-line'
import { writeDrafts } from './write-drafts'

const COMMAND = `npm run new -- <slug> ${LOCALE_USAGE}`
const USAGE = {
  en: `${COMMAND}

Writes a draft in each language, every field explained. Write the name that the article has in addresses: npm run new -- otagai-forum-sasebo`,
  th: `${COMMAND}

สร้างฉบับร่างทุกภาษา พร้อมคำอธิบายทุกช่อง เขียนชื่อที่บทความจะใช้ในที่อยู่เว็บ: npm run new -- otagai-forum-sasebo`,
}
const BAD_SLUG = {
  en: '“{slug}” cannot stand in an address: write the letters a to z, digits and single hyphens between them, at most 80, such as otagai-forum-sasebo.',
  th: '“{slug}” ใช้ในที่อยู่เว็บไม่ได้ เขียนด้วยอักษร a ถึง z ตัวเลข และขีดคั่นทีละขีด ไม่เกิน 80 อักขระ เช่น otagai-forum-sasebo',
}
const THERE = {
  en: 'There is an article “{slug}” already, in {folder}. Nothing was written; choose another name.',
  th: 'มีบทความ “{slug}” อยู่แล้วใน {folder} ยังไม่ได้เขียนอะไร โปรดเลือกชื่ออื่น',
}
const WRITTEN = {
  en: '\nWrite in these files; they are drafts until you take out the line “draft: true”. See them with npm run dev, check them with npm run review -- {slug}.',
  th: '\nเขียนข่าวในไฟล์เหล่านี้ได้เลย จะเป็นฉบับร่างจนกว่าจะลบบรรทัด “draft: true” ดูหน้าข่าวด้วย npm run dev และตรวจด้วย npm run review -- {slug}',
}

const { positionals } = readCommandLine({ allowPositionals: true, options: COMMON_OPTIONS }, USAGE)
const [slug, ...others] = positionals
if (!slug || others.length > 0) endCommand(USAGE)
if (!isSlug(slug)) endCommand(BAD_SLUG, { slug })
const folder = path.join(contentFolder(), 'articles', slug)
if (entryKind(contentFolder(), `articles/${slug}`) !== 'missing')
  endCommand(THERE, { slug, folder: shownPath(folder) })

const { topics } = readTopics(contentFolder())
const article = { original: defaultLocale, topics: topics.map(({ id }) => id), language: commandLanguage() }
for (const file of writeDrafts(folder, article)) console.info(shownPath(file))
say(WRITTEN, { slug })
