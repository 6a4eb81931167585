import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { ask } from './support/ask'
import { HOSTS, type Host } from './support/hosts'
import { OUT } from './support/pages'
import { contentIn, contentOf, expectedFor, files, samples, startWithCopy, told } from './support/served-copy'

// One list of expectations for whoever serves the site: what is sent.
test.describe.configure({ mode: 'default' })

const addressOf = (file: string) => file.replace(/\/index\.html$/, '/')

for (const [name, start] of Object.entries(HOSTS))
  test.describe(name, () => {
    let site: Host

    test.beforeAll(async () => {
      site = await startWithCopy(start)
    })
    test.afterAll(() => site?.stop())

    test('sends every file with the headers of the table', async () => {
      expect(files.length).toBeGreaterThan(20)
      for (const file of files) {
        const answer = await ask(site.url, addressOf(file))
        const expected = expectedFor(file)
        expect([file, answer.status, told(answer, expected)]).toEqual([file, 200, expected])
        expect(answer.headers['content-encoding'], file).toBeUndefined()
        expect(answer.body.equals(contentOf(file)), file).toBe(true)
      }
    })

    test('sends every kind of file with its type and the headers of the table, whole and in part', async () => {
      for (const sample of samples) {
        const answer = await ask(site.url, sample)
        const expected = expectedFor(sample)
        expect([sample, answer.status, told(answer, expected)]).toEqual([sample, 200, expected])
        expect(String(answer.body), sample).toBe('0123456789')
        const part = await ask(site.url, sample, { headers: { range: 'bytes=2-4' } })
        expect([sample, part.status, part.headers['content-range'], String(part.body)]).toEqual([
          sample,
          206,
          'bytes 2-4/10',
          '234',
        ])
        expect(part.headers['content-type']).toBe(expected['content-type'])
      }
    })

    test('has an icon at the address that browsers ask for by themselves', async () => {
      const { status, headers, body } = await ask(site.url, '/favicon.ico')
      expect([status, headers['content-type'], body.readUInt16LE(2)]).toEqual([200, 'image/x-icon', 1])
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
          const expected = expectedFor(file)
          expect([file, told(answer, expected)]).toEqual([file, expected])
          expect(contentIn(answer).equals(contentOf(file)), file).toBe(true)
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
  })
