import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { defaultLocale, localeCodes } from '../../../lib/i18n/locales'
import { messagesIn } from '../../../lib/i18n/messages'

/** Every message with its path of keys. */
function flat(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  )
}

/** The arguments of an ICU message, by name: what stands in outer braces, up to a comma. */
function argumentsOf(message: string): string[] {
  return [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name as string).sort()
}

/**
 * Marks that a Thai syllable cannot have: two vowels or tone marks of one place in a row, a mark after
 * nothing that carries it, เเ for แ, ํา for ำ. After the Unicode standard's chapter on Thai (16.1).
 */
const MISPLACED = [
  /([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1/,
  /[\u0E48-\u0E4B]{2}/,
  /[\u0E48-\u0E4B][\u0E34-\u0E39\u0E31]/,
  /(?:^|[^\u0E01-\u0E2E\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/,
  /\u0E40\u0E40/,
  /\u0E4D\u0E32/,
]

describe('the words of the interface', () => {
  const reference = flat(messagesIn(defaultLocale))

  test.each(localeCodes)('in %s have the same keys, in the same order, and none is empty', (locale) => {
    const messages = flat(messagesIn(locale))
    expect(messages.map(([key]) => key)).toEqual(reference.map(([key]) => key))
    expect(messages.filter(([, value]) => value.trim() === '')).toEqual([])
  })

  test.each(localeCodes)('in %s take the same arguments', (locale) => {
    for (const [index, [key, value]] of flat(messagesIn(locale)).entries())
      expect([...new Set(argumentsOf(value))], key).toEqual([
        ...new Set(argumentsOf(reference[index]?.[1] ?? '')),
      ])
  })

  test.each(localeCodes)('in %s have no doubled or misplaced Thai mark', (locale) => {
    for (const [key, value] of flat(messagesIn(locale)))
      expect(
        MISPLACED.filter((mark) => mark.test(value)),
        `${key}: ${value}`,
      ).toEqual([])
  })

  test.each(['ดูู', 'เรื่่อง', 'เเละ', 'นํา', 'ก่ิ', ' ้า'])('the rule for Thai marks finds %s', (slip) => {
    expect(MISPLACED.some((mark) => mark.test(slip))).toBe(true)
  })

  test.each(['ที่ปี่', 'กตัญญู', 'น้ำ', 'ก็', 'ฤๅษี', 'สิทธิ์', 'ผู้'])('and lets %s be', (word) => {
    expect(MISPLACED.some((mark) => mark.test(word))).toBe(false)
  })
})

describe('words that an editor is at work on', () => {
  afterEach(() => void vi.unstubAllEnvs())

  const keysOf = (words: object) =>
    flat(words)
      .map(([key]) => key)
      .sort()

  const inFile = (thai: string) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'otagai-messages-'))
    mkdirSync(path.join(folder, 'messages'))
    writeFileSync(path.join(folder, 'messages/th.json'), thai)
    vi.stubEnv('CONTENT_DIR', folder)
  }

  test.each([
    '{ "site": { "name": "ใหม่", "tagline": "", "about": 5 } }',
    '{ "site": { "name": "ใหม่" }, "article": "words", "search": null }',
    '{ oops',
  ])('are filled in development from another language: %s', (thai) => {
    inFile(thai)
    vi.stubEnv('NODE_ENV', 'development')
    const [words, english] = [messagesIn('th'), messagesIn('en')]
    expect(words.site.name).toBe(thai.includes('ใหม่') ? 'ใหม่' : english.site.name)
    expect(keysOf(words)).toEqual(keysOf(english))
    expect(words.site.about).toBe(english.site.about)
  })

  test('are refused elsewhere where they are no JSON', () => {
    inFile('{ oops')
    expect(() => messagesIn('th')).toThrow('is not JSON')
  })
})
