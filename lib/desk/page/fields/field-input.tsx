import type { FieldSetup } from '../../api'
import { useInterface } from '../interface'
import { type FieldProperties, isMap, withKey } from './field'
import { LabelledPart, PartInput } from './line-input'
import { ListInput } from './list-input'
import { PictureInput } from './picture-input'

/** The input that suits the kind of a field. */
export function FieldInput(properties: FieldProperties) {
  const { field, value, onChange, id, described } = properties
  switch (field.kind) {
    case 'yes':
      return (
        <input
          type="checkbox"
          id={id}
          aria-describedby={described}
          checked={value === true}
          onChange={({ target }) => onChange(target.checked || undefined)}
        />
      )
    case 'topics':
      return <TopicsInput {...properties} />
    case 'map':
      return isPicture(field) ? <PictureInput {...properties} /> : <MapInput {...properties} />
    case 'list':
    case 'slugs':
      return <ListInput {...properties} />
    default:
      return <PartInput {...properties} />
  }
}

function isPicture({ parts }: FieldSetup): boolean {
  return parts.some(({ kind }) => kind === 'picture')
}

function TopicsInput({ value, onChange, context, id, described }: FieldProperties) {
  const { language } = useInterface()
  const chosen = Array.isArray(value) ? value.map(String) : []
  const { topics } = context.setup
  const unknown = chosen.filter((one) => !topics.some((topic) => topic.id === one))
  const choose = (topic: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, topic] : chosen.filter((one) => one !== topic))
  return (
    <fieldset className="choices" id={id} tabIndex={-1} aria-describedby={described}>
      {[...topics, ...unknown.map((topic) => ({ id: topic, names: {} as Record<string, string> }))].map(
        (topic) => (
          <label key={topic.id}>
            <input
              type="checkbox"
              checked={chosen.includes(topic.id)}
              onChange={({ target }) => choose(topic.id, target.checked)}
            />
            {topic.names[language] ?? topic.id}
          </label>
        ),
      )}
    </fieldset>
  )
}

function MapInput({ field, value, onChange, context, id }: FieldProperties) {
  const map = isMap(value) ? value : {}
  return (
    <div className="parts" id={id} tabIndex={-1}>
      {field.parts.map((part) => (
        <LabelledPart
          key={part.key}
          field={part}
          value={map[part.key]}
          context={context}
          id={`${id}-${part.key}`}
          onChange={(inner) => onChange(withKey(map, part.key, inner))}
        />
      ))}
    </div>
  )
}
