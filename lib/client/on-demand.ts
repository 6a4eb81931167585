/** The scripts that come when they are asked for: their addresses beside this one, by part and language. */
declare const ON_DEMAND: Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * @param part name of a part of the reader's script
 * @returns what it exports, made for the page's language
 */
export function loadPart(part: string) {
  return import(ON_DEMAND[part]?.[document.documentElement.lang] ?? '')
}
