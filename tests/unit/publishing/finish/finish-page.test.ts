import { describe, expect, test } from 'vitest'
import { APPEARANCE_SCRIPT } from '../../../../lib/client/appearance-script'
import { finishPage } from '../../../../lib/publishing/finish/finish-page'
import { hashSource } from '../../../../lib/publishing/headers/security-policy'

const page = (head: string, body: string, html = 'lang="th"') =>
  `<!DOCTYPE html><html ${html}><head>${head}</head><body>${body}</body></html>`
/** A finished page without its policy, which has tests of its own. */
const unruled = (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
const policyOf = (html: string) =>
  /^.*<head>(?:<meta charset="utf-8">)?<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
    html,
  )?.[1]
const framework = '<script src="/_next/static/chunks/a.js" async=""></script>'

describe('a finished page', () => {
  test('has none of the framework’s scripts, preloads, comments and payload, and all of its text', () => {
    const { html } = finishPage(
      page(
        `${framework}<link rel="preload" as="script" href="/_next/a.js"/><link rel="modulepreload" href="/b.js"/><title>ก</title>`,
        '<div hidden=""><!--$--><!--/$--></div><p>ข้อความ<!-- --> ยาว</p><script>self.__next_f.push([1,"x"])</script>',
      ),
    )
    expect(unruled(html)).toBe(
      '<!DOCTYPE html><html lang="th"><head><title>ก</title></head><body><p>ข้อความ ยาว</p></body></html>',
    )
  })

  test('keeps data blocks, the reader’s own script and other preloads', () => {
    const kept =
      '<link rel="preload" as="font" href="/f.woff2"><script type="module" src="/reader.1.js"></script>' +
      '<script type="application/ld+json">{"a":1}</script><script type="speculationrules">{}</script>'
    const { html } = finishPage(page(framework + kept, ''), { readerScripts: ['/reader.1.js'] })
    expect(unruled(html)).toContain(`<head>${kept}</head>`)
  })

  test('says for X only what Open Graph does not say for all', () => {
    const kept =
      '<meta property="og:title" content="ก"><meta property="og:image:alt" content="ก"><meta name="twitter:card" content="x">'
    const { html } = finishPage(
      page(
        `${framework}${kept}<meta name="twitter:title" content="ก"><meta name="twitter:description" content="ข"><meta name="twitter:image:alt" content="ก">`,
        '',
      ),
    )
    expect(html).toContain(
      `${kept}<meta name="twitter:description" content="ข"><meta name="twitter:image:alt" content="ก"></head>`,
    )
  })

  test('drops a script that is not the reader’s own', () => {
    const { html } = finishPage(page(framework, '<script type="module" src="/other.js"></script>'), {
      readerScripts: ['/reader.1.js'],
    })
    expect(html).not.toContain('<script')
  })

  test('keeps the site’s one inline script, with its sum in the policy, and no other', () => {
    const own = `<script>${APPEARANCE_SCRIPT}</script>`
    const { html } = finishPage(page(`${framework}${own}<script>alert(1)</script>`, ''))
    expect(unruled(html)).toContain(`<head>${own}</head>`)
    expect(policyOf(html)).toContain(`script-src 'self' ${hashSource(APPEARANCE_SCRIPT)};`)
  })

  test('tells its style sheets and every address it refers to', () => {
    const finished = finishPage(
      page(
        `${framework}<style data-precedence="next" data-href="/x.css">p{color:red}</style>`,
        '<a href="/th/">ไทย</a><img src="/a.jpg" srcset="/a-1.jpg 1x, /a-2.jpg 2x" alt="">',
      ),
    )
    expect(finished.styles).toEqual(['p{color:red}'])
    expect(finished.html).toContain('<style>p{color:red}</style>')
    expect(finished.addresses).toEqual(['/th/', '/a.jpg', '/a-1.jpg', '/a-2.jpg'])
  })
})

test.each([
  ['<audio src="/a.mp3"></audio>', true],
  ['<video src="/a.mp4"></video>', true],
  ['<p>&lt;video></p>', false],
])('a page may play sound and video of this site where it has any: %s', (body, plays) => {
  const { html } = finishPage(page(framework, body))
  expect(policyOf(html)?.includes("; media-src 'self';")).toBe(plays)
  expect(policyOf(html)).not.toMatch(/media-src (?!'(self|none)';)/)
})

