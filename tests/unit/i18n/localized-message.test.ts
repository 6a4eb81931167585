import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  displayLanguageOf,
  joinedMessages,
  listMessage,
  localizeMessage,
  sameMessage,
  terminalLanguage,
} from '@/lib/i18n/localized-message'

const TEXT = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\`(?:[^\`\\]|\\.)*\``
const MESSAGE = new RegExp(String.raw`\ben:\s*(${TEXT}),\s*th:\s*(${TEXT}),?\s*\}`, 'g')
const BEGINNING = new RegExp(String.raw`\{\s*en:\s*(?:${TEXT}),`, 'g')

/** Every message as it stands in the sources, with its file. */
const written = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
    .flatMap((file) => {
      const source = readFileSync(file, 'utf8')
      const messages = [...source.matchAll(MESSAGE)].map(([, en = '', th = '']) => ({ file, en, th }))
      return { file, messages, begun: [...source.matchAll(BEGINNING)].length }
    }),
)
const messages = written.flatMap((one) => one.messages)

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

describe('every message to editors', () => {
  test('is found in the sources', () => {
    expect(messages.length).toBeGreaterThan(150)
    for (const file of ['lib/content/front-matter/front-matter-messages.ts', 'lib/pictures/read-picture.ts'])
      expect(messages.map((message) => message.file)).toContain(file)
  })

  test('stands there in English and, right behind it, in Thai', () => {
    for (const { file, messages, begun } of written) expect([file, messages.length]).toEqual([file, begun])
  })

  test('has the same places to fill in, and the same code to copy', () => {
    const code = (text: string) =>
      (text.match(/npm run \w+|\b(?:CONTENT_DIR|SITE_URL)\b|`[a-z]+: true`/g) ?? []).sort()
    for (const { file, en, th } of messages) {
      expect([file, en, places(th)]).toEqual([file, en, places(en)])
      expect([file, en, code(th)]).toEqual([file, en, code(en)])
    }
  })

  test('is Thai in Thai, and English in English', () => {
    // Thai words stand in English as examples of what to write alone, and a message may be made of places and marks.
    const words = (text: string) => text.replace(/\{\w+\}|`[^`]*`|(?<=.)"[^"]*"(?=.)/g, '')
    for (const { file, en, th } of messages) {
      if (/[A-Za-z]/.test(words(en))) expect(words(th), file).toMatch(/[ก-ฮ]/)
      expect(words(en), file).not.toMatch(/[ก-ฮ]/)
    }
  })

  test('has no doubled or misplaced Thai mark', () => {
    for (const { file, th } of messages)
      expect(th, file).not.toMatch(
        /([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1|[\u0e48-\u0e4b][\u0e31\u0e34-\u0e39]|เเ|\u0e4d\u0e32/,
      )
  })
})

describe('a message', () => {
  test('is filled in every language, with what is the same for all or differs', () => {
    const template = { en: '{count} of {what}', th: '{what} {count}' }
    expect(localizeMessage(template, { count: 2, what: { en: 'pictures', th: 'ภาพ' } })).toEqual({
      en: '2 of pictures',
      th: 'ภาพ 2',
    })
  })

  test('takes what an editor wrote as it is, also where it looks like a place', () => {
    expect(localizeMessage(sameMessage('{found}'), { found: '{found} $& {value: 1}' }).en).toBe(
      '{found} $& {value: 1}',
    )
  })

  test('may be several, or a list', () => {
    const joined = joinedMessages({ en: 'One.', th: 'หนึ่ง' }, { en: 'Two.', th: 'สอง' })
    expect(joined).toEqual({ en: 'One. Two.', th: 'หนึ่ง สอง' })
    expect(listMessage([])).toEqual({ en: '', th: '' })
    expect(listMessage(['a'])).toEqual({ en: 'a', th: 'a' })
    expect(listMessage(['a', 'b'])).toEqual({ en: 'a or b', th: 'a หรือ b' })
    expect(listMessage(['a', 'b', 'c'], 'and')).toEqual({ en: 'a, b and c', th: 'a, b และ c' })
  })
})

describe('the language of the terminal', () => {
  test.each([
    [{ LANG: 'th_TH.UTF-8' }, 'th'],
    [{ LC_ALL: 'en_GB.UTF-8', LANG: 'th_TH.UTF-8' }, 'en'],
    [{ LC_MESSAGES: 'th_TH', LANG: 'en_US.UTF-8' }, 'th'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'ja_JP.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('of %j is %s', (variables, language) => {
    expect(terminalLanguage(variables as unknown as NodeJS.ProcessEnv)).toBe(language)
  })

  test('is known by its tag', () => {
    expect(displayLanguageOf('TH')).toBe('th')
    expect(displayLanguageOf('fr')).toBeUndefined()
  })
})
