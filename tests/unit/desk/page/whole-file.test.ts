import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '@/lib/content/yaml/plain-text'
import {
  difference,
  rangeIn,
  replaceRange,
  shownPart,
  takeApart,
  withLastLineEnd,
  withParts,
} from '@/lib/desk/page/text/whole-file'

describe('a file that is taken apart', () => {
  it.each([
    ['---\na: 1\n---\nText\n', '---\na: 1\n---\n', 'Text\n'],
    ['---\r\na: 1\r\n---\r\nText\r\n', '---\na: 1\n---\n', 'Text\n'],
    ['\uFEFF---\na: 1\n---\n\nText\n---\nMore', '---\na: 1\n---\n', '\nText\n---\nMore'],
    ['---\n---\nText', '---\n---\n', 'Text'],
    ['---\na: 1\n---', '---\na: 1\n---', ''],
    ['---\na: 1\n  ---\nb: 2\n', '', '---\na: 1\n  ---\nb: 2\n'],
    ['Text', '', 'Text'],
    ['', '', ''],
  ])('%j', (content, head, body) => {
    expect(takeApart(content)).toEqual({ head, body })
    expect(head + body).toBe(plainText(content))
  })
})

describe('a part of a file that is shown', () => {
  const content = '\uFEFF---\r\na: 1\r\nb: two\r\n---\r\nThe text\r\n'

  it('is the front matter without the lines around it, or the text', () => {
    expect(shownPart(content, 'head')).toEqual({ from: 4, text: 'a: 1\nb: two' })
    expect(shownPart(content, 'body')).toEqual({ from: 20, text: 'The text\n' })
    expect(shownPart('Text', 'head')).toEqual({ from: 0, text: '' })
  })

  it.each([
    ['two', { start: 8, end: 11 }, undefined],
    ['text', undefined, { start: 4, end: 8 }],
    ['---', undefined, undefined],
  ])('has %s where it is in it', (words, head, body) => {
    const start = plainText(content).indexOf(words)
    const range = { start, end: start + words.length }
    expect(rangeIn(content, 'head', range)).toEqual(head)
    expect(rangeIn(content, 'body', range)).toEqual(body)
  })
})

describe('a file that is changed', () => {
  it('keeps every byte but those that change, with its own line ends', () => {
    const content = '\uFEFF---\r\na: 1\r\n---\r\none\ntwo\r\n'
    expect(withParts(content, { body: 'one\ntwo\nthree\n' })).toBe(`${content}three\r\n`)
    expect(withParts(content, { head: '---\na: 2\n---\n' })).toBe(content.replace('a: 1', 'a: 2'))
    expect(withParts(content, {})).toBe(content)
    const place = plainText(content).indexOf('two')
    expect(replaceRange(content, place, place + 3, '2')).toBe(content.replace('two', '2'))
  })

  it('is what was typed, whatever it was before', () => {
    const lines = fc.array(fc.constantFrom('a', 'กา', '', '😀'), { maxLength: 6 })
    const ends = fc.constantFrom('\n', '\r\n')
    fc.assert(
      fc.property(lines, lines, ends, (before, after, end) => {
        const content = `---${end}x: y${end}---${end}${before.join(end)}`
        const body = after.join('\n')
        const changed = withParts(content, { body })
        expect(takeApart(changed)).toEqual({ head: '---\nx: y\n---\n', body })
        expect(changed.replaceAll(end, '')).not.toMatch(/[\r\n]/)
      }),
    )
  })
})

it.each([
  ['abc', 'abc', 3, 3, ''],
  ['abc', 'axc', 1, 2, 'x'],
  ['aa', 'aaa', 2, 2, 'a'],
  ['abc', '', 0, 3, ''],
])('finds the one range that differs: %j, %j', (before, after, start, end, words) => {
  expect(difference(before, after)).toEqual({ start, end, words })
})

it.each([
  ['one', undefined, 'one\n'],
  ['one\ntwo', 'one\n', 'one\ntwo\n'],
  ['one\r\ntwo', 'one\r\n', 'one\r\ntwo\r\n'],
  ['one\n', 'one', 'one\n'],
  ['two', 'one', 'two'],
  ['', undefined, ''],
])('ends the last line, as it was before: %j', (content, before, ended) => {
  expect(withLastLineEnd(content, before)).toBe(ended)
})
