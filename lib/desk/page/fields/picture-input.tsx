import type { MouseEvent } from 'react'
import type { FieldValue } from '../../../content/front-matter/written-value'
import { useOpenArticle } from '../article/open-article'
import { FileButton } from '../controls'
import { useInterface } from '../interface'
import { kindOf } from '../text/file-markdown'
import { type FieldProperties, isMap, withKey } from './field'
import { Parts } from './line-input'

/** A picture: chosen or brought in, with its words, and with what matters in it marked by a click. */
export function PictureInput(properties: FieldProperties) {
  const { value, onChange, id } = properties
  const { t } = useInterface()
  const { article, files } = useOpenArticle()
  const map = isMap(value) ? value : {}
  const src = String(map.src ?? '')
  const pictures = article.files.map(({ name }) => name).filter((name) => kindOf(name) === 'picture')
  const choose = (name: string | undefined) => name && onChange({ ...map, src: name, alt: map.alt ?? '' })
  return (
    <>
      <div className="tools">
        <select
          aria-label={t('picture')}
          id={`${id}-src`}
          value={src}
          onChange={({ target }) => choose(target.value) || onChange(undefined)}
        >
          <option value="">{t('noPicture')}</option>
          {[...new Set([...pictures, ...(src ? [src] : [])])].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <FileButton
          name={t('bringPicture')}
          accept="image/*"
          onFile={(file) => void files.upload(file).then(choose)}
        />
      </div>
      {pictures.includes(src) && (
        <FocusChooser
          src={`desk/files/${article.slug}/${encodeURIComponent(src)}`}
          focus={map.focus}
          onChange={(focus) => onChange(withKey(map, 'focus', focus))}
        />
      )}
      {src !== '' && <Parts {...properties} without={['src', 'focus']} />}
    </>
  )
}

type FocusProperties = Pick<FieldProperties, 'onChange'> & { src: string; focus: FieldValue | undefined }

function FocusChooser({ src, focus, onChange }: FocusProperties) {
  const { t } = useInterface()
  const [x = 0.5, y = 0.5] = Array.isArray(focus) ? focus.map(Number) : []
  const set = (...point: readonly number[]) =>
    onChange(point.map((share) => Math.round(Math.min(1, Math.max(0, share || 0)) * 100) / 100))
  const point = ({ currentTarget, clientX, clientY, detail }: MouseEvent) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    // A press of the keyboard has no place: the two figures beside are for it.
    if (detail > 0) set((clientX - left) / width, (clientY - top) / height)
  }
  const share = { type: 'number', min: 0, max: 1, step: 0.05 }
  return (
    <div className="focus">
      <button type="button" aria-label={t('chooseFocus')} onClick={point}>
        {/* biome-ignore lint/performance/noImgElement: the desk is no page of Next.js */}
        <img src={src} alt="" />
        {focus !== undefined && <span style={{ left: `${x * 100}%`, top: `${y * 100}%` }} />}
      </button>
      <div className="parts">
        <label>
          {t('focusLeft')}
          <input {...share} value={x} onChange={({ target }) => set(target.valueAsNumber, y)} />
        </label>
        <label>
          {t('focusTop')}
          <input {...share} value={y} onChange={({ target }) => set(x, target.valueAsNumber)} />
        </label>
        {focus !== undefined && (
          <button type="button" className="quiet" onClick={() => onChange(undefined)}>
            {t('focusMiddle')}
          </button>
        )}
      </div>
    </div>
  )
}
