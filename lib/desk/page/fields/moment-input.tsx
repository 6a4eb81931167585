import { useInterface } from '../interface'
import type { FieldProperties } from './field'
import { useDraft } from './use-draft'

/** A date as far as it is known: written, such as a year alone, or chosen with its hour. */
export function MomentInput({ field, value, onChange, id, described }: FieldProperties) {
  const { t } = useInterface()
  const [draft, type] = useDraft(String(value ?? ''), onChange)
  const chosen = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(draft)
    ? draft
    : /^\d{4}-\d\d-\d\d$/.test(draft)
      ? `${draft}T00:00`
      : ''
  return (
    <span className="moment">
      <input
        type="text"
        id={id}
        inputMode="numeric"
        placeholder="2026-11-20"
        aria-describedby={described}
        aria-required={field.required}
        value={draft}
        onChange={({ target }) => type(target.value)}
        onBlur={() => draft === '' && value === '' && !field.required && onChange(undefined)}
      />
      <input
        type="datetime-local"
        aria-label={t('chooseMoment')}
        value={chosen}
        onChange={({ target }) => target.value && type(target.value)}
      />
    </span>
  )
}
