/**
 * The ids of `RULES`, in their order; a unit test holds the two in step. Reading the rules themselves takes the tables of
 * figures and countries with it, which a command that only sets the review up would wait for.
 */
export const RULE_IDS: readonly string[] = [
  'figures',
  'figure-unit',
  'figure-qualifier',
  'figure-order',
  'figure-place',
  'figure-language',
  'weekdays',
  'calendar',
  'sums',
  'key-figures',
  'structure',
  'paragraphs',
  'block-kind',
  'repeated',
  'untranslated',
  'foreign-words',
  'links',
  'addresses',
  'link-language',
  'unused-files',
  'glossary',
  'countries',
  'variants',
  'thai-text',
  'paired-marks',
  'doubled-words',
  'markdown',
]
