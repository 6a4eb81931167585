import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { headersFor } from '../../lib/publishing/headers'
import { type Answer, ask } from './support/ask'
import { HOSTS, type Host } from './support/hosts'
import { inlineStyleHashes, OUT } from './support/pages'

// One list of expectations for whoever serves the site. A copy of it is served, with secrets in it and beside it.
test.describe.configure({ mode: 'default' })

const FACTS = { styles: inlineStyleHashes(), https: false }

/** Files that readers may ask for. */
const files = readdirSync(OUT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== '_headers' && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => `/${path.relative(OUT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`)
  .sort()
const contentOf = (file: string) => readFileSync(path.join(OUT, file))
const addressOf = (file: string) => file.replace(/\/index\.html$/, '/')

/** The table's fields as they were answered; `Vary` may name more than it must, and in any case of letters. */
function told({ headers }: Answer, expected: Record<string, string>) {
  return Object.fromEntries(
    Object.keys(expected).map((field) => {
      const value = String(headers[field])
      if (field !== 'vary') return [field, value]
      return [field, /\baccept-encoding\b/i.test(value) ? expected.vary : value]
    }),
  )
}

for (const [name, start] of Object.entries(HOSTS))
  test.describe(name, () => {
    let site: Host
    let folder: string

    test.beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'served-'))
      await cp(OUT, path.join(folder, 'site'), { recursive: true, preserveTimestamps: true })
      for (const secret of ['secret.txt', 'site/.secret', 'site/th/.secret', 'site/.git-config.txt'])
        await writeFile(path.join(folder, secret), 'secret')
      site = await start(path.join(folder, 'site'))
    })
    test.afterAll(async () => {
      await site?.stop()
      await rm(folder, { recursive: true, force: true })
    })

    test('sends every file with the headers of the table', async () => {
      expect(files.length).toBeGreaterThan(20)
      for (const file of files) {
        const answer = await ask(site.url, addressOf(file))
        const expected = headersFor(file, FACTS)
        expect([file, answer.status, told(answer, expected)]).toEqual([file, 200, expected])
        expect(answer.headers['content-encoding'], file).toBeUndefined()
        expect(answer.body.equals(contentOf(file)), file).toBe(true)
      }
    })

    for (const [accepted, suffix] of [
      ['gzip, deflate, br, zstd', '.br'],
      ['br', '.br'],
      ['gzip', '.gz'],
      ['br;q=0, gzip', '.gz'],
      ['br;q=0.5', '.br'],
      ['identity', ''],
      ['deflate', ''],
    ] as const)
      test(`sends what "${accepted}" can read, with the same headers and content`, async () => {
        for (const file of files) {
          const answer = await ask(site.url, addressOf(file), { headers: { 'accept-encoding': accepted } })
          const compressed = suffix !== '' && existsSync(path.join(OUT, file + suffix))
          const encoding = compressed ? { '.br': 'br', '.gz': 'gzip' }[suffix] : undefined
          expect([file, answer.status, answer.headers['content-encoding']]).toEqual([file, 200, encoding])
          const expected = headersFor(file, FACTS)
          expect([file, told(answer, expected)]).toEqual([file, expected])
          const decode = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? '']
          const content = decode ? decode(answer.body) : answer.body
          expect(content.equals(contentOf(file)), file).toBe(true)
        }
      })

    test('answers 304 to who has the file already, in the same encoding', async () => {
      for (const encoding of ['br', 'gzip', 'identity']) {
        const headers = { 'accept-encoding': encoding }
        const { headers: first } = await ask(site.url, '/th/', { headers })
        const again = await ask(site.url, '/th/', {
          headers: { ...headers, 'if-none-match': String(first.etag) },
        })
        expect([again.status, again.body.length]).toEqual([304, 0])
      }
    })

    for (const target of [
      '/nowhere',
      '/nowhere/',
      '/th/articles/',
      '/fonts',
      '/fonts/',
      '/nowhere.png',
      '/%E0%B8%81',
    ])
      test(`answers 404 to ${target} with the page for it`, async () => {
        for (const encoding of ['br', 'gzip', 'identity']) {
          const answer = await ask(site.url, target, { headers: { 'accept-encoding': encoding } })
          const expected = headersFor('/404.html', FACTS)
          expect([answer.status, told(answer, expected)]).toEqual([404, expected])
          const decode = { br: brotliDecompressSync, gzip: gunzipSync }[
            String(answer.headers['content-encoding'])
          ]
          expect((decode ? decode(answer.body) : answer.body).equals(contentOf('/404.html'))).toBe(true)
        }
      })

    for (const [from, to] of [
      ['/th', '/th/'],
      ['/en/articles/otagai-forum-sasebo?utm=1&b=%20', '/en/articles/otagai-forum-sasebo/?utm=1&b=%20'],
    ] as const)
      test(`sends ${from} on to ${to}, wherever it was asked for`, async () => {
        const { status, headers } = await ask(site.url, from, { headers: { host: 'news.example:81' } })
        expect([301, 308]).toContain(status)
        expect(headers.location).toBe(to)
        expect(headers['x-content-type-options']).toBe('nosniff')
      })

    test('sends nobody to another site', async () => {
      for (const target of [
        '//other.example',
        '//other.example/',
        '//other.example/%2e%2e',
        '/\\other.example',
      ])
        expect((await ask(site.url, target)).headers.location ?? '/', target).toMatch(/^\/(?![/\\])/)
    })

    for (const target of [
      '/../secret.txt',
      '/th/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/.%2e/secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e%2fsecret.txt',
      '/..%5csecret.txt',
      '/..\\secret.txt',
      '/%252e%252e%252fsecret.txt',
      '/....//secret.txt',
      '/th/..;/../secret.txt',
      'http://other.example/../secret.txt',
      '//../secret.txt',
      '/../../../../../../../../etc/passwd',
      '/.secret',
      '/%2esecret',
      '/th/.secret',
      '/th/./.secret',
      '/.git-config.txt',
      '/_headers',
      '/%5fheaders',
      '/_HEADERS',
      '//_headers',
      '/th/index.html.br',
      '/th/index.html.gz',
      '/th/%00',
    ])
      test(`serves nothing at ${target}`, async () => {
        const { status, body } = await ask(site.url, target)
        expect([400, 404]).toContain(status)
        expect(body.toString()).not.toMatch(/secret|root:|content-security-policy/)
      })

    test('answers HEAD as GET, without the content', async () => {
      for (const target of ['/th/', '/th/feed.xml', '/icon-192.png', '/nowhere']) {
        const [head, get] = await Promise.all([
          ask(site.url, target, { method: 'HEAD' }),
          ask(site.url, target),
        ])
        expect([head.status, head.body.length]).toEqual([get.status, 0])
        const { date: _, ...headers } = get.headers
        expect(head.headers).toMatchObject(headers)
      }
    })

    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      test(`refuses ${method}`, async () => {
        for (const target of ['/th/', '/th', '/nowhere', '/icon-192.png']) {
          const { status, headers } = await ask(site.url, target, { method })
          expect([target, status, headers.allow]).toEqual([target, 405, 'GET, HEAD'])
        }
      })
  })
