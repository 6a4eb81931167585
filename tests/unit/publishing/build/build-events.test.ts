import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** What whoever started the build is told, where that listens. */
async function told(use: (events: typeof import('@/lib/publishing/build/build-events')) => void) {
  vi.resetModules()
  const send = vi.fn()
  const before = process.send
  Object.assign(process, { send })
  try {
    use(await import('@/lib/publishing/build/build-events'))
  } finally {
    Object.assign(process, { send: before })
  }
  return send.mock.calls.map(([event]) => event)
}

it.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS'])(
  'tells in both languages that the disk refuses with %s, and which file',
  async (code) => {
    vi.stubEnv('OTAGAI_BUILD_EVENTS', 'told')
    const error = Object.assign(new Error(code), { code, path: '/srv/out/index.html' })
    expect(await told(({ tellFailure }) => tellFailure(error))).toEqual([
      {
        kind: 'failed',
        message: {
          en: expect.stringContaining('/srv/out/index.html'),
          th: expect.stringMatching(/[ก-ฮ].*index\.html|index\.html.*[ก-ฮ]/),
        },
      },
    ])
  },
)

it('tells nothing of a mistake of ours, which the terminal shows, and nothing where nobody listens', async () => {
  vi.stubEnv('OTAGAI_BUILD_EVENTS', 'told')
  expect(await told(({ tellFailure }) => tellFailure(new TypeError('x')))).toEqual([])
  vi.stubEnv('OTAGAI_BUILD_EVENTS', undefined)
  const full = Object.assign(new Error('x'), { code: 'ENOSPC' })
  expect(await told(({ tellFailure }) => tellFailure(full))).toEqual([])
})
