import { useEffect, useRef, useState } from 'react'
import { useOpenArticle } from '../article/open-article'
import { useInterface } from '../interface'
import { type FieldProperties, isMap, withKey } from './field'

/** A line or a text; a moment, which is written as far as it is known, or chosen with its hour. */
export function LineInput({ field, value, onChange, id, lang, label, described }: FieldProperties) {
  const { t } = useInterface()
  const { article } = useOpenArticle()
  const [draft, type] = useDraft(String(value ?? ''), onChange)
  const { kind, key, required } = field
  const isFile = key === 'file'
  const isProse = kind === 'text' || (kind === 'line' && !isFile)
  const shared = {
    id,
    lang: isProse ? lang : undefined,
    spellCheck: isProse,
    'aria-label': label,
    'aria-describedby': described,
    'aria-required': required,
    value: draft,
    // Taken out at once, its line would be lost while another text is typed.
    onBlur: () => draft.trim() === '' && value === '' && !required && onChange(undefined),
    onChange: ({ target }: { target: { value: string } }) => type(target.value),
  }
  // A long line is seen whole.
  if (isProse)
    return (
      <textarea
        rows={kind === 'text' ? 2 : 1}
        {...shared}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
    )
  if (kind === 'moment')
    return (
      <span className="moment">
        <input type="text" inputMode="numeric" placeholder="2026-11-20" {...shared} />
        <input
          type="datetime-local"
          aria-label={t('chooseMoment')}
          value={/^\d{4}-\d\d-\d\d/.test(draft) ? `${draft}T00:00`.slice(0, 16) : ''}
          onChange={({ target }) => target.value && type(target.value)}
        />
      </span>
    )
  return (
    <>
      <input type="text" inputMode={kind === 'address' ? 'url' : 'text'} list={`${id}-files`} {...shared} />
      <datalist id={`${id}-files`}>
        {isFile && article.files.map(({ name }) => <option key={name} value={name} />)}
      </datalist>
    </>
  )
}

/** The parts of a map beside each other, but for some that are asked for otherwise. */
export function Parts(properties: FieldProperties & { readonly without?: readonly string[] }) {
  const { field, value, onChange, id, lang, without = [] } = properties
  const { say } = useInterface()
  const map = isMap(value) ? value : {}
  return (
    <div className="parts">
      {field.parts
        .filter(({ key }) => !without.includes(key))
        .map((part) => (
          <div key={part.key}>
            <label htmlFor={`${id}-${part.key}`}>{say(part.label)}</label>
            <LineInput
              field={part}
              value={map[part.key]}
              id={`${id}-${part.key}`}
              lang={lang}
              onChange={(inner) => onChange(withKey(map, part.key, inner))}
            />
          </div>
        ))}
    </div>
  )
}

/** Holds what is typed: in the file it stands on one line and without the spaces around it. */
function useDraft(value: string, onChange: (value: string) => void) {
  const [draft, setDraft] = useState(value)
  const told = useRef(value)
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setDraft(value)
  }, [value])
  const type = (typed: string) => {
    setDraft(typed)
    told.current = typed.replace(/\s+/g, ' ').trim()
    onChange(told.current)
  }
  return [draft, type] as const
}
