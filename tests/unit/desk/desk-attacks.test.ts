import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { contentWith, DOT } from '../content/content-folder-on-disk'
import { NEWS, type Sent, servedDesk } from './served-desk'

const SECRET = path.join(contentWith({ 'secret.png': DOT, 'th.md': 'secret' }), 'articles')
const { desk, content, server, ask, call, put, ownHeaders } = servedDesk(NEWS)
const articles = path.join(content, 'articles')
mkdirSync(path.join(articles, 'linked-file'))
writeFileSync(path.join(articles, 'linked-file/th.md'), NEWS['news/th.md'])
symlinkSync(path.join(SECRET, 'th.md'), path.join(articles, 'linked-file/en.md'))
symlinkSync(path.join(SECRET, 'secret.png'), path.join(articles, 'linked-file/secret.png'))
symlinkSync(SECRET, path.join(articles, 'linked-file/inside'))
symlinkSync(SECRET, path.join(articles, 'linked'))

/** All that lies in the content and beside it, with what is in it. */
function everything() {
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
  return [...files(content), ...files(SECRET)].sort().map((file) => [file, readFileSync(file, 'latin1')])
}
const before = everything()
afterEach(() => expect(everything()).toEqual(before))

const TRAVERSALS = [
  '..',
  '.',
  '',
  '/etc',
  '../articles/news',
  'news/..',
  'news/../news',
  '..\\articles\\news',
  '%2e%2e',
  '%2e%2e%2farticles%2fnews',
  'news\0',
  'news%00',
  'NEWS',
  'News',
  'linked',
  'con',
  '__proto__',
]

describe('somebody else', () => {
  const save = JSON.stringify({ slug: 'news', locale: 'th', content: 'evil', basedOn: '' })
  it.each<[string, () => Sent]>([
    ['without the token', () => ({ token: '' })],
    ['with another token', () => ({ token: 'b'.repeat(64) })],
    ['with a beginning of the token', () => ({ token: 'a'.repeat(63) })],
    ['from another site', () => ({ headers: { ...ownHeaders(), origin: 'https://evil.example' } })],
    ['from another port', () => ({ headers: { ...ownHeaders(), origin: 'http://127.0.0.1:1' } })],
    ['from a frame without an origin', () => ({ headers: { ...ownHeaders(), origin: 'null' } })],
    ['who says no origin', () => ({ headers: { 'content-type': 'application/json' } })],
    [
      'by a name that was made to lead here',
      () => ({
        headers: {
          ...ownHeaders(),
          host: `evil.example:${desk.port}`,
          origin: `http://evil.example:${desk.port}`,
        },
      }),
    ],
    ['with a form', () => ({ headers: { ...ownHeaders(), 'content-type': 'text/plain' } })],
    ['with a form', () => ({ headers: { ...ownHeaders(), 'content-type': 'multipart/form-data' } })],
    [
      'with a form',
      () => ({ headers: { ...ownHeaders(), 'content-type': 'application/x-www-form-urlencoded' } }),
    ],
  ])('is told nothing and has nothing done: %s', async (_, sent) => {
    for (const place of ['save', 'publish', 'create'])
      expect(await ask(`desk/api/${place}`, { method: 'POST', body: save, ...sent() })).toMatchObject({
        status: 403,
        text: '',
      })
  })

  it.each<Sent>([
    { token: 'x' },
    { headers: { host: 'evil.example:4310' } },
    { headers: { origin: 'https://evil.example' } },
    { headers: { origin: 'null' } },
  ])('reads nothing: %o', async (sent) => {
    for (const place of [
      'desk',
      'desk/desk.js',
      'desk/files/news/forum.png',
      'preview/th/',
      'desk/api/changes',
    ])
      expect(await ask(place, sent)).toMatchObject({ status: 403, text: '' })
  })
})

