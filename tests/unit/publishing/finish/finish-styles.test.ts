import { describe, expect, test } from 'vitest'
import { finishPage } from '../../../../lib/publishing/finish/finish-page'
import { finishStyles } from '../../../../lib/publishing/finish/finish-styles'

const SHEET = [
  '@font-face{font-family:A;src:url(/fonts/a_b.woff2)}',
  'p{color:red}.keep{white-space:nowrap}',
  '.vpoV_q_message{gap:2rem}.vpoV_q_message h1{margin:0}',
  '._8-PiMa_bar{margin:0}._8-PiMa_skip:focus{z-index:1}._8-PiMa_bar a{margin:0}',
]

describe('the style sheets of a finished page', () => {
  test('have no module that nothing in the page is of', () => {
    const { sheets } = finishStyles([SHEET.join('\n')], new Set(['other', '_8-PiMa_bar']))
    expect(sheets).toEqual([`${SHEET[0]}\n${SHEET[1]}\n.a{margin:0}.b:focus{z-index:1}.a a{margin:0}`])
  })

  test('have short names for the classes of modules, which no other class in the page has', () => {
    const classes = new Set(['_8-PiMa_bar', 'vpoV_q_message', 'a', 'keep'])
    const { sheets, names } = finishStyles([SHEET[3] ?? '', `${SHEET[2]}._8-PiMa_skip{margin:0}`], classes)
    expect(sheets).toEqual([
      '.b{margin:0}.c:focus{z-index:1}.b a{margin:0}',
      '.d{gap:2rem}.d h1{margin:0}.c{margin:0}',
    ])
    expect(Object.fromEntries(names)).toEqual({
      '_8-PiMa_bar': 'b',
      '_8-PiMa_skip': 'c',
      vpoV_q_message: 'd',
    })
  })

  test('have short names for classes of one element, too, and leave names of files and what is quoted alone', () => {
    const file = '@font-face{src:url(a.b-123456_c.woff2)}p:after{content:"x.abcdef_y"}'
    const { sheets } = finishStyles([`.AbCdEf_one.AbCdEf_two{margin:0}${file}`], new Set(['AbCdEf_two']))
    expect(sheets).toEqual([`.a.b{margin:0}${file}`])
  })

  test('have as many short names as there are classes', () => {
    const classes = Array.from(
      { length: 120 },
      (_, at) => `AbCdEf_c${at.toString(36).replace(/\d/g, 'x')}${at}`,
    )
    const { names } = finishStyles([classes.map((name) => `.${name}{margin:0}`).join('')], new Set(classes))
    expect(new Set(names.values()).size).toBe(120)
    for (const name of names.values()) expect(name).toMatch(/^[a-zA-Z]\d*$/)
  })

  test('have what stands in for light-dark() only where it is read', () => {
    const light = ':root{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light dark}'
    expect(finishStyles([light], new Set()).sheets).toEqual([':root{color-scheme:light dark}'])
    const read = 'p{color:var(--lightningcss-light,red)var(--lightningcss-dark,blue)}'
    expect(finishStyles([light, read], new Set()).sheets).toEqual([light, read])
  })

  test('stand in the page, whose elements have the names', () => {
    const { html, styles } = finishPage(
      `<html><head><script src="/_next/a.js"></script><style>${SHEET.join('\n')}</style></head>` +
        '<body><p class="keep _8-PiMa_bar">x</p></body></html>',
    )
    expect(html).toContain(`<style>${styles[0]}</style>`)
    expect(html).toContain('<p class="keep a">x</p>')
  })
})
