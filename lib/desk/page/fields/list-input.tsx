import type { FieldValue } from '../../../content/front-matter/written-value'
import type { FieldSetup } from '../../api'
import { useInterface } from '../interface'
import { type FieldProperties, isMap, withKey } from './field'
import { LabelledPart, PartInput } from './line-input'

/** A list whose items are added, taken out and moved. */
export function ListInput({ field, value, onChange, context, id, described }: FieldProperties) {
  const { t, say } = useInterface()
  const items: readonly FieldValue[] = Array.isArray(value) ? value : []
  const set = (next: readonly FieldValue[]) => onChange(next.length > 0 ? next : undefined)
  const move = (from: number, to: number) => {
    const item = items[from]
    if (item !== undefined) set(items.toSpliced(from, 1).toSpliced(to, 0, item))
  }
  return (
    <div className="list" id={id} tabIndex={-1} aria-describedby={described}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is no more than its place and its words, which change
        <div className="item" key={index}>
          <ItemInput
            field={field}
            item={item}
            context={context}
            id={`${id}-${index}`}
            label={`${say(field.label)} ${index + 1}`}
            onChange={(next) => set(items.with(index, next))}
          />
          <ItemButtons
            index={index}
            count={items.length}
            onMove={move}
            onOut={() => set(items.toSpliced(index, 1))}
          />
        </div>
      ))}
      {/* What is acknowledged comes from the findings. */}
      {field.key !== 'acknowledged' && (
        <button type="button" className="quiet" onClick={() => set([...items, emptyItem(field)])}>
          {t('addTo', { field: say(field.label) })}
        </button>
      )}
    </div>
  )
}

function ItemButtons({
  index,
  count,
  onMove,
  onOut,
}: {
  index: number
  count: number
  onMove: (from: number, to: number) => void
  onOut: () => void
}) {
  const { t } = useInterface()
  const number = index + 1
  return (
    <span className="item-buttons">
      <button
        type="button"
        aria-label={t('moveUp', { number })}
        disabled={index === 0}
        onClick={() => onMove(index, index - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={t('moveDown', { number })}
        disabled={index === count - 1}
        onClick={() => onMove(index, index + 1)}
      >
        ↓
      </button>
      <button type="button" aria-label={t('takeOut', { number })} onClick={onOut}>
        ×
      </button>
    </span>
  )
}

type ItemProperties = Omit<FieldProperties, 'value' | 'onChange' | 'described'> & {
  readonly item: FieldValue
  readonly label: string
  readonly onChange: (item: FieldValue) => void
}

function ItemInput({ field, item, context, id, label, onChange }: ItemProperties) {
  const [first] = field.parts
  if (!first)
    return (
      <>
        <label className="visually-hidden" htmlFor={id}>
          {label}
        </label>
        <PartInput
          field={{ ...field, kind: field.kind === 'slugs' ? 'address' : 'text', required: true }}
          value={item}
          context={context}
          id={id}
          onChange={(next) => onChange(next ?? '')}
        />
      </>
    )
  const map = isMap(item) ? item : { [first.key]: item }
  const change = (key: string, value: FieldValue | undefined) =>
    onChange(asShort(field, withKey(map, key, value) ?? { [first.key]: '' }, isMap(item)))
  return (
    <div className="parts">
      {field.parts.map((part) => (
        <LabelledPart
          key={part.key}
          field={part}
          value={map[part.key]}
          context={context}
          id={`${id}-${part.key}`}
          onChange={(value) => change(part.key, value)}
        />
      ))}
    </div>
  )
}

/** A person without a page is a name alone, unless written otherwise before. */
function asShort(
  field: FieldSetup,
  map: { readonly [key: string]: FieldValue },
  wasMap: boolean,
): FieldValue {
  const [first, ...others] = field.parts
  const isAlone = first && others.every(({ key, required }) => !required && map[key] === undefined)
  return isAlone && !wasMap ? (map[first.key] ?? '') : map
}

function emptyItem({ parts }: FieldSetup): FieldValue {
  const [first, ...others] = parts
  return first && others.some(({ required }) => required) ? { [first.key]: '' } : ''
}
