// What the desk's page and its server say to each other. Below /<token>/ the server answers:
//   GET  desk                       the page; its script and styles are desk/desk.js and desk/desk.css. The nonce for styles is
//                                   the property `nonce` of <meta property="csp-nonce">.
//   POST desk/api/<call>            each key of DeskCalls: JSON both ways
//   PUT  desk/api/files/<slug>/<name>[?check|?replace]   the bytes of a file, as application/octet-stream: an UploadAnswer;
//                                   with `?check` nothing is written, and a TakenFile
//   POST desk/api/publish           a PublishRequest; answers PublishEvents, a line each (application/x-ndjson)
//   GET  desk/api/changes           events (EventSource): a message whenever something of the content has changed on disk
//   GET  desk/files/<slug>/<name>   a picture beside the texts, to be shown in the form
//   GET  preview/<path>             the site as typed: preview/th/articles/<slug>/; 503 with `retry-after` while it starts
//
// Its address has the same port at each start: what was typed and not saved is kept by the browser under it.
import type { Locale } from '../i18n/locales'
import type { LocalizedMessage } from '../i18n/localized-message'
import type { BuildEvent } from '../publishing/build/build-events'
import type { Finding } from '../review/finding'
import type { TranslationStatus } from '../review/translation/translation-status'

/** Hash of the bytes of a file as it was read: a file that has another now was changed by somebody else. */
export type FileVersion = string

/** One Markdown file as it lies on disk. */
export type TextFile = {
  readonly locale: Locale
  /** The whole file, front matter and text, with its own line ends. */
  readonly content: string
  readonly version: FileVersion
}

/** An article as it is edited. */
export type EditedArticle = {
  readonly slug: string
  readonly original: Locale | undefined
  readonly texts: readonly TextFile[]
  /** The pictures, documents, sound and captions beside the texts. */
  readonly files: readonly { readonly name: string }[]
}

/** An article in the list of the desk's front page. */
export type ListedArticle = {
  readonly slug: string
  readonly date: string | undefined
  /** The moment it is held until, when it waits. */
  readonly heldUntil: string | undefined
  readonly topics: readonly string[]
  readonly versions: readonly {
    readonly locale: Locale
    readonly state: TranslationStatus
    readonly headline: string | undefined
    /** How many paragraphs or fields of the source have changed since; 0 where it is in step. */
    readonly behindBy: number
  }[]
  /** Whether a build would publish something of it that the published site does not have. */
  readonly isUnpublished: boolean
  /** How many mistakes keep it from being read, in all its files. */
  readonly problems: number
}

/**
 * A range of a file, in UTF-16 units of its plain text: without a byte-order mark, and with a line break counted as one, as
 * CodeMirror counts.
 */
export type TextRange = { readonly start: number; readonly end: number }

/** A finding of the review or of the reading of the file, placed in the text as typed. */
export type DeskFinding = Omit<Finding, 'replacement' | 'asks'> & {
  /** Where its words stand; the line as a whole where they are not in it. */
  readonly range: TextRange
  /** The key of the front matter it is about, when it is. */
  readonly field: string | undefined
  /** The passage of the other text that it is held against. */
  readonly other: { readonly locale: Locale; readonly range: TextRange } | undefined
  /** What takes the place of the words at one click, where that is beyond doubt. */
  readonly replacement: string | undefined
  /** Whether it can be acknowledged: see `acknowledgementOf`. */
  readonly isAcknowledgeable: boolean
}

/** Paragraphs that say the same, for scrolling together. */
export type AlignedPassages = {
  readonly source: TextRange | undefined
  readonly target: TextRange | undefined
}

/** What is known of the pair as typed. */
export type CheckedArticle = {
  readonly findings: readonly DeskFinding[]
  /** For each language but the original, how its passages answer those of the original. */
  readonly alignment: Readonly<Record<Locale, readonly AlignedPassages[]>>
  /** For a translation that is behind: the wording of the source it was made from, where history knows it. */
  readonly stale: Readonly<Record<Locale, { readonly before: string | undefined; readonly behindBy: number }>>
}

/** What becomes of an uploaded file: where another file has its name already, nothing does unless `?replace` says so. */
export type UploadAnswer = TakenFile | { readonly exists: string }

