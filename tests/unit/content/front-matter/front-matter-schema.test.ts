import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  contentWith,
  DOT,
  markdown,
  ORIGINAL,
  originalWith,
  problemsIn,
  problemsOfOriginal,
} from '../content-folder-on-disk'

const one = (frontMatter: string) => {
  const problems = problemsOfOriginal(frontMatter)
  expect(problems).toHaveLength(1)
  return problems[0]
}

describe('front matter with one mistake has one problem', () => {
  it.each([
    ['date', 'date: 2567', 3, 'date', '2567, which', 'Common Era: 2024.'],
    ['date', 'date: 2024-02-30', 3, 'date', '2024-02-30', '29 days'],
    ['date', 'date: ๒๕๖๗', 3, 'date', 'Thai digits', 'Write 2024.'],
    ['date', 'date: [2024]', 3, 'date', '[2024]', 'such as 2024'],
    ['date', 'date:', 3, 'date', 'nothing after the colon', 'such as 2024'],
    ['date', "date: ''", 3, 'date', 'an empty text', 'such as 2024'],
    ['date', 'date: “2024”', 3, 'date', 'curly', 'straight'],
    ['updated', 'updated: 2023', 7, 'updated', 'before the date of the article, 2024-03-09', 'last change'],
    ['updated', 'updated: 2568', 7, 'updated', 'Buddhist era', '2025'],
    ['updated', 'updated:', 7, 'updated', 'nothing', 'Or take the line out.'],
    ['topics', 'topics: industry', 4, 'topics', 'industry', 'topics: [industry]'],
    ['topics', 'topics: []', 4, 'topics', '[]', 'topics: [industry]'],
    ['topics', 'topics: [industy]', 4, 'topics › 1', 'industy', 'Did you mean `industry`?'],
    ['topics', 'topics: [zzzzzzzz]', 4, 'topics › 1', 'zzzzzzzz', 'international-cooperation'],
    ['topics', 'topics: [industry, industry]', 4, 'topics › 2', 'second time', 'once'],
    ['topics', 'topics: [industry, 5]', 4, 'topics › 2', '5', 'by its id'],
    ['headline', 'headline: 2024', 5, 'headline', '2024', "'2024'"],
    ['headline', 'headline: true', 5, 'headline', 'true', "'true'"],
    ['topics', 'topics: [industry', 4, 'topics', 'never closed', 'topics: [industry]'],
    ['extra', 'notes: [ก, ข', 7, 'notes', 'never closed', 'notes: [ก, ข]'],
    ['headline', 'headline: [A, b]', 5, 'headline', '[A, b]', "'[A, b]'"],
    ['headline', 'headline: A: b', 5, 'headline', 'A: b', "headline: 'A: b'"],
    ['headline', 'headline:A', 5, 'headline', 'no space after the colon', 'headline: A'],
    ['headline', 'headline: #1 in Asia', 5, 'headline', 'nothing', "'#1 in Asia'"],
    ['headline', "headline: '  '", 5, 'headline', 'an empty text', 'Write the headline'],
    ['headline', 'headline: |\n  A\n  b', 5, 'headline', 'more than one line', 'one line'],
    [
      'headline',
      `headline: ${'ก'.repeat(201)}`,
      5,
      'headline',
      '201 characters, of 200 at most',
      'at most 200',
    ],
    ['headline', 'headlien: A', 5, 'headlien', 'not known', '`headline`'],
    ['headline', 'Headline: A', 5, 'Headline', 'not known', '`headline`'],
    ['headline', 'title: A', 5, 'title', 'not known', '`headline`'],
    ['standfirst', 'description: A', 6, 'description', 'not known', '`standfirst`'],
    ['standfirst', 'standfirst: >\n  A\n\n  b', 6, 'standfirst', 'more than one line', 'one line'],
    [
      'standfirst',
      `standfirst: ${'x'.repeat(501)}`,
      6,
      'standfirst',
      '501 characters, of 500 at most',
      'at most 500',
    ],
    ['extra', 'qqqqqqqqqq: A', 7, 'qqqqqqqqqq', 'not known', 'The keys are original, date'],
    ['extra', '__proto__: A', 7, '__proto__', 'not known', 'The keys are'],
    ['key_figures', 'key_figures: []', 7, 'key_figures', 'not known', '`keyFigures`'],
    ['keyFigures', 'keyFigures: []', 7, 'keyFigures', '[]', '1 to 6'],
    ['keyFigures', 'keyFigures: 5', 7, 'keyFigures', '5', '1 to 6'],
    [
      'keyFigures',
      'keyFigures:\n  - value: 5',
      8,
      'keyFigures › 1 › label',
      'nothing',
      'what the figure counts',
    ],
    ['keyFigures', 'keyFigures:\n  - 5 billion', 8, 'keyFigures › 1', '5 billion', '`label:`'],
    [
      'keyFigures',
      `keyFigures:${'\n  - {value: 1, label: x}'.repeat(7)}`,
      7,
      'keyFigures',
      '7 of them, of 6 at most',
      '1 to 6',
    ],
    ['notes', 'notes: A', 7, 'notes', 'A', 'starts with `- `'],
    ['notes', 'notes:', 7, 'notes', 'nothing after the colon', 'Or take the line out.'],
    ['notes', 'notes:\n  - A: b', 8, 'notes › 1', 'A: b', "'A: b'"],
    ['notes', "notes:\n  - A\n  - ''", 9, 'notes › 2', 'an empty text', 'Write the note'],
    ['source', 'source: MGR Online', 7, 'source', 'MGR Online', '`url:`'],
    ['source', 'source:\n  name: A\n  url: mgronline.com', 9, 'source › url', 'mgronline.com', 'https://'],
    ['source', 'source:\n  name: A\n  url: javascript:alert(1)', 9, 'source › url', 'javascript', 'https://'],
    ['source', 'source:\n  name: A\n  link: https://a.th', 9, 'source › link', 'not known', '`url`'],
    ['draft', 'draft: yes', 7, 'draft', 'yes', '`draft: true`'],
    [
      'acknowledged',
      'acknowledged:\n  - { check: sums, words: in all, reason: … }',
      8,
      'acknowledged › 1 › reason',
      '…',
      'Write your reason',
    ],
    [
      'acknowledged',
      "acknowledged:\n  - check: sums\n    words: in all\n    reason: ' ... '",
      10,
      'acknowledged › 1 › reason',
      '...',
      'Write your reason',
    ],
  ])('%s: %s', (key, line, at, field, found, expected) => {
    const problem = one(originalWith(key, line))
    expect(problem).toMatchObject({ file: 'news/th.md', line: at, field })
    expect(problem?.found).toContain(found)
    expect(problem?.expected).toContain(expected)
  })

  it.each([
    ['date', 'date: true'],
    ['extra', 'withdrawn: true'],
  ])('no quotation marks are advised where they do not help: %s: %s', (key, line) => {
    expect(one(originalWith(key, line))?.expected).not.toContain('quotes')
  })

  it.each(['date', 'topics', 'headline', 'standfirst'])('misses %s', (key) => {
    const without = ORIGINAL.split('\n').filter((line) => !line.startsWith(`${key}:`))
    expect(one(without.join('\n'))).toMatchObject({ line: 1, field: key, found: 'nothing' })
  })
})

