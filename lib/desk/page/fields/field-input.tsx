import { useOpenArticle } from '../article/open-article'
import { useInterface } from '../interface'
import type { FieldProperties } from './field'
import { LineInput, Parts } from './line-input'
import { ListInput } from './list-input'
import { PictureInput } from './picture-input'

/** The input that suits the kind of a field. */
export function FieldInput(properties: FieldProperties) {
  const { field, value, onChange, id, label, described } = properties
  switch (field.kind) {
    case 'yes':
      return (
        <input
          type="checkbox"
          id={id}
          aria-label={label}
          aria-describedby={described}
          checked={value === true}
          onChange={({ target }) => onChange(target.checked || undefined)}
        />
      )
    case 'topics':
      return <TopicsInput {...properties} />
    case 'map':
      return (
        <fieldset id={id} tabIndex={-1} aria-label={label}>
          {field.parts.some(({ kind }) => kind === 'picture') ? (
            <PictureInput {...properties} />
          ) : (
            <Parts {...properties} />
          )}
        </fieldset>
      )
    case 'list':
    case 'slugs':
      return <ListInput {...properties} />
    default:
      return <LineInput {...properties} />
  }
}

function TopicsInput({ value, onChange, id, label, described }: FieldProperties) {
  const { language } = useInterface()
  const { topics } = useOpenArticle().setup
  const chosen = Array.isArray(value) ? value.map(String) : []
  const all = [...new Set([...topics.map((topic) => topic.id), ...chosen])]
  const choose = (topic: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, topic] : chosen.filter((one) => one !== topic))
  return (
    <fieldset className="choices" id={id} tabIndex={-1} aria-label={label} aria-describedby={described}>
      {all.map((topic) => (
        <label key={topic}>
          <input
            type="checkbox"
            checked={chosen.includes(topic)}
            onChange={({ target }) => choose(topic, target.checked)}
          />
          {topics.find((one) => one.id === topic)?.names[language] ?? topic}
        </label>
      ))}
    </fieldset>
  )
}
