import { describe, expect, it } from 'vitest'
import { findWrongCharacters, visible } from '../../../lib/i18n/characters'
import { localizeMessage, sameMessage } from '../../../lib/i18n/localized-message'
import { thaiLetterOf } from '../../../lib/i18n/thai-private-use'

const found = (text: string) => findWrongCharacters(text).map(({ code, kind }) => `${code} ${kind}`)

describe('characters that may not stand in a text', () => {
  it.each([
    ['a\0b', 'U+0000 control'],
    ['a\u000bb', 'U+000B control'],
    ['a\u001b[2Jb', 'U+001B control'],
    ['a\u0085b', 'U+0085 control'],
    ['a\ufffeb', 'U+FFFE noncharacter'],
    ['a\u{1ffff}b', 'U+1FFFF noncharacter'],
    ['x\ud800', 'U+D800 surrogate'],
    ['\udc00x', 'U+DC00 surrogate'],
    ['ก\u2028ข', 'U+2028 separator'],
    ['ก\u2029ข', 'U+2029 separator'],
    ['ก\u202eข', 'U+202E direction'],
    ['ก\u2066ข', 'U+2066 direction'],
    ['ก\u200fข', 'U+200F direction'],
    ['ที\uf70bดิน', 'U+F70B private'],
    ['\u{f0000}', 'U+F0000 private'],
    ['กระ\ufffdทรวง', 'U+FFFD lost'],
    ['ภาพ \ufffc', 'U+FFFC lost'],
    ['ก\u{e0041}', 'U+E0041 tag'],
    ['ก\ufe0f', 'U+FE0F selector'],
    ['ก\u200bข', 'U+200B invisible'],
    ['ก\u200dข', 'U+200D invisible'],
    ['a\u200cb', 'U+200C invisible'],
    ['ก\ufeffข', 'U+FEFF invisible'],
    ['a\u00adb', 'U+00AD invisible'],
    ['a\u3164b', 'U+3164 invisible'],
    ['ก\u061cข', 'U+061C direction'],
    ['ก\u2800ข', 'U+2800 invisible'],
    ['ก\u{1d159}', 'U+1D159 invisible'],
  ])('are found in %j', (text, told) => expect(found(text)).toEqual([told]))

  it.each([
    'น้ำใจ ๆ ฯลฯ\n\tx\r\n',
    '👨‍👩‍👧 👩🏽‍🚀 ❤️ 1️⃣ ©️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇹🇭',
    'می‌خواهم \u200fעברית',
    'می\u061c 5',
    '⠓⠑⠇⠇⠕⠀⠺⠕⠗⠇⠙',
    'क्‍ष ខ្មែរ\u200bខ្មែរ',
    '葛\u{e0100}',
    'a\u00a0b\u202f5\u3000c',
  ])('are none in %j', (text) => expect(found(text)).toEqual([]))

  it('are written as their codes, so that no terminal obeys them', () => {
    expect(visible('a\u001b[2J\u0007\u009b\r\u202e\ud800\u{e0041}ก\n')).toBe(
      'a\\x1b[2J\\x07\\x9b\\r\\u202e\\ud800\\u{e0041}ก\n',
    )
    expect(visible('ข่าว 👨‍👩‍👧')).toBe('ข่าว 👨‍👩‍👧')
    expect(localizeMessage({ en: '{x}', th: '{x}' }, { x: '\u001b' })).toEqual({ en: '\\x1b', th: '\\x1b' })
    expect(sameMessage('\u202e')).toEqual({ en: '\\u202e', th: '\\u202e' })
  })

  it('take time that grows with the text', () => {
    expect(findWrongCharacters('\u200f'.repeat(100_000))).toHaveLength(100_000)
  })
})

describe('the letters of old Thai fonts', () => {
  it.each([
    [0xf700, 'ฐ'],
    [0xf701, '\u0e34'],
    [0xf705, '\u0e48'],
    [0xf70a, '\u0e48'],
    [0xf70b, '\u0e49'],
    [0xf70e, '\u0e4c'],
    [0xf70f, 'ญ'],
    [0xf710, '\u0e31'],
    [0xf712, '\u0e47'],
    [0xf713, '\u0e48'],
    [0xf718, '\u0e38'],
    [0xf71a, '\u0e3a'],
    [0xf88e, '\u0e49'],
  ])('are known by %i', (code, letter) => expect(thaiLetterOf(String.fromCodePoint(code))).toBe(letter))

  it('are known for all of Windows', () => {
    for (let code = 0xf700; code <= 0xf71a; code++)
      expect(thaiLetterOf(String.fromCodePoint(code)), code.toString(16)).toMatch(/^[\u0e01-\u0e4d]$/)
    expect(thaiLetterOf('\ue000')).toBeUndefined()
  })
})
