import { describe, expect, test } from 'vitest'
import { finishPage } from '../../../lib/publishing/finish-page'

const page = (head: string, body: string, html = 'lang="th"') =>
  `<!DOCTYPE html><html ${html}><head>${head}</head><body>${body}</body></html>`
const framework = '<script src="/_next/static/chunks/a.js" async=""></script>'

describe('a finished page', () => {
  test('has none of the framework’s scripts, preloads, comments and payload, and all of its text', () => {
    const { html } = finishPage(
      page(
        `${framework}<link rel="preload" as="script" href="/_next/a.js"/><link rel="modulepreload" href="/b.js"/><title>ก</title>`,
        '<div hidden=""><!--$--><!--/$--></div><p>ข้อความ<!-- --> ยาว</p><script>self.__next_f.push([1,"x"])</script>',
      ),
    )
    expect(html).toBe(
      '<!DOCTYPE html><html lang="th"><head><title>ก</title></head><body><p>ข้อความ ยาว</p></body></html>',
    )
  })

  test('keeps data blocks, the reader’s own script and other preloads', () => {
    const kept =
      '<link rel="preload" as="font" href="/f.woff2"><script type="module" src="/reader.1.js"></script>' +
      '<script type="application/ld+json">{"a":1}</script><script type="speculationrules">{}</script>'
    const { html } = finishPage(page(framework + kept, ''), { readerScripts: ['/reader.1.js'] })
    expect(html).toContain(`<head>${kept}</head>`)
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

describe('the style sheet of a finished page', () => {
  const sheet = [
    '@font-face{font-family:A;src:url(/fonts/a_b.woff2)}',
    'p{color:red}.keep{white-space:nowrap}',
    '.vpoV_q_message{gap:2rem}.vpoV_q_message h1{margin:0}',
    '._8-PiMa_bar{margin:0}._8-PiMa_skip:focus{z-index:1}',
  ]

  test('has no module that nothing in the page is of', () => {
    const { styles, html } = finishPage(
      page(`${framework}<style>${sheet.join('\n')}</style>`, '<p class="other _8-PiMa_bar">x</p>'),
    )
    expect(styles).toEqual([[sheet[0], sheet[1], sheet[3]].join('\n')])
    expect(html).toContain(`<style>${styles[0]}</style>`)
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
