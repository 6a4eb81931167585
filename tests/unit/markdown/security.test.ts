import type { Properties } from 'hast'
import { describe, expect, it } from 'vitest'
import { block } from '../../../lib/markdown/elements'
import { toSafeHtml } from '../../../lib/markdown/processor'
import { renderInline } from '../../../lib/markdown/render'
import { html, plain, tagsOf, textContent } from './reading'

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'rel', 'id', 'class', 'aria-label', 'aria-describedby'],
  img: ['src', 'alt', 'title', 'loading', 'decoding'],
  span: ['class', 'lang'],
  div: ['id', 'class', 'role', 'tabindex', 'aria-label'],
  pre: ['id', 'tabindex'],
  section: ['class'],
  h2: ['id', 'class'],
  ol: ['id', 'start'],
  th: ['class', 'scope'],
  td: ['class'],
}
const PLAIN_TAGS =
  'h3 h4 h5 h6 p ul li blockquote code hr br wbr table thead tbody tr em strong del sup'.split(' ')

const vectors = [
  '<script>alert(1)</script>',
  'ก <script>alert(1)</script> ข',
  '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
  '<script>\n\nalert(1)\n\n</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  'ก <img src="x" onerror="alert(1)"> ข',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<object data="data:text/html,x"></object><embed src=x>',
  '<form action="https://evil.example"><input name=a><button>b</button></form>',
  '<style>body{display:none}</style>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<base href="//evil.example/">',
  '<b onclick="alert(1)">ก</b>',
  '<a href="javascript:alert(1)">ก</a>',
  '<div style="position:fixed" id="p1" class="keep">ก</div>',
  '<span lang="en" onclick="alert(1)">ก</span>',
  '<span lang="en" style="x">ก</span>',
  '<span lang="en\u0022onclick=\u0022alert(1)">ก</span>',
  "<span lang='\"><script>alert(1)</script>'>ก</span>",
  '<span lang="en"><img src=x onerror=alert(1)></span>',
  '<span lang="en">ก',
  '</p></div><script>alert(1)</script>',
  '<!-- --><script>alert(1)</script><!-- -->',
  '<!--><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php alert(1) ?><!DOCTYPE html>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '[ก](javascript:alert(1))',
  '[ก](JaVaScRiPt:alert(1))',
  '[ก](java&#10;script:alert(1))',
  '[ก](&#106;avascript:alert(1))',
  '[ก](<java\tscript:alert(1)>)',
  '[ก]( javascript:alert(1))',
  '[ก](&#1;javascript:alert(1))',
  '[ก](vbscript:msgbox(1))',
  '[ก](data:text/html;base64,PHNjcmlwdD4=)',
  '[ก](file:///etc/passwd)',
  '[ก](blob:https://example.com/1)',
  '[ก][x]\n\n[x]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '[ก](https://example.com "\\"onmouseover=alert(1)")',
  '[ก](https://example.com/"onmouseover="alert(1))',
  '![ก](javascript:alert(1))',
  '![ก](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![ก](https://evil.example/pixel.png)',
  '![ก](//evil.example/pixel.png)',
  '![ก](/\\\\evil.example/pixel.png)',
  '![ก](\\\\\\\\evil.example/pixel.png)',
  '![ก](https:evil.png)',
  '![ก][x]\n\n[x]: //evil.example/pixel.png',
  '[![ก](//evil.example/pixel.png)](https://example.com)',
  '![" onerror="alert(1)](x.png)',
  '```"onclick="alert(1)\n</code><script>alert(1)</script>\n```',
  '`<script>alert(1)</script>`',
  '| <img src=x onerror=alert(1)> |\n|---|\n| <script>alert(1)</script> |',
  '| "onclick="alert(1) |\n|---|\n| ก |',
  'ก[^"onclick=alert(1)]\n\n[^"onclick=alert(1)]: <script>alert(1)</script> [ข](javascript:alert(1))',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
  '> <script>alert(1)</script>\n\n- <img src=x onerror=alert(1)>',
  '# <svg onload=alert(1)>ก',
  'www.a.b\\',
  '[ก](http://www.a.b\\)',
  '> ก\n> — <img src=x onerror=alert(1)>',
]

describe('hostile Markdown is inert', () => {
  it.each(
    vectors.flatMap((vector) => [
      [vector, html(vector)],
      [vector, renderInline(vector, plain)],
    ]),
  )('%j', (_, rendered) => {
    const tags = tagsOf(rendered)
    // Whatever looks like a tag was read as one, so nothing escapes the checks below.
    expect(rendered.match(/<[a-z!?]/gi)?.length ?? 0).toBe(tags.length)
    for (const { name, attributes } of tags) {
      expect([...Object.keys(ATTRIBUTES), ...PLAIN_TAGS]).toContain(name)
      for (const attribute of attributes.keys())
        expect([...(ATTRIBUTES[name] ?? []), 'id']).toContain(attribute)
      const href = attributes.get('href')
      if (href !== undefined)
        expect(new URL(href, 'https://site.example/').protocol).toMatch(/^(https?|mailto|tel):$/)
      const src = attributes.get('src')
      if (name === 'img') expect(src).toBeDefined()
      if (src !== undefined) expect(new URL(src, 'http://site.example/a/').origin).toBe('http://site.example')
      const id = attributes.get('id')
      if (id !== undefined) expect(id).toMatch(/^([hplqtcf]\d+(-\d+)?|fn(ref)?-\d+|footnotes)$/)
    }
  })

  it('shows the words between tags, and neither the tags nor what is in scripts', () => {
    expect(textContent(html('<div class="x">ก <b onclick="y">ข</b> ค</div>'))).toBe('ก ข ค')
    expect(textContent(html('ก <script>alert(1)</script>ข <style>x</style>ค'))).toBe('ก ข ค')
    expect(textContent(html('<script>\nalert(1)\n</script>\n\nก'))).toBe('ก')
    expect(textContent(html('<!-- ก\n\nข -->\n\nค'))).toBe('ค')
  })

  it('turns a link that is not allowed into its text', () => {
    expect(html('[คำ](javascript:alert(1))')).toBe('<p id="p1">คำ</p>')
  })
})

describe('the sanitiser, behind all else', () => {
  it.each(['script', 'style', 'iframe', 'form', 'input', 'object', 'svg', 'base', 'meta', 'link', 'h1'])(
    'lets no <%s> through',
    (name) => {
      expect(toSafeHtml([block(name, {}, [])])).toBe('')
    },
  )
  it.each<[string, Properties]>([
    ['a', { href: 'javascript:alert(1)' }],
    ['a', { href: 'data:text/html,x' }],
    ['a', { onClick: 'alert(1)', style: 'x', target: '_blank', className: ['button'] }],
    ['span', { style: 'x', className: ['other'], lang: '"', onMouseOver: 'x' }],
    ['div', { id: 'location', role: 'alert', tabIndex: 5, style: 'x' }],
    ['img', { src: 'https://evil.example/pixel.png', srcSet: 'x', onError: 'x' }],
    ['img', { src: 'data:image/png;base64,x' }],
  ])('lets nothing of <%s %j> through but the element', (name, properties) => {
    expect(toSafeHtml([block(name, properties, [])])).toMatch(
      new RegExp(`^<${name}(?: class="")?>(?:</${name}>)?$`),
    )
  })
})
