import type { Locale } from '../i18n/locales'
import { namesCurrency } from './currencies'
import { englishFigureWords, englishLexicon } from './english/english'
import type { FigureLanguage } from './figure-language'
import { figureReader } from './read-figures'
import { thaiFigureWords, thaiLexicon } from './thai/thai'
import { writeEnglishFigure, writeThaiFigure } from './write-figures'

/** The languages whose figures can be read. A language is added here, with a lexicon of its own. */
const LANGUAGES: Readonly<Record<Locale, FigureLanguage>> = {
  th: {
    read: figureReader(thaiLexicon),
    write: writeThaiFigure,
    namesCurrency: (text, codes) => namesCurrency(text, codes, 'th'),
    ...thaiFigureWords,
  },
  en: {
    read: figureReader(englishLexicon),
    write: writeEnglishFigure,
    namesCurrency: (text, codes) => namesCurrency(text, codes, 'en'),
    ...englishFigureWords,
  },
}

/**
 * @param locale a language of the site
 * @returns how its figures are read and written, or undefined when that is not known yet
 */
export function figureLanguage(locale: Locale): FigureLanguage | undefined {
  return LANGUAGES[locale] ?? LANGUAGES[new Intl.Locale(locale).language]
}
