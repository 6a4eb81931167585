import { beforeEach, expect, test, vi } from 'vitest'
import { recordings } from '../../../lib/metadata/recordings'
import { article, version } from './articles'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
  return () => {
    vi.unstubAllEnvs()
  }
})

const at = (name: string, kind: 'sound' | 'video') => ({
  file: name,
  path: `/en/articles/forum/${name}`,
  bytes: 1,
  media: { kind, captions: [] },
})
const documents = { 'a.mp3': at('a.mp3', 'sound'), 'b.mp4': at('b.mp4', 'video') }
const picture = {
  file: 'c.jpg',
  id: '0123456789abcdef',
  width: 900,
  height: 600,
  kind: 'photograph',
} as const
const told = (body: string, date = '2024-03-09T09:30') =>
  recordings(article({ date }), version('en', { body, documents, pictures: { 'c.jpg': picture } }))

test('sound and video of which all is known that is asked for are told, with where they are', () => {
  const body = '![The bell](a.mp3)\n\n[![A boat](c.jpg "The boats return")](b.mp4)'
  expect(told(body)).toEqual({
    audio: [
      {
        '@type': 'AudioObject',
        name: 'The bell',
        contentUrl: 'https://news.example/en/articles/forum/a.mp3',
        encodingFormat: 'audio/mpeg',
        uploadDate: '2024-03-09T09:30:00+07:00',
      },
    ],
    video: [
      {
        '@type': 'VideoObject',
        name: 'The boats return',
        contentUrl: 'https://news.example/en/articles/forum/b.mp4',
        encodingFormat: 'video/mp4',
        uploadDate: '2024-03-09T09:30:00+07:00',
        thumbnailUrl: 'https://news.example/pictures/900.0123456789abcdef.jpg',
      },
    ],
  })
})

test.each([
  ['a video without a picture', '![A boat](b.mp4)', '2024-03-09'],
  ['what was published on an unknown day', '[![A boat](c.jpg)](b.mp4)', '2024-03'],
  ['a clip of another site', '[![A boat](c.jpg)](https://youtu.be/abcdefghijk)', '2024-03-09'],
  ['a file that is only linked to', '[The bell](a.mp3)', '2024-03-09'],
])('nothing is told of %s', (_, body, date) => expect(told(body, date)).toEqual({}))
