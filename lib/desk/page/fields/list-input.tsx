import { useEffect, useRef } from 'react'
import type { FieldValue } from '../../../content/front-matter/written-value'
import type { FieldSetup } from '../../api'
import { useInterface } from '../interface'
import { type FieldProperties, isMap } from './field'
import { LineInput, Parts } from './line-input'

/** A list whose items are added, taken out and moved. */
export function ListInput({ field, value, onChange, id, lang, label, described }: FieldProperties) {
  const { t, say } = useInterface()
  const items: readonly FieldValue[] = Array.isArray(value) ? value : []
  const set = (next: readonly FieldValue[]) => onChange(next.length > 0 ? next : undefined)
  const { box, goTo } = useGoTo()
  const without = (index: number) => items.toSpliced(index, 1)
  const button = (name: 'moveUp' | 'moveDown' | 'takeOut', sign: string, index: number, place?: number) => (
    <button
      type="button"
      aria-label={t(name, { number: index + 1 })}
      disabled={place === -1 || place === items.length}
      data-does={name}
      onClick={() => {
        const moved = place === undefined ? [] : items.slice(index, index + 1)
        set(without(index).toSpliced(place ?? index, 0, ...moved))
        goTo(place ?? Math.min(index, items.length - 2), `[data-does=${name}]`)
      }}
    >
      {sign}
    </button>
  )
  return (
    <fieldset ref={box} id={id} tabIndex={-1} aria-label={label} aria-describedby={described}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is no more than its place and its words, which change
        <div className="item" key={index}>
          <ItemInput
            field={field}
            value={item}
            id={`${id}-${index}`}
            lang={lang}
            label={`${label} ${index + 1}`}
            onChange={(next) => set(items.with(index, next ?? ''))}
          />
          <span>
            {button('moveUp', '↑', index, index - 1)}
            {button('moveDown', '↓', index, index + 1)}
            {button('takeOut', '×', index)}
          </span>
        </div>
      ))}
      {/* What is acknowledged comes from the findings. */}
      {field.key !== 'acknowledged' && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            set([...items, emptyItem(field)])
            goTo(items.length, 'input, textarea')
          }}
        >
          {t('addTo', { field: say(field.label) })}
        </button>
      )}
    </fieldset>
  )
}

/** Takes the keyboard to an item once that is drawn: what was pressed may be gone, or stand by another item. */
function useGoTo() {
  const box = useRef<HTMLFieldSetElement>(null)
  const wish = useRef<readonly [index: number, what: string]>(undefined)
  useEffect(() => {
    const [index = 0, what = ''] = wish.current ?? []
    if (!wish.current || !box.current) return
    wish.current = undefined
    const item = box.current.querySelectorAll(':scope > .item')[index]
    const wanted = item?.querySelector<HTMLElement>(`:is(${what}):enabled`)
    // The first item goes no further up; of the last that is taken out, the button stays that adds another.
    ;(wanted ?? (item ?? box.current).querySelector<HTMLElement>('button:enabled'))?.focus()
  })
  return {
    box,
    goTo: (...wished: readonly [index: number, what: string]) => {
      wish.current = wished
    },
  }
}

function ItemInput({ field, value, onChange, label, ...others }: FieldProperties) {
  const [first] = field.parts
  if (!first) {
    const line: FieldSetup = { ...field, kind: field.kind === 'slugs' ? 'address' : 'text', required: true }
    return (
      <LineInput field={line} value={value} onChange={onChange} {...others} {...(label ? { label } : {})} />
    )
  }
  return (
    <Parts
      field={field}
      value={isMap(value) ? value : { [first.key]: value ?? '' }}
      onChange={(map) => onChange(asShort(field, map ?? { [first.key]: '' }, isMap(value)))}
      {...others}
    />
  )
}

/** A person without a page is a name alone, unless written otherwise before. */
function asShort(field: FieldSetup, map: FieldValue, wasMap: boolean): FieldValue {
  const [first, ...others] = field.parts
  if (!first || wasMap || !isMap(map)) return map
  const isAlone = others.every(({ key, required }) => !required && map[key] === undefined)
  return isAlone ? (map[first.key] ?? '') : map
}

function emptyItem({ parts }: FieldSetup): FieldValue {
  const [first, ...others] = parts
  return first && others.some(({ required }) => required) ? { [first.key]: '' } : ''
}
