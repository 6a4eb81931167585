import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { headersFor } from '../../../../lib/publishing/headers/headers'
import { findFreePort } from '../../../../lib/publishing/server/free-port'
import { localOrigin, type ServedSite, serveSite } from '../../../../lib/publishing/server/server'

let folder: string
let site: ServedSite

async function write(name: string, content: string | Buffer, under = 'out') {
  const file = path.join(folder, under, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
}

/** Asks as no browser or fetch would: the path goes over the wire exactly as it is written. */
function ask(target: string, { method = 'GET', headers = {} }: { method?: string; headers?: object } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const { port } = new URL(site.url)
      request({ host: '127.0.0.1', port, path: target, method, headers: { ...headers } }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        )
      })
        .on('error', reject)
        .end()
    },
  )
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'server-'))
  await write('index.html', 'home')
  await write('404.html', 'lost')
  await write('th/index.html', 'ไทย')
  await write('th/articles/a/index.html', 'article')
  await write('th/feed.xml', '<feed/>')
  await write('fonts/f.12345678.woff2', 'font')
  await write('big.css', 'body{}'.repeat(100))
  await write('big.css.br', brotliCompressSync('body{}'.repeat(100)))
  await write('big.css.gz', gzipSync('body{}'.repeat(100)))
  await write('.secret', 'secret')
  await write('secret.txt', 'secret', '.')
  await write('beside/index.html', 'secret', '.')
  site = await serveSite({ folder: path.join(folder, 'out'), port: 0 })
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a page', () => {
  test('is found by its folder, as UTF-8 HTML, and is asked for again each time', async () => {
    const { status, headers, body } = await ask('/th/')
    expect([status, body.toString()]).toEqual([200, 'ไทย'])
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    })
  })

  test('that has not changed is answered 304, without its text', async () => {
    const { headers } = await ask('/th/')
    const again = await ask('/th/', { headers: { 'if-none-match': headers.etag } })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  test('is answered to HEAD with its length and no text', async () => {
    const { status, headers, body } = await ask('/th/', { method: 'HEAD' })
    expect([status, headers['content-length'], body.length]).toEqual([200, '9', 0])
  })

  test('is found whatever the query', async () => {
    expect((await ask('/th/?fbclid=1')).status).toBe(200)
  })

  test.each([
    ['/th', '/th/'],
    ['/th/articles/a?utm=1&b=%20', '/th/articles/a/?utm=1&b=%20'],
    ['//th', '/th/'],
  ])('without its last slash, %s, is sent on to %s', async (from, to) => {
    const { status, headers } = await ask(from)
    expect([status, headers.location]).toEqual([308, to])
  })
})

