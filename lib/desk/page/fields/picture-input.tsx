import type { MouseEvent } from 'react'
import type { FieldValue } from '../../../content/front-matter/written-value'
import { FileButton } from '../file-button'
import { useInterface } from '../interface'
import { kindOf } from '../text/file-markdown'
import { type FieldProperties, isMap, withKey } from './field'
import { LabelledPart } from './line-input'

/** A picture: chosen or brought in, with its words, and with what matters in it marked by a click. */
export function PictureInput({ field, value, onChange, context, id }: FieldProperties) {
  const { t } = useInterface()
  const map = isMap(value) ? value : {}
  const src = String(map.src ?? '')
  const set = (key: string, inner: FieldValue | undefined) => onChange(withKey(map, key, inner))
  const pictures = context.files.filter((name) => kindOf(name) === 'picture')
  const take = async (file: File) => {
    const name = await context.onUpload(file)
    if (name) onChange({ ...map, src: name, alt: map.alt ?? '' })
  }
  const choose = (name: string) => onChange(name ? { ...map, src: name, alt: map.alt ?? '' } : undefined)
  return (
    <div className="picture" id={id} tabIndex={-1}>
      <div className="pane-tools">
        <select
          aria-label={t('picture')}
          id={`${id}-src`}
          value={src}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{t('noPicture')}</option>
          {[...new Set([...pictures, ...(src ? [src] : [])])].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <FileButton name={t('bringPicture')} accept="image/*" onFile={(file) => void take(file)} />
      </div>
      {src !== '' && (
        <>
          {pictures.includes(src) && (
            <FocusChooser
              src={`desk/files/${context.slug}/${encodeURIComponent(src)}`}
              focus={map.focus}
              onChange={(focus) => set('focus', focus)}
            />
          )}
          <div className="parts">
            {field.parts
              .filter(({ key }) => key !== 'src' && key !== 'focus')
              .map((part) => (
                <LabelledPart
                  key={part.key}
                  field={part}
                  value={map[part.key]}
                  context={context}
                  id={`${id}-${part.key}`}
                  onChange={(inner) => set(part.key, inner)}
                />
              ))}
          </div>
        </>
      )}
    </div>
  )
}

function FocusChooser({
  src,
  focus,
  onChange,
}: {
  src: string
  focus: FieldValue | undefined
  onChange: (focus: FieldValue | undefined) => void
}) {
  const { t } = useInterface()
  const [x, y] = Array.isArray(focus) ? focus.map(Number) : []
  const round = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 100) / 100
  const point = ({ currentTarget, clientX, clientY, detail }: MouseEvent) => {
    // A press of the keyboard has no place: the two figures beside are for it.
    if (detail === 0) return
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    onChange([round((clientX - left) / width), round((clientY - top) / height)])
  }
  const figure = (label: string, value: number | undefined, next: (share: number) => number[]) => (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min={0}
        max={1}
        step={0.05}
        value={value ?? 0.5}
        onChange={({ target }) => onChange(next(round(target.valueAsNumber || 0)))}
      />
    </label>
  )
  return (
    <div className="focus">
      <button type="button" className="focus-picture" aria-label={t('chooseFocus')} onClick={point}>
        {/* biome-ignore lint/performance/noImgElement: the desk is no page of Next.js */}
        <img src={src} alt="" />
        {x !== undefined && y !== undefined && (
          <span className="focus-point" style={{ left: `${x * 100}%`, top: `${y * 100}%` }} />
        )}
      </button>
      <div className="parts">
        {figure(t('focusLeft'), x, (share) => [share, y ?? 0.5])}
        {figure(t('focusTop'), y, (share) => [x ?? 0.5, share])}
        {focus !== undefined && (
          <button type="button" className="quiet" onClick={() => onChange(undefined)}>
            {t('focusMiddle')}
          </button>
        )}
      </div>
    </div>
  )
}
