/** The kinds of document that are published with an article, by the end of their names, with the type they are sent as. */
export const DOCUMENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.pdf', 'application/pdf'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.zip', 'application/zip'],
])

/**
 * @param name name of a file
 * @returns how it ends, in small letters and with the dot; empty where there is no dot
 */
export function endingOf(name: string): string {
  return /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? ''
}
