import { afterEach, expect, test, vi } from 'vitest'
import { feedContent } from '../../../lib/feeds/feed-content'

const page = 'https://news.example/th/articles/forum/'

test.each([
  ['<a href="/en/">x</a>', '<a href="https://news.example/en/">x</a>'],
  ['<a href="#p2">x</a>', '<a href="https://news.example/th/articles/forum/#p2">x</a>'],
  ['<a href="parallel/">x</a>', '<a href="https://news.example/th/articles/forum/parallel/">x</a>'],
  ['<a href="mailto:a@b.example">x</a>', '<a href="mailto:a@b.example">x</a>'],
  ['<img src="/images/a.png" alt="A">', '<img src="https://news.example/images/a.png" alt="A">'],
])('an address is absolute in a feed: %s', (html, expected) => {
  expect(feedContent(html, page)).toBe(expected)
})

afterEach(() => {
  vi.unstubAllEnvs()
})

test('an address is below the path that the site lies under', () => {
  vi.stubEnv('SITE_URL', 'https://user.github.io/news')
  const html = '<a href="/en/">x</a> <a href="parallel/">x</a> <img src="/pictures/a.jpg" alt="">'
  expect(feedContent(html, 'https://user.github.io/news/th/articles/forum/')).toBe(
    '<a href="https://user.github.io/news/en/">x</a> <a href="https://user.github.io/news/th/articles/forum/parallel/">x</a> <img src="https://user.github.io/news/pictures/a.jpg" alt="">',
  )
})

test('a picture is the one file that every reader of feeds shows', () => {
  const html =
    '<figure id="f1"><picture><source type="image/avif" srcset="/pictures/480.ab.avif 480w" sizes="612px"><img src="/pictures/480.ab.jpg" srcset="/pictures/480.ab.webp 480w" sizes="612px" alt="A" width="480" height="300" loading="lazy"></picture><figcaption>B</figcaption></figure>'
  expect(feedContent(html, page)).toBe(
    '<figure><img src="https://news.example/pictures/480.ab.jpg" alt="A" width="480" height="300"><figcaption>B</figcaption></figure>',
  )
})

test('what only the site’s own page needs is gone, the words and their language stay', () => {
  const html =
    '<p id="p1"><span class="keep">ซาเซ<span lang="en">Sasebo</span></span> <span class="keep"><span>1</span></span></p>'
  expect(feedContent(html, page)).toBe('<p>ซาเซ<span lang="en">Sasebo</span> 1</p>')
})

test('what is played is a link to its file, and of a video the picture that it begins with', () => {
  const link = '<figcaption>เรือ<br><a href="/th/a.mp4" data-address="x">ไฟล์วิดีโอ</a></figcaption>'
  const video = '<video src="/th/a.mp4" controls preload="none" aria-label="เรือ" poster="/pictures/a.jpg"'
  const kept = '<figcaption>เรือ<br><a href="https://news.example/th/a.mp4">ไฟล์วิดีโอ</a></figcaption>'
  expect(
    feedContent(
      `<figure class="clip">${video} width="320" height="180" playsinline><track src="/th/a.vtt"></video>${link}</figure>`,
      page,
    ),
  ).toBe(
    `<figure><img src="https://news.example/pictures/a.jpg" alt="เรือ" width="320" height="180">${kept}</figure>`,
  )
  const audio = '<audio src="/th/a.mp3" controls preload="none" aria-label="เรือ"></audio>'
  expect(feedContent(`<figure class="clip">${audio}${link}</figure>`, page)).toBe(`<figure>${kept}</figure>`)
})
