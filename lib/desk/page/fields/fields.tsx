import { useId, useState } from 'react'
import { type FieldValues, fieldsOf, withValue } from '../../../content/front-matter/front-matter-value'
import { RECORD_KEY } from '../../../content/front-matter/record-key'
import type { Locale } from '../../../i18n/locales'
import type { FieldSetup } from '../../api'
import { useDiagnostics } from '../article/finding-places'
import { useOpenArticle } from '../article/open-article'
import { PaneBox } from '../article/panes'
import { useInterface } from '../interface'
import { TextEditor } from '../text/text-editor'
import { shownPart, withParts } from '../text/whole-file'
import { fieldId, headView, inputInHand, topKey } from './field'
import { FieldInput } from './field-input'

/** Keys that the desk writes by itself. */
const BY_ITSELF = ['original', RECORD_KEY]

/** The fields of the front matter, the source's beside the translation's; or the front matter as text. */
export function Fields() {
  const { t } = useInterface()
  const { hand, setup, source, target } = useOpenArticle()
  const [isText, setText] = useState(false)
  const locales = [...new Set([source, target])].filter((locale) => hand.texts[locale])
  const values = locales.map((locale) => fieldsOf(hand.texts[locale]?.typed ?? ''))
  const isUnread = values.includes(undefined)
  const tools = (
    <>
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
    </>
  )
  return (
    <PaneBox pane="fields" name={t('fields')} tools={tools}>
      {isText || isUnread ? (
        <div className="columns">
          {locales.map((locale) => (
            <HeadText key={locale} locale={locale} />
          ))}
        </div>
      ) : (
        setup.fields
          .filter(({ key }) => !BY_ITSELF.includes(key))
          .map((field) => <Field key={field.key} field={field} locales={locales} values={values} />)
      )}
    </PaneBox>
  )
}

/** Kinds of fields that are written; how a list or a tick stands in a file is for the file. */
const WRITTEN: readonly FieldSetup['kind'][] = ['line', 'text', 'moment', 'address']

type RowProperties = {
  readonly field: FieldSetup
  readonly locales: readonly Locale[]
  readonly values: readonly (FieldValues | undefined)[]
}

function Field({ field, locales, values }: RowProperties) {
  const { t, say } = useInterface()
  const { source } = useOpenArticle()
  const id = useId()
  const hint = WRITTEN.includes(field.kind) ? id : undefined
  return (
    <fieldset className="field" aria-label={say(field.label)}>
      <small>
        {say(field.label)} {field.required && `· ${t('required')}`}
      </small>
      {locales.map((locale, index) =>
        isSaidBy(field, locale === source) ? (
          <Cell key={locale} field={field} locale={locale} fields={values[index]} hint={hint} />
        ) : (
          <span key={locale} />
        ),
      )}
      {hint && (
        <small className="hint" id={hint}>
          {say(field.hint)}
        </small>
      )}
    </fieldset>
  )
}

type CellProperties = {
  readonly field: FieldSetup
  readonly locale: Locale
  readonly fields: FieldValues | undefined
  readonly hint: string | undefined
}

function Cell({ field, locale, fields, hint }: CellProperties) {
  const { say } = useInterface()
  const { hand, checked, name } = useOpenArticle()
  const { key, label } = field
  const told = checked?.findings.filter((one) => one.locale === locale && topKey(one.field) === key) ?? []
  return (
    <div className={told[0]?.severity} data-language={name(locale)}>
      <FieldInput
        field={field}
        value={fields?.[key]}
        id={fieldId(locale, key)}
        lang={locale}
        label={`${say(label)} (${locale})`}
        {...(hint ? { described: hint } : {})}
        onChange={(value) => hand.edit(locale, (content) => withValue(content, key, value), inputInHand())}
      />
      {told.map((one) => (
        <p className="told" key={`${one.check} ${one.range.start} ${one.words}`}>
          {say(one.message)}
        </p>
      ))}
    </div>
  )
}

function HeadText({ locale }: { locale: Locale }) {
  const { t } = useInterface()
  const { hand, views } = useOpenArticle()
  return (
    <TextEditor
      text={shownPart(hand.texts[locale]?.typed ?? '', 'head').text}
      lang={locale}
      label={`${t('frontMatter')} (${locale})`}
      isMarkdown={false}
      diagnostics={useDiagnostics(locale, 'head')}
      onView={(view) => {
        views.current[headView(locale)] = view
      }}
      onChange={(text) => hand.edit(locale, (whole) => withParts(whole, { head: `---\n${text}\n---\n` }))}
    />
  )
}

/** Facts are said by the source alone; who translated, by the translation. */
function isSaidBy({ key, of }: FieldSetup, isSource: boolean): boolean {
  return isSource ? key !== 'translators' : of === 'version'
}
