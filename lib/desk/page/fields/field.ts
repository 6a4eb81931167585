import type { FieldValue } from '../../../content/front-matter/written-value'
import type { Locale } from '../../../i18n/locales'
import type { FieldSetup } from '../../api'

/** A field of the form. */
export type FieldProperties = {
  readonly field: FieldSetup
  readonly value: FieldValue | undefined
  /** Gets the new value; undefined takes the field out. */
  readonly onChange: (value: FieldValue | undefined) => void
  readonly id: string
  /** Language of the version. */
  readonly lang: string
  /** Its name, where no label is seen beside it. */
  readonly label?: string
  /** Id of what explains it. */
  readonly described?: string
}

type FieldMap = { readonly [key: string]: FieldValue }

/** @returns whether a value has keys */
export function isMap(value: FieldValue | undefined): value is FieldMap {
  return typeof value === 'object' && !Array.isArray(value)
}

/** @returns a map with another value of a key; undefined when nothing is left in it */
export function withKey(map: FieldMap, key: string, value: FieldValue | undefined): FieldMap | undefined {
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

/**
 * @param event a key that was pressed
 * @returns whether it takes back, or does again, what was done in the form; undefined for other keys and elsewhere
 */
export function takesBack(event: KeyboardEvent): boolean | undefined {
  const { target, ctrlKey, metaKey, shiftKey } = event
  const isInForm =
    target instanceof Element && target.closest('#pane-fields') && !target.closest('.cm-editor')
  const key = event.key.toLowerCase()
  if (!isInForm || !(ctrlKey || metaKey)) return undefined
  if (key === 'z') return !shiftKey
  return key === 'y' && !shiftKey ? false : undefined
}

/** @returns the input that the keyboard is in, if it is in one */
export function inputInHand(): Element | undefined {
  const { activeElement } = document
  return activeElement?.matches('input, textarea') ? activeElement : undefined
}

/** @returns the name of the editor that shows a front matter as text */
export function headView(locale: Locale): string {
  return `head ${locale}`
}
