import type { FieldValue } from '../../../content/front-matter/written-value'
import type { Locale } from '../../../i18n/locales'
import type { DeskSetup, FieldSetup } from '../../api'

/** What the fields of one version share. */
export type FieldContext = {
  readonly setup: DeskSetup
  readonly slug: string
  /** Names of the files beside the text. */
  readonly files: readonly string[]
  /** Language of the version. */
  readonly lang: string
  /** Puts a file beside the text; gives its name, or undefined where it was refused or not wanted. */
  readonly onUpload: (file: File) => Promise<string | undefined>
}

/** A field of the form. */
export type FieldProperties = {
  readonly field: FieldSetup
  readonly value: FieldValue | undefined
  /** Gets the new value; undefined takes the field out. */
  readonly onChange: (value: FieldValue | undefined) => void
  readonly context: FieldContext
  readonly id: string
  /** Id of what explains it. */
  readonly described?: string
}

/** @returns whether a value has keys */
export function isMap(value: FieldValue | undefined): value is { readonly [key: string]: FieldValue } {
  return typeof value === 'object' && !Array.isArray(value)
}

/** @returns a map with another value of a key; undefined when nothing is left in it */
export function withKey(
  map: { readonly [key: string]: FieldValue },
  key: string,
  value: FieldValue | undefined,
): { readonly [key: string]: FieldValue } | undefined {
  const { [key]: _, ...others } = map
  const changed = value === undefined ? others : { ...map, [key]: value }
  return Object.keys(changed).length > 0 ? changed : undefined
}

/** @returns the id of the input of a field */
export function fieldId(locale: Locale, key: string): string {
  return `field-${locale}-${key}`
}

/** @returns the front matter's own key of a place in it, such as `image` of `image › alt` */
export function topKey(field: string | undefined): string | undefined {
  return field?.split(/ › |\./)[0]
}

/** @returns the name of the editor that shows a front matter as text */
export function headView(locale: Locale): string {
  return `head ${locale}`
}