/** A file that can be published, by its name beside the texts and what is in it. */
export type TakenFile = {
  readonly name: string
  readonly kind: 'picture' | 'document' | 'media' | 'captions'
}

/** What is published with which words: where the content is in no git repository, the message is left out. */
export type PublishRequest = { readonly commitMessage?: string }

/** What is refused, in the languages of the editors. */
export type Refusal = { readonly refused: LocalizedMessage }

/** Somebody else has written the file since it was opened. */
export type Conflict = { readonly conflict: TextFile }

/** What publishing tells as it goes, a JSON object a line: what the build does, and how it ended. */
export type PublishEvent =
  | BuildEvent
  | {
      readonly kind: 'published'
      readonly address: string
      /** The short hash of the commit, where there is one. */
      readonly committed: string | undefined
      /** Why nothing was committed, where that was asked for and git refused. */
      readonly notCommitted: LocalizedMessage | undefined
    }

/** The calls: what the page sends, and what it gets. Any may answer a {@link Refusal} with status 4xx. */
export type DeskCalls = {
  /** What the page needs to know once: languages, topics, the schema's fields, the language of the editor. */
  setup: { request: Record<string, never>; response: DeskSetup }
  list: { request: Record<string, never>; response: { readonly articles: readonly ListedArticle[] } }
  open: { request: { slug: string }; response: EditedArticle }
  /** Takes the pair as typed: reviews it, and lays it into the preview. `texts` has those that differ from the disk. */
  check: {
    request: { slug: string; texts: Readonly<Record<Locale, string>> }
    response: CheckedArticle
  }
  save: {
    request: { slug: string; locale: Locale; content: string; basedOn: FileVersion | undefined }
    response: { readonly version: FileVersion } | Conflict
  }
  create: {
    request: { slug: string; original: Locale; headlines: Readonly<Record<Locale, string>> }
    response: EditedArticle
  }
  /** Gives the typed text with the record that it is in step with the typed source; nothing is saved. */
  markReviewed: {
    request: { slug: string; locale: Locale; texts: Readonly<Record<Locale, string>> }
    response: { readonly content: string }
  }
  /** Gives the typed text with a finding acknowledged; nothing is saved. Refused where the finding cannot be. */
  acknowledge: {
    request: { content: string; finding: Pick<Finding, 'check' | 'severity' | 'words'>; reason: string }
    response: { readonly content: string }
  }
  /** What publishing would do now. */
  plan: {
    request: Record<string, never>
    response: {
      /** The articles of which a build would publish something that the published site does not have. */
      readonly changed: readonly string[]
      /** The articles with a mistake that keeps them from being read: a build stops there. */
      readonly stopped: readonly string[]
      /** Files of the content that the desk wrote and that would be committed; undefined outside of a git repository. */
      readonly commits: readonly string[] | undefined
      /** Files of the content that somebody else changed and that are not committed: they are published too, and left as they are. */
      readonly changedByOthers: readonly string[]
      readonly commitMessage: string | undefined
      /** Where the site is released to, when that is set. */
      readonly releaseFolder: string | undefined
    }
  }
}

/** What the page needs to know once. */
export type DeskSetup = {
  readonly locales: readonly { readonly code: Locale; readonly name: string }[]
  readonly defaultLocale: Locale
  readonly topics: readonly { readonly id: string; readonly names: Readonly<Record<Locale, string>> }[]
  readonly fields: readonly FieldSetup[]
  /** The language of the editor's system, for the interface until another is chosen. */
  readonly language: 'en' | 'th'
}

/** One field of the front matter, for the form; made from the article's schema. */
export type FieldSetup = {
  readonly key: string
  /** Facts are said by the original alone. */
  readonly of: 'article' | 'version'
  readonly kind:
    | 'line'
    | 'text'
    | 'moment'
    | 'yes'
    | 'slugs'
    | 'topics'
    | 'picture'
    | 'map'
    | 'list'
    | 'address'
  /** For a map, its keys; for a list, those of each of its items (none: items are lines). */
  readonly parts: readonly FieldSetup[]
  readonly required: boolean
  readonly label: LocalizedMessage
  readonly hint: LocalizedMessage
}
