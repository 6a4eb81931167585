import { describe, expect, it } from 'vitest'
import { clipAddress } from '../../../lib/markdown/clip-addresses'
import { playedIn } from '../../../lib/markdown/clips'
import { blocksOf } from '../../../lib/markdown/source-blocks'
import { html, textContent } from './reading'

const CLIP = 'https://youtu.be/abcdefghijk'

describe('the address of a clip', () => {
  it.each([
    ['YouTube', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['YouTube', 'https://m.youtube.com/watch?app=desktop&v=abcdefghij_&t=10s'],
    ['YouTube', 'https://youtu.be/abc-efghijk?si=xyz'],
    ['YouTube', 'https://youtube.com/shorts/abcdefghijk'],
    ['YouTube', 'HTTPS://WWW.YOUTUBE.COM/live/abcdefghijk?feature=share'],
    ['Facebook', 'https://www.facebook.com/harbour/videos/1234567890/'],
    ['Facebook', 'https://www.facebook.com/harbour/videos/the-opening/1234567890/'],
    ['Facebook', 'https://m.facebook.com/watch/?v=1234567890'],
    ['Facebook', 'https://th-th.facebook.com/reel/1234567890'],
    ['Facebook', 'https://www.facebook.com/share/v/1AbCdEf/'],
    ['Facebook', 'https://fb.watch/abc_123/'],
    ['TikTok', 'https://www.tiktok.com/@harbour.th/video/1234567890?is_from_webapp=1'],
    ['TikTok', 'https://vt.tiktok.com/ZS1234567/'],
  ])('of %s is read: %s', (site, url) => expect(clipAddress(url)).toMatchObject({ site, isClip: true }))

  it.each([
    'https://www.youtube.com/@harbour',
    'https://www.youtube.com/playlist?list=abc',
    'https://youtu.be/',
    'https://www.facebook.com/harbour',
    'https://www.facebook.com/harbour/posts/123',
    'https://www.tiktok.com/@harbour',
  ])('is told from a page of the same site: %s', (url) =>
    expect(clipAddress(url)).toMatchObject({ isClip: false }),
  )

  it.each([
    'https://youtu.be.example.com/abcdefghijk',
    'https://notyoutube.com/watch?v=abcdefghijk',
    'https://youtube.com@evil.example/watch?v=abcdefghijk',
    'https://user@youtube.com/watch?v=abcdefghijk',
    'https://youtube.com:8080/watch?v=abcdefghijk',
    'javascript:alert(1)//youtu.be/abcdefghijk',
    'youtu.be/abcdefghijk',
    '//youtu.be/abcdefghijk',
  ])('is nobody else’s: %s', (url) => expect(clipAddress(url)).toBeUndefined())
})

const clips = {
  watch: 'ดูที่ {site}',
  files: { sound: 'ไฟล์เสียง', video: 'ไฟล์วิดีโอ' },
  absolute: (path: string) => `https://news.example${path}`,
}
const documents = (name: string) => {
  const at = { path: `/th/articles/x/${name}`, facts: 'MP4, 1 kB' }
  if (name === 'a.mp3') return { ...at, media: { kind: 'sound' as const, captions: [] } }
  const captions = [{ path: '/th/articles/x/a.th.vtt', locale: 'th', label: 'ไทย' }]
  if (name === 'a.mp4') return { ...at, media: { kind: 'video' as const, width: 180, height: 320, captions } }
  return undefined
}
const sources = {
  sources: [],
  sizes: '1px',
  src: '/pictures/1200.ab.jpg',
  width: 9,
  height: 6,
  isTall: false,
}
const pictures = {
  creditLabel: 'ภาพ',
  isFirst: true,
  sourcesOf: (url: string) => (url === 'b.jpg' ? sources : undefined),
}
const shown = (markdown: string) => html(markdown, { clips, documents, pictures })

describe('a clip of another site', () => {
  it('is a link with its title and the name of the site, from which nothing is loaded', () => {
    const rendered = shown(`![เปิดงาน <วันแรก>](${CLIP} "คำบรรยาย | กรมประมง")`)
    expect(rendered).toMatch(
      /^<figure id="f1" class="clip"><a href="https:\/\/youtu.be\/abcdefghijk" class="plate" rel="noopener noreferrer">/,
    )
    expect(textContent(rendered)).toMatch(/^เปิดงาน <วันแรก>\s+ดูที่ YouTubeคำบรรยาย\s+กรมประมง$/)
    expect(rendered).not.toMatch(/<(?:img|iframe|video)|src=/)
  })
  it('shows the picture that is a link to it', () => {
    const rendered = shown(`[![คนบนท่าเรือ](b.jpg "คำบรรยาย")](${CLIP})`)
    expect(rendered).toMatch(
      /<a href="[^"]+" class="plate" rel="noopener noreferrer"><picture><img src="\/pictures\/1200\.ab\.jpg"[^>]* alt="คนบนท่าเรือ"/,
    )
    expect(textContent(rendered)).toBe(' ดูที่ YouTubeคำบรรยาย')
  })
  it('is a link like any other in the midst of a line', () => {
    expect(shown(`ก ![เปิดงาน](${CLIP}) ข`)).toBe(
      `<p id="p1">ก <a href="${CLIP}" rel="noopener noreferrer"><span>เปิด</span><wbr><span>งาน</span></a> ข</p>`,
    )
  })
  it.each([`![ก](${CLIP})`, `[![ก](b.jpg)](${CLIP})`, '![ก](a.mp3)', '![ก](a.mp4)'])(
    'has the anchor of a picture, in the page and in the review: %s',
    (markdown) => {
      expect(shown(markdown)).toContain('<figure id="f1"')
      expect(blocksOf(markdown)[0]?.anchor).toBe('f1')
    },
  )
})

