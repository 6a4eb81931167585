import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { DOT, markdown, TRANSLATION } from '../content/content-folder-on-disk'
import { servedDesk } from './served-desk'

const { desk, content, ask, call, put, ownHeaders } = servedDesk()

describe('the server of the desk', () => {
  it('gives the page with a policy that lets nothing in, and a nonce that is new each time', async () => {
    const [one, two] = [await ask('desk'), await ask('desk')]
    const policy = String(one.headers['content-security-policy'])
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(policy).toMatch(
      /default-src 'none'.*script-src 'self';.*base-uri 'none'; form-action 'none'; frame-ancestors 'none'/,
    )
    const nonce = (text: string) => /nonce="([^"]+)"/.exec(text)?.[1] ?? ''
    expect(policy).toContain(`'nonce-${nonce(one.text)}'`)
    expect(nonce(two.text)).not.toBe(nonce(one.text))
    expect(one.headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    expect((await ask('desk/desk.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  it('opens, saves, and tells of a conflict', async () => {
    const { json: opened } = await call('open', { slug: 'news' })
    expect(opened).toMatchObject({ slug: 'news', original: 'th', files: [] })
    const [th] = opened.texts
    const changed = { slug: 'news', locale: 'th', content: `${th.content}More.\n`, basedOn: th.version }
    const { json: saved } = await call('save', changed)
    expect(readFileSync(path.join(content, 'articles/news/th.md'), 'utf8')).toBe(changed.content)
    const { json: again } = await call('save', changed)
    expect(again.conflict).toEqual({ locale: 'th', content: changed.content, version: saved.version })
    expect([...desk.written.unchanged().keys()]).toEqual(['articles/news/th.md'])
  })

  it('takes one of two that are sent at once, and gives the other what is there', async () => {
    const [th] = (await call('open', { slug: 'news' })).json.texts
    const saves = ['One.', 'Two.'].map((more) =>
      call('save', { slug: 'news', locale: 'th', content: `${th.content}${more}\n`, basedOn: th.version }),
    )
    const answers = (await Promise.all(saves)).map(({ json }) => json)
    const conflict = answers.find((answer) => answer.conflict)?.conflict
    expect(conflict).toMatchObject({ version: answers.find((answer) => answer.version)?.version })
    expect(readFileSync(path.join(content, 'articles/news/th.md'), 'utf8')).toBe(conflict?.content)
    const others = [Buffer.from('%PDF-1.4\n'), Buffer.from('%PDF-1.7\n')]
    const taken = await Promise.all(others.map((bytes) => put('news/both.pdf', bytes)))
    expect(taken.map(({ json }) => Object.keys(json)[0]).sort()).toEqual(['exists', 'name'])
  })

  it('marks as in step what is typed, and nothing with errors in it', async () => {
    const asked = { slug: 'news', locale: 'en', texts: {} }
    expect((await call('markReviewed', asked)).json.content).toMatch(/^translatedFrom: th:/m)
    const wrong = { en: markdown(TRANSLATION, '120 people came.\n') }
    expect(await call('markReviewed', { ...asked, texts: wrong })).toMatchObject({ status: 409 })
  })

  it('knows no other calls, such as those that every object has', async () => {
    for (const name of ['constructor', '__proto__', 'toString', 'nothing'])
      expect(
        (await ask(`desk/api/${name}`, { method: 'POST', headers: ownHeaders(), body: '{}' })).status,
      ).toBe(404)
    const broken = await ask('desk/api/open', { method: 'POST', headers: ownHeaders(), body: '{' })
    expect(broken.status).toBe(400)
  })

  it('takes a file beside the texts, shows it, and no other', async () => {
    expect((await put('news/Forum.png', DOT)).json.name).toBe('forum.png')
    expect((await put('news/evil.html', Buffer.from('<p>'))).status).toBe(415)
    expect(await ask('desk/files/news/forum.png')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'image/png', 'content-security-policy': "default-src 'none'; sandbox" },
    })
  })

  it('gives the preview for reading alone', async () => {
    expect((await ask('preview/th/articles/news/?x')).text).toBe('shown th/articles/news/?x')
    expect((await ask('preview/th/', { method: 'POST', headers: ownHeaders(), body: '{}' })).status).toBe(404)
  })

  it('makes a pair of drafts with its headline, once', async () => {
    const asked = { slug: 'new-one', original: 'en', headlines: { en: 'Three: a "story"', th: '' } }
    const { json } = await call('create', asked)
    expect(json).toMatchObject({ slug: 'new-one', original: 'en' })
    const en = json.texts.find((text: { locale: string }) => text.locale === 'en').content
    expect(en).toMatch(/^headline: .*Three: a .*story/m)
    const { json: checked } = await call('check', { slug: 'new-one', texts: {} })
    expect(checked.findings.filter(({ check }: { check: string }) => check === 'content')).toEqual([])
    expect((await call('create', asked)).status).toBe(409)
    const { json: listed } = await call('list', {})
    expect(listed.articles[0]).toMatchObject({ slug: 'new-one', isUnpublished: false, problems: 0 })
  })
})
