import { expect, test } from '@playwright/test'
import { ask } from './support/ask'
import { HOSTS, type Host } from './support/hosts'
import { contentIn, contentOf, expectedFor, startWithCopy, told } from './support/served-copy'

// One list of expectations for whoever serves the site: what is not sent.
test.describe.configure({ mode: 'default' })

for (const [name, start] of Object.entries(HOSTS))
  test.describe(name, () => {
    let site: Host

    test.beforeAll(async () => {
      site = await startWithCopy(start)
    })
    test.afterAll(() => site?.stop())

    for (const target of [
      '/nowhere',
      '/nowhere/',
      '/th/articles/',
      '/fonts',
      '/fonts/',
      '/nowhere.png',
      '/%E0%B8%81',
      // Names that are longer than files can have, and a path that is longer than paths can be.
      `/${'a'.repeat(300)}`,
      `/${'%E0%B8%81'.repeat(100)}/`,
      `/${'a'.repeat(8000)}`,
      '/th'.repeat(2600),
    ])
      test(`answers 404 to ${target.slice(0, 40)} (${target.length} characters) with the page for it`, async () => {
        for (const encoding of ['br', 'gzip', 'identity']) {
          const answer = await ask(site.url, target, { headers: { 'accept-encoding': encoding } })
          const expected = expectedFor('/404.html')
          expect([answer.status, told(answer, expected)]).toEqual([404, expected])
          expect(contentIn(answer).equals(contentOf('/404.html'))).toBe(true)
        }
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
        expect(body.toString()).not.toMatch(/secret|root:|content-security-policy:/)
      })

    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      test(`refuses ${method}`, async () => {
        for (const target of ['/th/', '/th', '/nowhere', '/icon-192.png']) {
          const { status, headers } = await ask(site.url, target, { method })
          expect([target, status, headers.allow]).toEqual([target, 405, 'GET, HEAD'])
        }
      })
  })
