import { useId, useState } from 'react'
import { fieldsOf, withValue } from '../../../content/front-matter/front-matter-value'
import type { Locale } from '../../../i18n/locales'
import type { DeskFinding, FieldSetup } from '../../api'
import { useDiagnostics } from '../article/finding-places'
import { PaneBox } from '../article/panes'
import type { ArticleInHand } from '../article/use-article'
import type { Checked } from '../article/use-check'
import type { EditorViews } from '../article/use-go'
import { useInterface } from '../interface'
import { TextEditor } from '../text/text-editor'
import { shownPart, withParts } from '../text/whole-file'
import { type FieldContext, fieldId, headView, topKey } from './field'
import { FieldInput } from './field-input'

/** One version in the form. */
export type FormVersion = {
  readonly locale: Locale
  readonly content: string
  readonly isSource: boolean
  readonly context: FieldContext
}

type Properties = {
  readonly versions: readonly FormVersion[]
  readonly fields: readonly FieldSetup[]
  readonly checked: Checked | undefined
  readonly hand: Pick<ArticleInHand, 'edit'>
  readonly views: EditorViews
  /** Asks for the reason of an acknowledgement. */
  readonly onAsk: (finding: DeskFinding) => void
}

/** Keys that the desk writes by itself. */
const BY_ITSELF = ['original', 'translatedFrom']

/** The fields of the front matter, the source's beside the translation's; or the front matter as text. */
export function Fields(properties: Properties) {
  const { t } = useInterface()
  const { versions, fields } = properties
  const [isText, setText] = useState(false)
  const values = versions.map(({ content }) => fieldsOf(content))
  const isUnread = values.includes(undefined)
  const tools = (
    <span className="pane-tools">
      {isUnread && <span className="told">{t('unreadFields')}</span>}
      <label>
        <input
          type="checkbox"
          checked={isText || isUnread}
          disabled={isUnread}
          onChange={({ target }) => setText(target.checked)}
        />
        {t('showAsText')}
      </label>
    </span>
  )
  return (
    <PaneBox pane="fields" name={t('fields')} tools={tools}>
      {isText || isUnread ? (
        <div className="columns head-texts">
          {versions.map((version) => (
            <HeadText key={version.locale} version={version} {...properties} />
          ))}
        </div>
      ) : (
        fields
          .filter(({ key }) => !BY_ITSELF.includes(key))
          .map((field) => <Field key={field.key} field={field} values={values} {...properties} />)
      )}
    </PaneBox>
  )
}

function Field({
  field,
  values,
  versions,
  checked,
  hand,
}: Properties & { field: FieldSetup; values: readonly ReturnType<typeof fieldsOf>[] }) {
  const { t, say } = useInterface()
  const hint = useId()
  return (
    <fieldset className="field" aria-label={say(field.label)}>
      <span className="field-label">
        {say(field.label)}
        {field.required && <span className="required"> {t('required')}</span>}
      </span>
      {versions.map(({ locale, isSource, context }, index) => {
        if (!isSaidBy(field, isSource)) return <span key={locale} className="as-source" />
        const id = fieldId(locale, field.key)
        const told = (checked?.findings ?? []).filter(
          (one) => one.locale === locale && topKey(one.field) === field.key,
        )
        return (
          <div key={locale} className={told.length > 0 ? `cell ${told[0]?.severity}` : 'cell'}>
            <label className="visually-hidden" htmlFor={id}>
              {say(field.label)} ({locale})
            </label>
            <FieldInput
              field={field}
              value={values[index]?.[field.key]}
              context={context}
              id={id}
              described={hint}
              onChange={(value) => hand.edit(locale, (content) => withValue(content, field.key, value))}
            />
            {told.map((one) => (
              <p className="told" key={`${one.check} ${one.range.start} ${one.words}`}>
                {say(one.message)}
              </p>
            ))}
          </div>
        )
      })}
      <p className="hint" id={hint}>
        {say(field.hint)}
      </p>
    </fieldset>
  )
}

function HeadText({ version, checked, hand, views, onAsk }: Properties & { version: FormVersion }) {
  const { t } = useInterface()
  const { locale, content } = version
  return (
    <TextEditor
      text={shownPart(content, 'head').text}
      lang={locale}
      label={`${t('frontMatter')} (${locale})`}
      diagnostics={useDiagnostics(checked, locale, 'head', onAsk)}
      onView={(view) => {
        views.current[headView(locale)] = view
      }}
      described="leaving-editor"
      onChange={(text) => hand.edit(locale, (whole) => withParts(whole, { head: `---\n${text}\n---\n` }))}
    />
  )
}

/** Facts are said by the source alone; who translated, by the translation. */
function isSaidBy({ key, of }: FieldSetup, isSource: boolean): boolean {
  return isSource ? key !== 'translators' : of === 'version'
}
