import { useId } from 'react'

/** A button that lets a file be chosen; `accept` names kinds of files, as in HTML. */
export function FileButton(properties: { name: string; accept?: string; onFile: (file: File) => void }) {
  const { name, accept, onFile } = properties
  return (
    <label className="button">
      {name}
      <input
        type="file"
        accept={accept}
        className="visually-hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          // The same file may be chosen again.
          target.value = ''
        }}
      />
    </label>
  )
}

/** Choices side by side, one of which is taken. */
export function Switch<Value extends string>(properties: {
  name: string
  value: Value
  options: readonly { readonly value: Value; readonly name: string; readonly lang?: string }[]
  onChange: (value: Value) => void
}) {
  const group = useId()
  return (
    <fieldset className="switch" aria-label={properties.name}>
      {properties.options.map(({ value, name, lang }) => (
        <label key={value} className="button" lang={lang}>
          <input
            type="radio"
            name={group}
            className="visually-hidden"
            checked={value === properties.value}
            onChange={() => properties.onChange(value)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
