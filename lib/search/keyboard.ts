/*
 * What a key types in the Latin and in the Thai layout: first the four rows as they are, then with the shift key.
 * Source: the Kedmanee layout of TIS 820-2538, beside the usual Latin one (QWERTY, United States).
 */
const LATIN = '1234567890-=qwertyuiop[]\\asdfghjkl;\'zxcvbnm,./!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
const THAI = 'ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ'

/** Syllables as Thai is written: marks and vowels where they can stand. */
const THAI_WORDS = /^(?:[เ-ไ]?[ก-ฮ][ัิ-ฺ็-๎]{0,2}[ะาำๅ]?|[๐-๙ฯๆ\s])+$/

const LATIN_WORDS = /^[a-z][a-z\d\s'-]+$/i

/**
 * Reads what was typed while the keyboard stood in the other language: `l;ylfu` is สวัสดี.
 *
 * @param typed what a reader typed
 * @returns the words that the same keys give in the other layout, or undefined where those are none
 */
export function inOtherLayout(typed: string): string | undefined {
  if (/[a-z]/i.test(typed)) return typedAgain(typed, LATIN, THAI, THAI_WORDS)
  return /[ก-๛]/.test(typed) ? typedAgain(typed, THAI, LATIN, LATIN_WORDS) : undefined
}

function typedAgain(typed: string, from: string, to: string, words: RegExp): string | undefined {
  const again = [...typed].map((letter) => to[from.indexOf(letter)] ?? letter).join('')
  return words.test(again) ? again : undefined
}
