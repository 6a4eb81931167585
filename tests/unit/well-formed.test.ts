import fc from 'fast-check'
import { type ParserError, parse } from 'parse5'
import { SaxesParser } from 'saxes'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ArticleVersion } from '@/lib/content/articles/article'
import { articleText, noteHtml } from '@/lib/content/articles/article-text'
import { atomFeed } from '@/lib/feeds/atom-feed'
import type { Feed } from '@/lib/feeds/feed'
import { jsonFeed } from '@/lib/feeds/json-feed'
import { breadcrumbs, jsonLd, newsArticle } from '@/lib/metadata/structured-data'
import { finishPage } from '@/lib/publishing/finish/finish-page'
import { shareLinks } from '@/lib/share-links'
import { wellFormed } from '@/lib/well-formed'
import { hostileText } from '../fixtures/hostile-strings'
import { article, site, version } from './metadata/articles'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
  return () => {
    vi.unstubAllEnvs()
  }
})

const footnotes = { title: 'อ้างอิง', backLabel: 'กลับ' }

/** An article that says the hostile text wherever an editor may say something. */
function hostile(text: string) {
  const written: ArticleVersion = version('th', {
    headline: text,
    standfirst: text,
    keyFigures: [{ value: text, label: text }],
    notes: [text],
    image: { src: 'a.jpg', alt: text, caption: text, credit: text },
    body: text,
    authors: [
      { name: text, url: `https://a.example/${text}` },
      { name: text, url: `mailto:${text}` },
    ],
  })
  const source = { name: text, url: `https://a.example/${text}` }
  return { written, all: article({ source, versions: [written, version('en', { headline: text })] }) }
}

function feedOf(text: string): Feed {
  const { written, all } = hostile(text)
  const html = articleText(written, footnotes, 'th-').html + noteHtml(written, text)
  const topics = [{ id: text, name: text }]
  const list = { path: '/th/topics/a/', title: text, about: text, id: ['topic', 'a'] }
  const named = { ...site, name: text, tagline: text }
  return { locale: 'th', site: named, list, articles: [{ article: all, version: written, html, topics }] }
}

/** Reads XML as strictly as its specification asks; throws at the first fault. Returns the text of each element by its name. */
function readXml(xml: string): Record<string, string> {
  const parser = new SaxesParser()
  const texts: Record<string, string> = {}
  const open: string[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => open.push(name))
  parser.on('text', (text) => {
    texts[open.at(-1) ?? ''] = text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return texts
}

/** The faults of a page that are of its characters or of how its text was put in. */
function faultsOf(html: string): string[] {
  const faults: string[] = []
  parse(html, { onParseError: ({ code }: ParserError) => faults.push(code) })
  return faults
}

const any = (run: (text: string) => void) => fc.assert(fc.property(hostileText, run), { numRuns: 300 })

describe('whatever an editor writes', () => {
  it('the Atom feed is well-formed, and says what was written', () =>
    any((text) => {
      const texts = readXml(atomFeed(feedOf(text)))
      expect(texts.summary ?? '').toBe(wellFormed(text).replace(/\r\n?/g, '\n'))
    }))

  it('the JSON feed is JSON of whole characters', () =>
    any((text) => {
      const json = jsonFeed(feedOf(text))
      expect(JSON.parse(json).items[0].title).toBe(wellFormed(text))
      expect(Buffer.from(json).toString()).toBe(json)
      expect(json).not.toMatch(/\\ud[89a-f]/i)
    }))

  it('what a page says to search engines stays within its element', () =>
    any((text) => {
      const { written, all } = hostile(text)
      const crumbs = breadcrumbs([{ name: text, path: '/th/' }])
      const data = jsonLd(newsArticle(all, written, { site, topics: [text] }), crumbs)
      const page = `<!DOCTYPE html><html><head><title>x</title></head><body><script type="application/ld+json">${data}</script><p>end</p></body></html>`
      expect(faultsOf(page)).toEqual([])
      expect(JSON.parse(data)['@graph'][0].headline).toBe(wellFormed(text))
    }))

  it('the HTML of a text and of a note is well-formed once the page is finished', () =>
    any((text) => {
      const { written } = hostile(text)
      const inner = `${articleText(written, footnotes, 'th-').html}<p>${noteHtml(written, text)}</p>`
      const framework = '<script src="/_next/a.js"></script>'
      const page = `<!DOCTYPE html><html><head><title>x</title>${framework}</head><body>${inner}<p>end</p></body></html>`
      const { html } = finishPage(page)
      expect(faultsOf(html)).toEqual([])
      expect(html).toMatch(/<p>end<\/p><\/body><\/html>$/)
    }))

  it('the links that share it are addresses', () =>
    any((text) => {
      for (const { href } of shareLinks('https://news.example/th/', text))
        expect(URL.canParse(href)).toBe(true)
    }))

  it('no id of a text has what another writes into it', () =>
    any((text) => {
      const { written } = hostile(text)
      const plain = articleText(written, footnotes).html
      const prefixed = articleText(written, footnotes, 'zz-').html
      const seen = (html: string) => html.replace(/<[a-z][^\s>]*(?: [a-z-]+(?:="[^"]*")?)*>/g, '<>')
      expect(seen(prefixed)).toBe(seen(plain))
    }))
})

it('shows what looks like the beginning of an id as it was written', () => {
  const text = 'เขียน id="x0prefix0x-p1" href="#p1" และ `<p id="p1">` ได้'
  const { html } = articleText(version('th', { body: text }), footnotes, 'th-')
  expect(html.replace(/<[^>]*>/g, '')).toBe('เขียน id="x0prefix0x-p1" href="#p1" และ &#x3C;p id="p1"> ได้')
})

it.each([
  [']]>', ']]>'],
  ['a[b[0]]>1', 'a[b[0]]>1'],
  ['x\ud800y', 'xy'],
  ['x\ufffey', 'xy'],
])('the Atom feed says %j as %j', (written, read) => {
  expect(readXml(atomFeed(feedOf(written))).summary).toBe(read)
})
