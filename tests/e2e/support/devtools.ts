import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { findChromium } from '../../chromium.mjs'

type Message = {
  id?: number
  method?: string
  sessionId?: string
  params?: Record<string, unknown>
  result?: Record<string, unknown>
  error?: { message: string }
}

/**
 * Chromium as its readers have it. Playwright switches prerendering and the back/forward cache off, whatever it is
 * told; so this speaks Chromium's own protocol through a pipe, as little of it as is needed.
 */
export class PlainBrowser {
  private sent = 0
  private unread = ''
  private readonly waiting = new Map<
    number,
    { resolve(value: Record<string, unknown>): void; reject(error: Error): void }
  >()
  private readonly heard: Message[] = []

  private constructor(
    private readonly process: ChildProcess,
    private readonly profile: string,
  ) {
    const replies = process.stdio[4] as Readable
    replies.setEncoding('utf8').on('data', (text: string) => {
      const messages = (this.unread + text).split('\0')
      this.unread = messages.pop() ?? ''
      for (const message of messages) this.hear(JSON.parse(message) as Message)
    })
  }

  static async open(): Promise<PlainBrowser> {
    const command = await findChromium()
    if (!command) throw new Error('There is no Chromium: see tests/chromium.mjs.')
    const profile = await mkdtemp(path.join(tmpdir(), 'chromium-'))
    const browser = spawn(
      command,
      [
        '--headless=new',
        '--remote-debugging-pipe',
        `--user-data-dir=${profile}`,
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-component-update',
        '--disable-background-networking',
        '--disable-sync',
        '--window-size=1280,800',
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    )
    const opened = new PlainBrowser(browser, profile)
    await opened.followTab()
    return opened
  }

  /** Prerendering is off for who attaches to a page itself; a tab's pages, shown or not yet, come one by one. */
  private async followTab(): Promise<void> {
    let tab: { targetId: string } | undefined
    while (!tab) {
      const found = await this.send('Target.getTargets', { filter: [{ type: 'tab' }] })
      tab = (found.targetInfos as { targetId: string }[])[0]
    }
    const { sessionId } = await this.send('Target.attachToTarget', { targetId: tab.targetId, flatten: true })
    const options = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true, filter: [{}] }
    await this.send('Target.setAutoAttach', options, String(sessionId))
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve))
    await this.send('Browser.close')
    await ended
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }

  /** The page that is shown, once it is the one at an address: another one after each activation. */
  async pageAt(address: string): Promise<PlainPage> {
    for (;;) {
      const { targetInfos } = (await this.send('Target.getTargets')) as {
        targetInfos: { targetId: string; type: string; subtype?: string; url: string }[]
      }
      const target = targetInfos.find(
        ({ type, subtype, url }) => type === 'page' && !subtype && url === address,
      )
      const attached =
        target &&
        this.heard.findLast(
          ({ method, params }) =>
            method === 'Target.attachedToTarget' &&
            (params?.targetInfo as { targetId: string } | undefined)?.targetId === target?.targetId,
        )
      if (attached) return new PlainPage(this, String(attached.params?.sessionId))
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    const id = ++this.sent
    const pipe = this.process.stdio[3] as Writable
    pipe.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`)
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }))
  }

  /** Waits for an event, also one that came before. */
  async event(method: string, fits: (params: Record<string, unknown>) => boolean): Promise<void> {
    while (!this.heard.some((message) => message.method === method && fits(message.params ?? {})))
      await new Promise((resolve) => setTimeout(resolve, 20))
  }

  private hear(message: Message) {
    if (message.id === undefined) {
      this.heard.push(message)
      return
    }
    const asked = this.waiting.get(message.id)
    this.waiting.delete(message.id)
    if (message.error) asked?.reject(new Error(message.error.message))
    else asked?.resolve(message.result ?? {})
  }
}

/** A page of it. */
export class PlainPage {
  constructor(
    private readonly browser: PlainBrowser,
    private readonly session: string,
  ) {}

  send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    return this.browser.send(method, params, this.session)
  }

  /** Evaluates an expression in the page. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result } = (await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    })) as { result: { value: Value } }
    return result.value
  }

  /** Moves the pointer onto an element, and presses it there if so told. */
  async pointAt(selector: string, { press = false } = {}): Promise<void> {
    const [x, y] = await this.evaluate<[number, number]>(
      `(({ x, y, width, height }) => [x + width / 2, y + height / 2])(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
    )
    const types = press ? ['mouseMoved', 'mousePressed', 'mouseReleased'] : ['mouseMoved']
    // What is pressed may take the page away, and the answer with it.
    for (const type of types) {
      const done = this.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        button: press ? 'left' : 'none',
        clickCount: press ? 1 : 0,
      })
      if (type === 'mouseReleased') done.catch(() => {})
      else await done
    }
  }
}
