import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { libraryOf } from '@/lib/desk/desk-library'
import { type DeskServer, deskServer } from '@/lib/desk/desk-server'
import { shadowOf } from '@/lib/desk/shadow'
import { writtenFiles } from '@/lib/desk/written-files'
import { changeEvents } from '@/lib/publishing/server/content-changes'
import { contentWith, DOT, markdown, ORIGINAL, TRANSLATION } from '../content/content-folder-on-disk'

const content = contentWith({ 'news/th.md': markdown(ORIGINAL), 'news/en.md': markdown(TRANSLATION) })
const own = mkdtempSync(path.join(tmpdir(), 'desk-'))
const desk: DeskServer = {
  content,
  language: 'th',
  shadow: shadowOf(content, path.join(own, 'content')),
  library: libraryOf(content),
  written: writtenFiles(content, own),
  token: 'a'.repeat(64),
  port: 0,
  page: new Map([['desk.js', { type: 'text/javascript; charset=utf-8', body: Buffer.from('1') }]]),
  preview: {
    ready: async () => {},
    end: () => {},
    answer: async (asked, query, response) => void response.end(`shown ${asked}${query}`),
  },
  changes: changeEvents(),
  workplace: own,
}
const server = deskServer(desk)
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  Object.assign(desk, { port: (server.address() as AddressInfo).port })
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(own, { recursive: true, force: true })
})

type Sent = { method?: string; headers?: Record<string, string>; body?: string | Buffer; token?: string }

/** Asks as no client library would: with any host, and a path as it is written. */
function ask(place: string, { method = 'GET', headers = {}, body, token = desk.token }: Sent = {}) {
  const { port } = desk
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const asked = request(
        { port, host: '127.0.0.1', path: `/${token}/${place}`, method, headers },
        (response) => {
          let text = ''
          response.setEncoding('utf8').on('data', (part) => (text += part))
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
          )
        },
      )
      asked.on('error', reject).end(body)
    },
  )
}

const ownHeaders = () => ({ origin: `http://127.0.0.1:${desk.port}`, 'content-type': 'application/json' })
async function call(name: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await ask(`desk/api/${name}`, {
    method: 'POST',
    headers: { ...ownHeaders(), ...headers },
    body: JSON.stringify(body),
  })
  return { ...answer, json: answer.text ? JSON.parse(answer.text) : undefined }
}

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

  it('tells nobody else anything, and does nothing for them', async () => {
    const before = readFileSync(path.join(content, 'articles/news/th.md'), 'utf8')
    const save = { slug: 'news', locale: 'th', content: 'evil', basedOn: '' }
    const body = JSON.stringify(save)
    const posts: Sent[] = [
      { token: 'b'.repeat(64) },
      { headers: { ...ownHeaders(), origin: 'https://evil.example' } },
      { headers: { 'content-type': 'application/json' } },
      { headers: { ...ownHeaders(), host: `evil.example:${desk.port}` } },
      { headers: { ...ownHeaders(), 'content-type': 'text/plain' } },
    ]
    for (const sent of posts) {
      const answer = await ask('desk/api/save', { method: 'POST', body, ...sent })
      expect([answer.status, answer.text]).toEqual([403, ''])
    }
    for (const place of ['desk', 'preview/th/', 'desk/api/changes'])
      expect(await ask(place, { headers: { host: 'evil.example' } })).toMatchObject({ status: 403, text: '' })
    expect(await ask('preview/th/', { token: '' })).toMatchObject({ status: 403, text: '' })
    expect(readFileSync(path.join(content, 'articles/news/th.md'), 'utf8')).toBe(before)
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
    expect(desk.written.unchanged()).toEqual(['articles/news/th.md'])
  })

  it('marks as in step what is typed, and nothing with errors in it', async () => {
    const asked = { slug: 'news', locale: 'en', texts: {} }
    expect((await call('markReviewed', asked)).json.content).toMatch(/^translatedFrom: th:/m)
    const wrong = { en: markdown(TRANSLATION, '120 people came.\n') }
    expect(await call('markReviewed', { ...asked, texts: wrong })).toMatchObject({ status: 409 })
  })

  it.each([
    ['open', { slug: '../../etc' }],
    ['save', { slug: '..', locale: 'th', content: 'x' }],
    ['save', { slug: 'news', locale: '../../x', content: 'x' }],
    ['check', { slug: 'news', texts: { '../x': 'x' } }],
    ['check', { slug: 'missing', texts: { th: 'x' } }],
    ['create', { slug: '../x', original: 'th', headlines: { th: 'x' } }],
    ['open', { slug: 'news', more: 1 }],
    ['open', null],
  ])('refuses %s of %j in both languages', async (name, sent) => {
    const { status, json } = await call(name, sent)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(json.refused.th).toMatch(/[\u0e01-\u0e5b]/)
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
    const headers = { ...ownHeaders(), 'content-type': 'application/octet-stream' }
    const put = (place: string, body: Buffer) => ask(place, { method: 'PUT', headers, body })
    expect(JSON.parse((await put('desk/api/files/news/Forum.png', DOT)).text).name).toBe('forum.png')
    expect((await put('desk/api/files/news/..%2F..%2Fx.html', Buffer.from('<p>'))).status).toBe(415)
    expect((await put('desk/api/files/..%2Fnews/x.png', DOT)).status).toBe(404)
    expect(await ask('desk/files/news/forum.png')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'image/png', 'content-security-policy': "default-src 'none'; sandbox" },
    })
    for (const place of ['news/th.md', 'news/..%2Fnews%2Fforum.png', '../files/news/forum.png', 'news/%'])
      expect((await ask(`desk/files/${place}`)).status).toBeGreaterThanOrEqual(400)
  })

  it('takes no more than a text may have', async () => {
    const { status, json } = await call('save', {
      slug: 'news',
      locale: 'th',
      content: 'a'.repeat(1_000_001),
    })
    expect([status, typeof json.refused.th]).toEqual([413, 'string'])
    const huge = await ask('desk/api/open', {
      method: 'POST',
      headers: ownHeaders(),
      body: Buffer.alloc(9_000_000),
    })
    expect(huge.status).toBe(413)
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