describe('front matter takes', () => {
  it.each([
    ['date', 'date: 2024'],
    ['date', "date: '2024-03'"],
    ['updated', 'updated: 2024'],
    ['headline', `headline: ${'ก'.repeat(200)}`],
    ['headline', `headline: ${'🏭'.repeat(200)}`],
    ['headline', "headline: 'A: b' "],
    ['standfirst', 'standfirst: >-\n  A\n  b'],
    ['topics', 'topics:\n  - industry\n  - smes'],
    ['keyFigures', 'keyFigures:\n  - value: 3.50\n    label: x'],
    ['source', 'source:\n  name: A\n  url: http://example.com/ข่าว?id=1'],
    ['draft', 'draft: false'],
    ['date', 'date: 2024-03-09T09:30'],
    ['expires', 'expires: 2024-03-09'],
    ['lead', 'lead: true\nleadUntil: 2024-03-10T06:00'],
    ['authors', 'authors: [สมชาย ใจดี, Jane Doe]'],
    ['authors', 'authors:\n  - name: สมชาย ใจดี\n    url: https://example.com/somchai'],
    ['corrections', 'corrections:\n  - date: 2024\n    text: Two, not three.'],
    ['photographers', 'photographers:\n  - name: สมชาย ใจดี\n    url: somchai@example.com'],
    ['acknowledged', 'acknowledged:\n  - { check: sums, words: in all, reason: The source says so … }'],
    ['acknowledged', 'acknowledged: []'],
    ['acknowledged', 'acknowledged:'],
  ])('%s as %s', (key, line) => {
    expect(problemsOfOriginal(originalWith(key, line))).toEqual([])
  })
})

