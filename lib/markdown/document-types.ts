/** The kinds of document that are published with an article, by the end of their names, with the type they are sent as. */
export const DOCUMENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.pdf', 'application/pdf'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.zip', 'application/zip'],
])

/** Sound and video that every browser plays, by the end of their names, with the type they are sent as. */
export const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['.mp3', 'audio/mpeg'],
  ['.m4a', 'audio/mp4'],
  ['.ogg', 'audio/ogg'],
  ['.mp4', 'video/mp4'],
  ['.webm', 'video/webm'],
])

/** Everything that lies beside a text and that the text may name to have it published. */
export const PUBLISHED_TYPES: ReadonlyMap<string, string> = new Map([...DOCUMENT_TYPES, ...MEDIA_TYPES])

/** Captions of a video, which go with it. */
export const CAPTIONS_ENDING = '.vtt'

/** The type that captions are sent as. */
export const CAPTIONS_TYPE = 'text/vtt; charset=utf-8'

/**
 * @param name name of a file
 * @returns how it ends, in small letters and with the dot; empty where there is no dot
 */
export function endingOf(name: string): string {
  return /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? ''
}
