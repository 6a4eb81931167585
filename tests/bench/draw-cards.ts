// Draws the social cards of a content folder (CONTENT_DIR) into a folder, where later builds find them:
//   node --import tsx tests/bench/draw-cards.ts FOLDER

import { cardFiles, siteCard } from '../../lib/cards/card-content'
import { readArticles } from '../../lib/content/articles/library'
import { localeCodes } from '../../lib/i18n/locales'
import { messagesIn } from '../../lib/i18n/messages'
import { storeCard } from '../../lib/store/cards'
import { storeOf } from '../../lib/store/store'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Say where to: node --import tsx tests/bench/draw-cards.ts FOLDER')
const store = storeOf('cards', folder)
for (const locale of localeCodes) await storeCard(store, siteCard(locale, messagesIn(locale).site))
for (const article of readArticles())
  for (const version of article.versions)
    for (const { card } of cardFiles(article, version, messagesIn(version.locale).site))
      await storeCard(store, card)
