import { expect, test } from 'vitest'
import { feedArticles } from '../../../lib/feeds/feed-articles'
import { messagesIn } from '../../../lib/i18n/messages'
import { article, version } from '../metadata/articles'

test('the documents of an article stand under its text in a feed', () => {
  const path = '/th/articles/forum/report.pdf'
  const one = version('th', {
    attachments: [{ file: 'report.pdf', label: 'แผน & รายงาน' }],
    documents: { 'report.pdf': { file: 'report.pdf', path, bytes: 1_234_567 } },
  })
  const [first] = feedArticles([article({ versions: [one] })], 'th', messagesIn('th').article)
  expect(first?.html).toContain(
    '<h2>เอกสาร</h2><ul><li><a href="/th/articles/forum/report.pdf">แผน &#x26; รายงาน</a> (PDF, 1.2 MB)</li></ul>',
  )
})