describe('a finished page of a site under a path', () => {
  const finished = (head: string, body: string) =>
    finishPage(page(framework + head, body), { base: '/news', readerScripts: ['/reader.1.js'] })

  test.each([
    ['<a href="/th/#p3">x</a>', '<a href="/news/th/#p3">x</a>'],
    [
      '<form action="/th/search/" data-article="/th/{slug}/"></form>',
      '<form action="/news/th/search/" data-article="/news/th/{slug}/"></form>',
    ],
    [
      '<video src="/a.mp4" poster="/a.jpg"></video>',
      '<video src="/news/a.mp4" poster="/news/a.jpg"></video>',
    ],
    [
      '<picture><source srcset="/a.avif 1x, /b.avif 2x"><img src="/a.jpg" srcset="/a.jpg 480w,/b.jpg 800w" alt="/a"></picture>',
      '<picture><source srcset="/news/a.avif 1x, /news/b.avif 2x"><img src="/news/a.jpg" srcset="/news/a.jpg 480w,/news/b.jpg 800w" alt="/a"></picture>',
    ],
    [
      '<meta http-equiv="refresh" content="0; url=/th/">',
      '<meta http-equiv="refresh" content="0; url=/news/th/">',
    ],
    [
      '<script type="module" src="/reader.1.js"></script>',
      '<script type="module" src="/news/reader.1.js"></script>',
    ],
  ])('has it before the addresses in %s', (written, placed) => {
    expect(finished('', written).html).toContain(`<body>${placed}</body>`)
  })

  test.each([
    '<a href="#p3">x</a>',
    '<a href="card.png">x</a>',
    '<a href="https://other.example/th/">x</a>',
    '<a href="//other.example/th/">x</a>',
    '<p title="/th/">/th/</p>',
    '<script type="speculationrules">{"href_matches":"/*/"}</script>',
  ])('leaves %s as it is', (written) => {
    expect(finished('', written).html).toContain(`<body>${written}</body>`)
  })

  test('has its fonts below it, and a policy that allows its styles', () => {
    const { html, styles } = finished(
      '<style>@font-face{src:url("/a.woff2"),url(/b.woff2)}i{background:url(//x/y)}</style>',
      '',
    )
    expect(styles).toEqual([
      '@font-face{src:url("/news/a.woff2"),url(/news/b.woff2)}i{background:url(//x/y)}',
    ])
    expect(policyOf(html)).toContain(`style-src ${styles.map(hashSource).join(' ')}`)
  })

  test('tells its addresses from the site’s own root', () => {
    expect(finished('', '<a href="/th/">x</a><img src="/pictures/a.jpg">').addresses).toEqual([
      '/th/',
      '/pictures/a.jpg',
    ])
  })
})

describe('the policy of a finished page', () => {
  test('stands in front of all that it rules, and allows inline what the page has and nothing else', () => {
    const rules = '{"prerender":[]}'
    const { html, styles } = finishPage(
      page(
        `<meta charset="utf-8"/>${framework}<style>p{color:red}</style><style>a{color:red}</style>`,
        `<script type="speculationrules">${rules}</script><script type="application/ld+json">{}</script>`,
      ),
    )
    const policy = policyOf(html)?.split('; ')
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'self'", "frame-src 'none'", "base-uri 'none'"]),
    )
    expect(policy).toContain(`script-src 'self' ${hashSource(rules)}`)
    expect(policy).toContain(`style-src ${styles.map(hashSource).join(' ')}`)
    expect(policy?.join()).not.toMatch(/unsafe|\*|https?:|data:|upgrade|frame-ancestors/)
  })

  test('allows no style where the page has none, and no script but the site’s own', () => {
    const policy = policyOf(finishPage(page(framework, '')).html)
    expect(policy).toContain("script-src 'self'; style-src 'none';")
  })

  test('allows a worker of the site, and no trusted type but its address', () => {
    const policy = policyOf(finishPage(page(framework, '')).html)?.split('; ')
    expect(policy?.join()).not.toMatch(/(worker|child)-src/)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain('trusted-types otagai-worker')
  })

  test('asks for nothing by http where the site is https', () => {
    const { html } = finishPage(page(framework, ''), { isHttps: true })
    expect(policyOf(html)).toMatch(/; upgrade-insecure-requests$/)
  })
})

describe('a page is refused', () => {
  test('when it is the framework’s error page', () => {
    expect(() => finishPage(page(framework, '', 'id="__next_error__"'))).toThrow('error page')
  })

  test.each(['<div hidden id="S:0"><p>ข้อความ</p></div>', '<template id="B:0"></template>'])(
    'when its text waits for script: %s',
    (hidden) => {
      expect(() => finishPage(page(framework, hidden))).toThrow('hidden until script')
    },
  )

  test('when the framework’s scripts are not where they used to be', () => {
    expect(() => finishPage(page('', '<p>x</p>'))).toThrow('has changed')
  })
})
