import type { Locale } from '../i18n/locales'
import type { Said } from './said'

/** How a language says that something holds of two countries or sides, and how else it may be said. */
type Pairing = {
  readonly says: RegExp
  readonly allows: RegExp
  /** Two names joined to one, as often as the other language joins them, say nothing more of both. */
  readonly joined: RegExp
}

const PAIRINGS: Readonly<Record<Locale, Pairing>> = {
  th: {
    says: /ทั้ง(?:สอง|\s?2\s?)(?:ประเทศ|ฝ่าย|ชาติ)/,
    allows: /สอง|คู่|2|กัน|ทวิภาคี|ต่าง|ทั้ง|และ|กับ/,
    joined: /ไทย(?:กับ|และ|\s?[–-]\s?)|(?:กับ|และ|\s?[–-]\s?)(?:ประเทศ)?ไทย/g,
  },
  en: {
    says: /\bboth (?:countries|nations|sides|parties|governments)\b/i,
    // "Each other" speaks of two that were named before; it does not say of whom this sentence holds.
    allows:
      /\b(?:[Bb]oth|[Tt]wo|2|[Nn]either|[Ee]ither|pair|twin|duo|[Bb]ilateral\w*|[Mm]utual\w*|respective\w*|sides|countries|nations|parties|governments|neighbou?rs|kingdoms|alike|[Tt]he partners|[Tt]hey|them|their|[Ww]e|us|our)\b|\p{Lu}[\p{L}.]+,? (?:and|as well as|along with|together with|alongside|like|just as) (?:the )?\p{Lu}/u,
    joined: /\b(?:Thai|Thailand)[–-]\p{Lu}|[–-](?:Thai|Thailand)\b/gu,
  },
}

/**
 * Finds what the original says of both countries and the translation of no more than one.
 *
 * @param source the original and its language
 * @param target the translation and its language
 * @returns the words of the original
 */
export function bothLost(source: Said, target: Said): string[] {
  const [there, here] = [PAIRINGS[source.locale], PAIRINGS[target.locale]]
  const [words] = there?.says.exec(source.text) ?? []
  if (!words || !there || !here || here.allows.test(target.text)) return []
  const joined = target.text.match(here.joined)?.length ?? 0
  return joined > (source.text.match(there.joined)?.length ?? 0) ? [] : [words]
}
