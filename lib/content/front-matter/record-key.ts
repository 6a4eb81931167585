/** The key that says what a translation was made from: see `translation-record.ts`. By itself, as the desk's page needs no more. */
export const RECORD_KEY = 'translatedFrom'
