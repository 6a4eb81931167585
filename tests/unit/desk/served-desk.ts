import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { libraryOf } from '@/lib/desk/desk-library'
import { type DeskServer, deskServer } from '@/lib/desk/desk-server'
import { shadowOf } from '@/lib/desk/shadow'
import { writtenFiles } from '@/lib/desk/written-files'
import { changeEvents } from '@/lib/publishing/server/content-changes'
import { contentWith, markdown, ORIGINAL, TRANSLATION } from '../content/content-folder-on-disk'

/** What is asked for besides the place. */
export type Sent = {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
  token?: string
}

/** The pair that every desk has. */
export const NEWS = { 'news/th.md': markdown(ORIGINAL), 'news/en.md': markdown(TRANSLATION) }

/** A desk over a content folder, with its own things in another folder. */
export function deskOver(content: string, own: string) {
  return {
    content,
    shadow: shadowOf(content, path.join(own, 'content')),
    library: libraryOf(content),
    written: writtenFiles(content, own),
  }
}

/** Serves a desk for the tests of one file, with a preview that says what it is asked for, and asks it. */
export function servedDesk(files: Readonly<Record<string, string | Uint8Array>> = NEWS) {
  const content = contentWith(files)
  const own = mkdtempSync(path.join(tmpdir(), 'desk-'))
  const desk: DeskServer = {
    ...deskOver(content, own),
    language: 'th',
    token: 'a'.repeat(64),
    port: 0,
    page: new Map([['desk.js', Buffer.from('1')]]),
    preview: {
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
  async function call(name: string, body: unknown) {
    const sent = { method: 'POST', headers: ownHeaders(), body: JSON.stringify(body) }
    const answer = await ask(`desk/api/${name}`, sent)
    return { ...answer, json: answer.text ? JSON.parse(answer.text) : undefined }
  }
  async function put(place: string, body: Buffer) {
    const headers = { ...ownHeaders(), 'content-type': 'application/octet-stream' }
    const answer = await ask(`desk/api/files/${place}`, { method: 'PUT', headers, body })
    return { ...answer, json: answer.text ? JSON.parse(answer.text) : undefined }
  }
  return { desk, content, own, server, ask, call, put, ownHeaders }
}
