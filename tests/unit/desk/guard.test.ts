import { describe, expect, it } from 'vitest'
import { type AskedRequest, admitted } from '@/lib/desk/guard'

const DESK = { token: 'a1b2c3', port: 4310 }
const HOST = '127.0.0.1:4310'

function ask(change: Partial<AskedRequest> & { headers?: Record<string, string> }) {
  return admitted(
    { method: 'GET', url: '/a1b2c3/desk?x=1', ...change, headers: { host: HOST, ...change.headers } },
    DESK,
  )
}

const post = { 'content-type': 'application/json', origin: `http://${HOST}` }

describe('the guard of the desk', () => {
  it('lets the editor in, and gives the path behind the token', () => {
    expect(ask({})).toEqual({ path: 'desk', query: '?x=1' })
    expect(ask({ headers: { host: 'localhost:4310' } })).toBeDefined()
    expect(ask({ headers: { origin: `http://${HOST}` } })).toBeDefined()
    expect(ask({ method: 'POST', headers: post })).toBeDefined()
    expect(
      ask({ method: 'PUT', headers: { ...post, 'content-type': 'application/octet-stream' } }),
    ).toBeDefined()
  })

  it.each([
    '/',
    '/desk',
    '/a1b2c/desk',
    '/a1b2c3',
    '/a1b2c33/desk',
    '//a1b2c3/desk',
    '/x/../a1b2c3/desk',
    'http://127.0.0.1:4310/a1b2c3/desk',
  ])('asks for the token: %s', (url) => {
    expect(ask({ url })).toBeUndefined()
  })

  it.each([
    'evil.example:4310',
    '127.0.0.1',
    '127.0.0.1:80',
    'localhost:4310.evil.example',
    '[::1]:4310',
    '',
  ])('knows a name that was made to lead here (DNS rebinding): %s', (host) => {
    expect(ask({ headers: { host } })).toBeUndefined()
  })

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:4310' },
    { origin: `https://${HOST}` },
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': 'application/octet-stream' },
  ])('takes no post of another site: %o', (headers) => {
    expect(ask({ method: 'POST', headers: { ...post, ...headers } })).toBeUndefined()
  })

  it('takes no post without an origin, and no other method', () => {
    expect(ask({ method: 'POST', headers: { 'content-type': 'application/json' } })).toBeUndefined()
    for (const method of ['DELETE', 'PATCH', 'OPTIONS', 'CONNECT'])
      expect(ask({ method, headers: post })).toBeUndefined()
  })
})
