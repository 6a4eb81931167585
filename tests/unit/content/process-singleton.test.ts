import { describe, expect, it, vi } from 'vitest'
import { contentWith, markdown, ORIGINAL } from './content-folder-on-disk'

/** The modules as another bundle of the same process has them. */
async function anotherBundle() {
  vi.resetModules()
  const { processSingleton } = await import('@/lib/content/process-singleton')
  const { getArticles } = await import('@/lib/content/articles/library')
  const { articleText } = await import('@/lib/content/articles/article-text')
  return { processSingleton, getArticles, articleText }
}

describe('processSingleton', () => {
  it('is the same for every copy of the module in a process, and another for another name', async () => {
    const [one, other] = [await anotherBundle(), await anotherBundle()]
    expect(one.processSingleton).not.toBe(other.processSingleton)
    const made = one.processSingleton('a test', () => ({}))
    expect(other.processSingleton('a test', () => ({}))).toBe(made)
    expect(other.processSingleton('another test', () => ({}))).not.toBe(made)
  })

  it('lets pages and route handlers of a build share what was read and rendered', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    vi.stubEnv('CONTENT_DIR', contentWith({ 'news/th.md': markdown(ORIGINAL) }))
    const [pages, routes] = [await anotherBundle(), await anotherBundle()]
    const [article] = pages.getArticles()
    expect(routes.getArticles()[0]).toBe(article)
    const version = article?.versions[0]
    if (!version) throw new Error('The article was not read.')
    const footnotes = { title: 'อ้างอิง', backLabel: 'กลับ' }
    expect(routes.articleText(version, footnotes).passages).toBe(
      pages.articleText(version, footnotes).passages,
    )
    vi.unstubAllEnvs()
  })
})