describe('a file', () => {
  test('with a sum of its content in its name may be kept for ever', async () => {
    const { headers } = await ask('/fonts/f.12345678.woff2')
    expect(headers).toMatchObject({
      'content-type': 'font/woff2',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })

  test('is sent as it lies compressed beside it to who can read that', async () => {
    const { headers, body } = await ask('/big.css', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/css; charset=utf-8' })
    expect(headers.vary).toBe('Accept-Encoding')
    expect(body.length).toBeLessThan(100)
    const gzipped = await ask('/big.css', { headers: { 'accept-encoding': 'gzip' } })
    expect(gzipped.headers['content-encoding']).toBe('gzip')
    const plain = await ask('/big.css')
    expect([plain.headers['content-encoding'], plain.body.length]).toEqual([undefined, 600])
  })

  test('can be had in part', async () => {
    const { status, body } = await ask('/big.css', { headers: { range: 'bytes=0-3' } })
    expect([status, body.toString()]).toEqual([206, 'body'])
  })

  test.each(['bytes=9-2', 'bytes=-5', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=a-b'])(
    'is sent whole when the part asked for is %s',
    async (range) => {
      const { status, body } = await ask('/big.css', { headers: { range } })
      expect([status, body.length]).toEqual([200, 600])
    },
  )
})

describe('what is not there', () => {
  test.each([
    '/nowhere',
    '/nowhere/',
    '/th/articles/',
    '/th/feed.xml/',
    '/nowhere.png',
    '/%E0%B8%81',
    '/big.css%3Fa',
  ])('%s is answered 404 with the page for it', async (target) => {
    const { status, headers, body } = await ask(target)
    expect([status, body.toString()]).toEqual([404, 'lost'])
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
  })

  test('is answered to HEAD with 404 and no text', async () => {
    const { status, body } = await ask('/nowhere', { method: 'HEAD' })
    expect([status, body.length]).toEqual([404, 0])
  })
})

describe('an attempt to get out of the folder', () => {
  test.each([
    '/../secret.txt',
    '/th/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/../beside',
    '/%2e%2e/beside',
    '//beside/../../secret.txt',
    '/.secret',
    '/%2esecret',
    '/th/%00',
    '/%ff',
    '/%',
    'http://other.example/../secret.txt',
  ])('%s gets neither a file nor a redirect', async (target) => {
    const { status, body } = await ask(target)
    expect([400, 404]).toContain(status)
    expect(body.toString()).not.toContain('secret')
  })

  test.each([
    '/..%2fsecret.txt',
    '/th%2findex.html',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/th/%00',
    '/%ff',
  ])('%s, which hides a separator or is malformed, is refused as a bad request', async (target) => {
    expect((await ask(target)).status).toBe(400)
  })

  test('is not turned into a redirect to another site', async () => {
    expect((await ask('//other.example/%2e%2e')).status).toBe(404)
    expect((await ask('//other.example')).status).toBe(404)
  })
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
  '%s is not allowed, and what is is told',
  async (method) => {
    const { status, headers } = await ask('/th/', { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  },
)

test('a site that is published while the former one is served is served from then on', async () => {
  const out = path.join(folder, 'swapped')
  await write('index.html', 'old', 'swapped')
  const served = await serveSite({ folder: out, port: 0 })
  const text = async (name = '') => (await fetch(served.url + name)).text()
  expect(await text()).toBe('old')
  await write('index.html', 'newer', 'next')
  await write('added.txt', 'added', 'next')
  await rename(out, `${out}.aside`)
  await rename(path.join(folder, 'next'), out)
  expect([await text(), await text('added.txt')]).toEqual(['newer', 'added'])
  await served.close()
})

test('a file that is gone when it is to be read breaks that answer and not the server', async () => {
  const out = path.join(folder, 'shrinking')
  await write('th/index.html', 'here', 'shrinking')
  await write('th/gone.txt', 'gone', 'shrinking')
  const served = await serveSite({ folder: out, port: 0 })
  await rm(path.join(out, 'th/gone.txt'))
  await expect(fetch(`${served.url}th/gone.txt`).then((response) => response.text())).rejects.toThrow()
  expect((await fetch(`${served.url}th/`)).status).toBe(200)
  await served.close()
})

test('a folder that is not there is said to be missing', async () => {
  await expect(serveSite({ folder: path.join(folder, 'none'), port: 0 })).rejects.toThrow('npm run build')
})

describe('a free port', () => {
  test('is the next one where the wished one is taken, and that is said', async () => {
    const said = vi.spyOn(console, 'info').mockImplementation(() => {})
    const taken = Number(new URL(site.url).port)
    const found = await findFreePort(taken)
    expect(found).toBeGreaterThan(taken)
    expect(said).toHaveBeenCalledWith(`Port ${taken} is taken; using ${found} instead.`)
    const second = await serveSite({ folder: path.join(folder, 'out'), port: found })
    expect(second.url).toBe(`${localOrigin(found)}/`)
    await second.close()
    said.mockRestore()
  })

  test('is one of the system’s choice where none is wished for', async () => {
    expect(await findFreePort(0)).toBeGreaterThan(0)
  })

  test.each([
    [undefined, 'http://localhost:3210'],
    ['0.0.0.0', 'http://localhost:3210'],
    ['192.168.1.4', 'http://192.168.1.4:3210'],
    ['fe80::1', 'http://[fe80::1]:3210'],
  ])('on %s is asked at %s', (host, origin) => {
    expect(localOrigin(3210, host)).toBe(origin)
  })
})

describe('a site under a path', () => {
  let mounted: ServedSite
  const target = (at: string, init: RequestInit = {}) =>
    fetch(new URL(at, mounted.url), { redirect: 'manual', ...init })

  beforeAll(async () => {
    mounted = await serveSite({ folder: path.join(folder, 'out'), port: 0, base: '/news' })
  })
  afterAll(() => mounted.close())

  test.each([
    ['/news/', 'home'],
    ['/news/th/', 'ไทย'],
    ['/news/th/feed.xml', '<feed/>'],
  ])('has %s below it, with the headers of its file', async (at, text) => {
    const response = await target(at)
    expect([response.status, await response.text()]).toEqual([200, text])
    expect(response.headers.get('content-type')).toBe(headersFor(at.slice('/news'.length))['content-type'])
  })

  test.each([
    ['/', 307, '/news/'],
    ['/?a=1', 307, '/news/?a=1'],
    ['/news', 307, '/news/'],
    ['/news/th?a=1', 308, '/news/th/?a=1'],
    ['/news//th', 308, '/news/th/'],
  ])('is led to from %s', async (at, status, to) => {
    const response = await target(at)
    expect([response.status, response.headers.get('location')]).toEqual([status, to])
  })

  test.each(['/th/', '/newsth/', '/News/th/', '/news/news/', '/fonts/f.12345678.woff2', '/news/_headers'])(
    'answers 404 to %s with the page for it',
    async (at) => {
      const response = await target(at)
      expect([response.status, await response.text()]).toEqual([404, 'lost'])
    },
  )

  test('says its whole address', () => {
    expect(mounted.url).toMatch(/^http:\/\/localhost:\d+\/news\/$/)
  })
})

test('closing does not wait for those who keep their connection open', async () => {
  const served = await serveSite({ folder: path.join(folder, 'out'), port: 0 })
  const socket = connect(Number(new URL(served.url).port), '127.0.0.1')
  await new Promise((resolve) => socket.once('connect', resolve))
  const ended = new Promise((resolve) => socket.once('close', resolve))
  await served.close()
  await ended
  expect(socket.destroyed).toBe(true)
})
