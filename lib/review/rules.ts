import type { Rule } from './rule'
import { addresses } from './rules/addresses'
import { blockKind } from './rules/block-kind'
import { calendar } from './rules/calendar'
import { characters } from './rules/characters'
import { countries } from './rules/countries'
import { doubledWords } from './rules/doubled-words'
import { figureLanguageRule } from './rules/figure-language'
import { figureOrder } from './rules/figure-order'
import { figurePlace } from './rules/figure-place'
import { figureQualifier } from './rules/figure-qualifier'
import { figureUnit } from './rules/figure-unit'
import { figures } from './rules/figures'
import { foreignWords } from './rules/foreign-words'
import { glossary } from './rules/glossary'
import { keyFigures } from './rules/key-figures'
import { linkLanguage } from './rules/link-language'
import { links } from './rules/links'
import { markdown } from './rules/markdown'
import { pairedMarks } from './rules/paired-marks'
import { paragraphs } from './rules/paragraphs'
import { placeholders } from './rules/placeholders'
import { plainText } from './rules/plain-text'
import { recordings } from './rules/recordings'
import { repeated } from './rules/repeated'
import { structure } from './rules/structure'
import { sums } from './rules/sums'
import { thaiText } from './rules/thai-text'
import { untranslated } from './rules/untranslated'
import { unusedFiles } from './rules/unused-files'
import { variants } from './rules/variants'
import { weekdays } from './rules/weekdays'

/** Everything that the review looks for, in the order that `docs/review.md` describes it. */
export const RULES: readonly Rule[] = [
  figures,
  figureUnit,
  figureQualifier,
  figureOrder,
  figurePlace,
  figureLanguageRule,
  weekdays,
  calendar,
  sums,
  keyFigures,
  structure,
  paragraphs,
  blockKind,
  repeated,
  untranslated,
  placeholders,
  foreignWords,
  links,
  addresses,
  linkLanguage,
  unusedFiles,
  recordings,
  glossary,
  countries,
  variants,
  thaiText,
  pairedMarks,
  doubledWords,
  characters,
  markdown,
  plainText,
]
