import { expect, it } from 'vitest'
import { placedHtml } from '@/lib/desk/preview-addresses'

it('has every address of a page behind the token, and no script', () => {
  const html = placedHtml(
    `<!doctype html><html><head><link rel="stylesheet" href="/_next/a.css"><link rel="preload" as="script" href="/_next/a.js">
<script src="/_next/a.js"></script><style>@font-face{src:url(/fonts/a.woff2)}</style></head>
<body><a href="/th/">x</a><a href="https://other.example/">y</a><img src="/pictures/a.jpg" srcset="/a.jpg 1x, /b.jpg 2x">
<script>alert(1)</script><code>.cache/desk/content/articles/news/th.md:20</code></body></html>`,
    '/token/preview',
    ['.cache/desk/content', 'content'],
  )
  expect(html).not.toMatch(/script/)
  expect([...html.matchAll(/["( ,](\/[a-z_][\w./-]*)/g)].map(([, address]) => address)).toEqual([
    '/token/preview/_next/a.css',
    '/token/preview/fonts/a.woff2',
    '/token/preview/th/',
    '/token/preview/pictures/a.jpg',
    '/token/preview/a.jpg',
    '/token/preview/b.jpg',
  ])
  // The file is named that the editor knows, not the copy with what is typed in it.
  expect(html).toContain('<code>content/articles/news/th.md:20</code>')
  expect(html).toContain('href="https://other.example/"')
})
