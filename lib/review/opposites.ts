import type { Locale } from '../i18n/locales'

/** Two words that exclude each other, in each language. */
type Opposite = { readonly [locale in Locale]?: readonly [one: RegExp, other: RegExp] }

/**
 * Pairs of words of which one must not stand for the other, where neither tells the direction of a figure: that is
 * looked at by itself.
 */
const OPPOSITES: readonly Opposite[] = [
  {
    th: [/สูงสุด|สูงที่สุด|มากที่สุด|มากสุด|ใหญ่ที่สุด/g, /ต่ำสุด|ต่ำที่สุด|น้อยที่สุด|น้อยสุด|เล็กที่สุด/g],
    en: [
      /\b(?:highest|largest|biggest|greatest|(?<!at )most(?! of\b))\b/gi,
      /\b(?:lowest|smallest|fewest|(?<!at )least)\b/gi,
    ],
  },
  {
    th: [/แข็งค่า/g, /อ่อนค่า/g],
    en: [/\b(?:strong\w*|strengthen\w*|appreciat\w*|firmer)\b/gi, /\b(?:weak\w*|depreciat\w*|softer)\b/gi],
  },
  {
    th: [/ชนะ|พิชิต|คว้า/g, /แพ้|พ่าย/g],
    en: [
      /\b(?:beat|beats|beating|defeat(?:ed|ing)|won|winn?(?:s|ing|er)?|victor\w*)\b/gi,
      /\b(?:los(?:e|es|ing|t) to|lost (?:the|her|his|their)|beaten by|defeat(?:ed)? by|defeat (?:to|against))\b/gi,
    ],
  },
  {
    th: [/(?:มากกว่า|สูงกว่า|เกินกว่า)/g, /(?:น้อยกว่า|ต่ำกว่า)/g],
    en: [/\d(?: per cent|%)? more\b/gi, /\d(?: per cent|%)? (?:fewer|less)\b/gi],
  },
  {
    th: [/เปิด(?!เผย|โปง|ตัว|งาน|ใจ)/g, /(?<!เ)ปิด(?!บัง|ทอง)/g],
    en: [
      /\b(?:open|opens|opened|opening|reopen\w*)\b/gi,
      /\b(?:clos(?:e|es|ed|ing|ure|ures)(?! to\b)|shut\w*|suspend\w*)\b/gi,
    ],
  },
]

/** Pairs of which only the second must not stand for the first: those who play against each other are partners, too. */
const ONE_WAY: readonly Opposite[] = [
  {
    // "Competitive" praises; it opposes nobody.
    th: [/ร่วม(?:มือ|กัน|ทุน|ลงทุน)|พันธมิตร/g, /แข่ง|ประชัน|ประกวด|ชิง/g],
    en: [
      /\b(?:co-?operat\w*|collaborat\w*|partner\w*|joint\w*|work\w* (?:closely )?(?:together|with)|alliance\w*)\b/gi,
      /\b(?:rival\w*|compet(?:e|es|ed|ing|ition|itions))\b/gi,
    ],
  },
]

const ALL = [
  ...OPPOSITES.map((words) => ({ words, sides: [0, 1] })),
  ...ONE_WAY.map((words) => ({ words, sides: [0] })),
]

/**
 * Finds words of the translation that say the opposite of the original's.
 *
 * @param source the original and its language
 * @param target the translation and its language
 * @returns the words of the translation, and those of the original that they stand for
 */
export function oppositesIn(
  source: { readonly text: string; readonly locale: Locale },
  target: { readonly text: string; readonly locale: Locale },
): { readonly words: string; readonly instead: string }[] {
  return ALL.flatMap(({ words, sides }) => {
    const [there, here] = [words[source.locale], words[target.locale]]
    if (!there || !here) return []
    return sides.flatMap((side) => {
      const [own, other] = side === 0 ? ([0, 1] as const) : ([1, 0] as const)
      const said = source.text.match(there[own]) ?? []
      const contrary = target.text.match(here[other]) ?? []
      const contraryThere = source.text.match(there[other])?.length ?? 0
      const kept = target.text.match(here[own])?.length ?? 0
      // One more than the original has, and one less of what stood there.
      const turned = contrary.length > contraryThere && kept < said.length
      return turned ? [{ words: contrary.at(-1) ?? '', instead: said.at(-1) ?? '' }] : []
    })
  })
}
