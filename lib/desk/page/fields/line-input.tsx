import { useInterface } from '../interface'
import type { FieldProperties } from './field'
import { MomentInput } from './moment-input'
import { useDraft } from './use-draft'

/** A line or a text; also a moment: what the parts of a map and the items of a list are. */
export function PartInput(properties: FieldProperties) {
  return properties.field.kind === 'moment' ? <MomentInput {...properties} /> : <LineInput {...properties} />
}

/** The same with its label beside it. */
export function LabelledPart(properties: FieldProperties) {
  const { say } = useInterface()
  const { id, field } = properties
  return (
    <div className="part">
      <label htmlFor={id}>{say(field.label)}</label>
      <PartInput {...properties} />
    </div>
  )
}

function LineInput({ field, value, onChange, context, id, described }: FieldProperties) {
  const [draft, type] = useDraft(typeof value === 'string' ? value : String(value ?? ''), onChange)
  const shared = {
    id,
    lang: field.kind === 'address' ? undefined : context.lang,
    'aria-describedby': described,
    'aria-required': field.required,
    value: draft,
    spellCheck: field.kind !== 'address',
    // Taken out at once, its line would be lost while another text is typed.
    onBlur: () => draft.trim() === '' && value === '' && !field.required && onChange(undefined),
  }
  const isFile = ['file', 'src', 'captions'].includes(field.key)
  // A long line is seen whole.
  if (field.kind === 'text' || (field.kind === 'line' && !isFile))
    return (
      <textarea
        rows={field.kind === 'text' ? 2 : 1}
        {...shared}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        onChange={({ target }) => type(target.value)}
      />
    )
  return (
    <>
      <input
        type="text"
        inputMode={field.kind === 'address' ? 'url' : 'text'}
        list={isFile ? `${id}-files` : undefined}
        {...shared}
        onChange={({ target }) => type(target.value)}
      />
      {isFile && (
        <datalist id={`${id}-files`}>
          {context.files.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  )
}