describe('a name that leads elsewhere', () => {
  it.each(TRAVERSALS)('is no article: %j', async (slug) => {
    const calls: readonly (readonly [string, unknown])[] = [
      ['open', { slug }],
      ['check', { slug, texts: { th: 'x' } }],
      ['save', { slug, locale: 'th', content: 'x', basedOn: '' }],
      ['markReviewed', { slug, locale: 'en', texts: { en: 'x' } }],
      ['create', { slug, original: 'th', headlines: { th: 'x' } }],
    ]
    for (const [name, sent] of calls) {
      const { status, json } = await call(name, sent)
      expect([name, status >= 400 && status < 500]).toEqual([name, true])
      expect(json.refused.th).toMatch(/[\u0e01-\u0e5b]/)
    }
    const shown = encodeURIComponent(slug)
    for (const place of [`${shown}/x.png`, `${slug.replace(/[\0\\]/g, '')}/x.png`].filter(
      (one) => one !== 'news/x.png',
    ))
      expect((await put(place, DOT)).status).toBeGreaterThanOrEqual(400)
    expect((await ask(`desk/files/${shown}/secret.png`)).status).toBeGreaterThanOrEqual(400)
  })

  it.each(['../th', 'TH', 'th.md', 'th\0', '', 'ja', 'constructor', 'com1'])(
    'is no language: %j',
    async (locale) => {
      const texts = JSON.parse(`{${JSON.stringify(locale)}: "x"}`)
      for (const [name, sent] of [
        ['check', { slug: 'news', texts }],
        ['save', { slug: 'news', locale, content: 'x' }],
        ['markReviewed', { slug: 'news', locale, texts: {} }],
        ['create', { slug: 'new-one', original: locale, headlines: { [locale]: 'x' } }],
      ] as const)
        expect((await call(name, sent)).status).toBe(400)
    },
  )

  it.each([
    'news/th.md',
    'news/..%2Fnews%2Fth.md',
    'news/%2e%2e%2f%2e%2e%2fglossary.yaml',
    'news/..%5Cth.md',
    'news/%00',
    'news/%',
    'news/%2Fetc%2Fpasswd',
    '../files/news/th.md',
    '../../../../etc/passwd',
    'linked-file/secret.png',
    'linked-file/inside%2Fsecret.png',
    'linked/secret.png',
    'NEWS/th.md',
  ])('is no file: %s', async (place) => {
    expect((await ask(`desk/files/${place}`)).status).toBeGreaterThanOrEqual(400)
  })

  it('is not followed where a link leads out of the content, whoever asks for it to be written over', async () => {
    expect((await call('open', { slug: 'linked-file' })).status).toBe(422)
    const written = { slug: 'linked-file', locale: 'en', content: 'evil', basedOn: '' }
    expect((await call('save', written)).status).toBe(422)
    for (const query of ['', '?replace'])
      expect((await put(`linked-file/secret.png${query}`, DOT)).json).toEqual({ exists: 'secret.png' })
    await call('check', { slug: 'linked-file', texts: {} })
    expect(readdirSync(path.join(desk.shadow.folder, 'articles/linked-file'))).toEqual(['th.md'])
    expect(readdirSync(path.join(desk.shadow.folder, 'articles'))).not.toContain('linked')
  })
})

describe('what is sent', () => {
  it.each([
    ['open', { slug: 'news', more: 1 }],
    ['open', { slug: ['news'] }],
    ['open', null],
    ['open', 'news'],
    ['save', { slug: 'news', locale: 'th', content: 1 }],
    ['publish', null],
    ['publish', { commitMessage: 1 }],
    ['publish', { commitMessage: 'a\0b' }],
  ])('has the form of its call: %s of %j', async (name, sent) => {
    const { status, json } = await call(name, sent)
    expect([status, typeof json.refused.th]).toEqual([400, 'string'])
  })

  it('is no larger than a text or a file may be, and says how large it is', async () => {
    const tooLong = { slug: 'news', locale: 'th', content: 'a'.repeat(1_000_001) }
    expect(await call('save', tooLong)).toMatchObject({ status: 413, json: { refused: { th: /[ก-ฮ]/ } } })
    const post = { method: 'POST', headers: ownHeaders() }
    expect((await ask('desk/api/open', { ...post, body: Buffer.alloc(9_000_000) })).status).toBe(413)
    expect((await put('news/huge.png', Buffer.alloc(41_000_000))).status).toBe(413)
    const chunked = { ...post, headers: { ...ownHeaders(), 'transfer-encoding': 'chunked' } }
    expect((await ask('desk/api/open', { ...chunked, body: '{"slug":"news"}' })).status).toBe(413)
  })

  it('may come slowly, or not to its end: others are answered, and it is no mistake of ours', async () => {
    const told = vi.spyOn(console, 'error')
    const gone = new Promise((resolve) =>
      server.once('connection', (socket) => socket.once('close', resolve)),
    )
    const slow = connect(desk.port, '127.0.0.1')
    const { origin } = ownHeaders()
    slow.write(
      `POST /${desk.token}/desk/api/save HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nOrigin: ${origin}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"slug":',
    )
    expect((await call('open', { slug: 'news' })).status).toBe(200)
    expect(server.requestTimeout).toBeGreaterThan(0)
    slow.destroy()
    await gone
    expect((await call('open', { slug: 'news' })).status).toBe(200)
    expect(told).not.toHaveBeenCalled()
    told.mockRestore()
  })
})