describe('front matter is told', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00+07:00'), toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  it.each([
    ['authors: สมชาย ใจดี', 7, 'authors', 'สมชาย ใจดี', '`authors: [Somchai Jaidee]`'],
    ['authors: []', 7, 'authors', '[]', 'Write a list of who wrote'],
    [
      'authors:\n  - name: A\n    url: example.com',
      9,
      'authors › 1 › url',
      'example.com',
      'https:// in front',
    ],
    ['authors:\n  - name: A\n    twitter: a', 9, 'authors › 1 › twitter', 'not known', 'name'],
    ['authors:\n  - 5', 8, 'authors › 1', '5', 'Write a name'],
    ["authors:\n  - ''", 8, 'authors › 1 › name', 'an empty text', 'Write the name'],
    ['corrections:\n  - Two, not three.', 8, 'corrections › 1', 'Two, not three.', '`date:` and `text:`'],
    ['corrections:\n  - date: 2024', 8, 'corrections › 1 › text', 'nothing', 'what was wrong'],
    [
      'corrections:\n  - { date: 2024-03-08, text: A }',
      8,
      'corrections › 1 › date',
      '2024-03-08, which is before the date of the article',
      'the day on which it was put right',
    ],
    ['corrections:\n  - { date: 2027, text: A }', 8, 'corrections › 1 › date', 'a day to come', 'put right'],
    ['translators: [A]', 7, 'translators', 'not known', 'It belongs in a translation'],
    ['expires: 2024-03-08', 7, 'expires', 'before the date of the article', 'Write a later date'],
    ['leadUntil: 2024-04', 7, 'leadUntil', 'without `lead: true`', 'Set `lead: true`'],
    ['updated: 2027-01-01', 7, 'updated', '2027-01-01, a day to come', 'the last change'],
    ['lead: yes', 7, 'lead', 'yes', 'Write `lead: true`'],
    ['updated: 2024-03-09T25:00', 7, 'updated', 'time of day is 25:00', 'from 00:00 to 23:59'],
  ])('that “%s” is wrong', (line, at, field, found, expected) => {
    const problems = problemsOfOriginal(`${ORIGINAL}\n${line}`)
    expect(problems).toMatchObject([{ line: at, field }])
    expect(problems[0]?.found).toContain(found)
    expect(problems[0]?.expected).toContain(expected)
  })
})

describe('a picture', () => {
  const problemsWith = (src: string) =>
    problemsIn(
      contentWith({
        'news/th.md': markdown(`${ORIGINAL}\nimage:\n  src: ${src}\n  alt: เวที`),
        'news/forum.jpg': DOT,
        'news/pictures/stage.webp': DOT,
        'secret.png': 'x',
      }),
    )

  it.each(['forum.jpg', './forum.jpg', 'pictures/stage.webp'])('beside the text is found as %s', (src) => {
    expect(problemsWith(src)).toEqual([])
  })

  it.each([
    ['Forum.jpg', 'Did you mean `forum.jpg`?'],
    ['forum.jpeg', 'Did you mean `forum.jpg`?'],
    ['pictures/stge.webp', 'Did you mean `pictures/stage.webp`?'],
    ['zzzzzzzzzz.jpg', 'beside this file'],
    ['/zzzzzzzzzz.jpg', 'into public/'],
    ['../secret.png', 'in this folder'],
    ['เวที.jpg', 'letters a to z'],
    ['https://example.com/a.jpg', 'beside this file'],
    ['data:image/png;base64,x', 'beside this file'],
    ['forum.svg', 'ends in .jpg'],
  ])('is not found as %s', (src, expected) => {
    const problems = problemsWith(src)
    expect(problems).toMatchObject([{ line: 8, field: 'image › src' }])
    expect(problems[0]?.expected).toContain(expected)
  })
})

describe('the focus of a picture', () => {
  const problemsWith = (focus: string) =>
    problemsIn(
      contentWith({
        'news/th.md': markdown(`${ORIGINAL}\nimage:\n  src: forum.jpg\n  alt: เวที\n  focus: ${focus}`),
        'news/forum.jpg': DOT,
      }),
    )

  it.each(['[0.5, 0.3]', '[0, 1]', '[.25, 1.0]'])('is right as %s', (focus) => {
    expect(problemsWith(focus)).toEqual([])
  })

  it.each([
    ['[50, 0.3]', 'image › focus › 1', '50'],
    ['[0.5, -0.1]', 'image › focus › 2', '-0.1'],
    ['[0.5, 30%]', 'image › focus › 2', '30%'],
    ['[0.5]', 'image › focus', '[0.5]'],
    ['[0.5, 0.5, 1]', 'image › focus', '[0.5, 0.5, 1]'],
    ['0.5, 0.3', 'image › focus', '0.5, 0.3'],
    ['', 'image › focus', 'nothing after the colon'],
  ])('is told when it is %s', (focus, field, found) => {
    const problems = problemsWith(focus)
    expect(problems).toMatchObject([{ line: 10, field }])
    expect(problems[0]?.found).toContain(found)
    expect(problems[0]?.expected).toContain('two numbers from 0 to 1')
  })
})