describe('sound and video beside the text', () => {
  it('are played, and keep their place', () => {
    expect(shown('![ระฆัง](a.mp3)')).toContain(
      '<audio src="/th/articles/x/a.mp3" controls preload="none" aria-label="ระฆัง"></audio>',
    )
    expect(shown('[![เรือ](b.jpg)](a.mp4)')).toContain(
      '<figure id="f1" class="clip tall"><video src="/th/articles/x/a.mp4" controls preload="none" aria-label="เรือ" poster="/pictures/1200.ab.jpg" width="180" height="320" playsinline><track kind="captions" src="/th/articles/x/a.th.vtt" srclang="th" label="ไทย"></video>',
    )
  })
  it.each([
    [1920, 1080, 'clip'],
    [640, 480, 'clip'],
    [1080, 1080, 'clip square'],
    [1080, 1350, 'clip square'],
    [1080, 1920, 'clip tall'],
  ])('of %i × %i are shown as %s', (width, height, shape) => {
    const media = { kind: 'video' as const, width, height, captions: [] }
    const rendered = html('![ก](a.mp4)', { documents: () => ({ path: '/a.mp4', facts: 'MP4, 1 kB', media }) })
    expect(rendered).toContain(`<figure id="f1" class="${shape}">`)
  })
  it('have their words under them, and a link to the file', () => {
    const rendered = shown('![ระฆัง](a.mp3 "เสียงแรก | กรมประมง")')
    expect(textContent(rendered).replace(/\s+/g, ' ')).toBe('เสียงแรก กรมประมง ไฟล์เสียง (MP4, 1 kB)')
    expect(rendered).toContain(
      '<a href="/th/articles/x/a.mp3" data-address="https://news.example/th/articles/x/a.mp3">',
    )
  })
  it('are found without rendering', () => {
    const text = '![ก](a.mp3)\n\n[![ข](b.jpg "ค")](a.mp4) \n\n[ง](b.mp3) ![จ](https://youtu.be/abcdefghijk)'
    expect(playedIn(text)).toEqual([
      { name: 'a.mp3', title: 'ก' },
      { name: 'a.mp4', title: 'ค', poster: 'b.jpg' },
    ])
  })
})
