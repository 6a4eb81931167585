// `npm run new -- <slug>`: a pair of drafts, ready to write in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { shownPath } from '../articles/problem'
import { readTopics } from '../articles/topics'
import { contentFolder } from '../content-folder'
import { defaultLocale, localeCodes } from '../i18n/locales'
import { refuse } from './command-line'
import { draftText } from './draft-text'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LONGEST = 80

const [slug, ...others] = process.argv.slice(2)
if (!slug || slug.startsWith('-') || others.length > 0) {
  refuse('Write the name that the article has in addresses: npm run new -- otagai-forum-sasebo')
}
if (!SLUG.test(slug) || slug.length > LONGEST) {
  refuse(
    `“${slug}” cannot stand in an address: write the letters a to z, digits and single hyphens between them, at most ${LONGEST}, such as otagai-forum-sasebo.`,
  )
}
const folder = path.join(contentFolder(), 'articles', slug)
if (existsSync(folder))
  refuse(
    `There is an article “${slug}” already, in ${shownPath(folder)}. Nothing was written; choose another name.`,
  )

const { topics } = readTopics(contentFolder())
mkdirSync(folder, { recursive: true })
for (const locale of localeCodes) {
  const file = path.join(folder, `${locale}.md`)
  writeFileSync(
    file,
    draftText({
      locale,
      isOriginal: locale === defaultLocale,
      year: new Date().getFullYear(),
      topics: topics.map(({ id }) => id),
    }),
    { flag: 'wx' },
  )
  console.info(shownPath(file))
}
console.info(
  `\nWrite in these files; they are drafts until you take out the line “draft: true”. See them with npm run dev, check them with npm run review -- ${slug}.`,
)
